import type { Definition, GroupKeyOf, KeyOf } from '../questionnaire/definition.ts';
import { benefits } from './form/benefits.ts';
import { consent } from './form/consent.ts';
import { education } from './form/education.ts';
import { language } from './form/language.ts';
import { need } from './form/need.ts';
import { person } from './form/person.ts';
import { qualifications } from './form/qualifications.ts';
import { reach } from './form/reach.ts';
import { residence } from './form/residence.ts';
import { situation } from './form/situation.ts';
import { wishes } from './form/wishes.ts';
import { work } from './form/work.ts';

/**
 * The intake: what is asked once, and found again. Fields and code lists after the domain catalogue 1.4 and
 * 1.5. Whoever renames or splits a question, or changes a code, raises the version and writes the upgrade.
 */
export const intakeForm = {
  key: 'intake',
  version: 6,
  title: { de: 'Erfassungsbogen', en: 'Intake form' },
  sections: [
    consent,
    person,
    reach,
    residence,
    benefits,
    education,
    qualifications,
    work,
    language,
    situation,
    wishes,
    need,
  ],
} as const satisfies Definition;

export type IntakeKey = KeyOf<typeof intakeForm>;
export type IntakeGroup = GroupKeyOf<typeof intakeForm>;
