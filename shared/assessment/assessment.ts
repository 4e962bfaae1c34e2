import { z } from 'zod';
import { day, id, line, prose } from '../contract/fields.ts';
import { coding } from '../esco/coding.ts';
import { noneParts } from '../intake/none.ts';
import { profile } from '../profile/profile.ts';
import { around } from './around.ts';
import { evidence, strength } from './strength.ts';
import { wish } from './wish.ts';

/** Something a person can do: from our own list, or in words of their own. */
export const shownSkillFields = z.object({
  /** Where it was shown; null: nowhere in particular. */
  experienceId: id.nullable(),
  /** Code of our own list; null for a free entry. */
  skill: z.string().max(40).nullable(),
  name: line(),
  evidence,
});
export type ShownSkillFields = z.output<typeof shownSkillFields>;
const shownSkill = shownSkillFields.extend({ id, ...coding });
export type ShownSkill = z.output<typeof shownSkill>;

/** The whole competence profile as facts. Papers, comparison and review are made of this and nothing else. */
export const assessment = profile
  .pick({
    ...({ qualification: true, experience: true, languageSkill: true, languageCertificate: true } as const),
    ...({ germanCourse: true, scriptSkill: true, startingPoint: true } as const),
  })
  .extend({
    ...{ strengths: z.array(strength), skills: z.array(shownSkill), wishes: z.array(wish) },
    /** Of which the person has said that there is nothing. */
    none: z.array(z.enum(noneParts)),
  });
export type Assessment = z.output<typeof assessment>;

/** How it was found out (VERFAHREN, domain 3). */
export const methods = [
  'talk',
  'papers',
  'cards',
  'selfRating',
  'test',
  'workTrial',
  'languageTest',
] as const;
export type Method = (typeof methods)[number];

/**
 * What a snapshot is made of today; a snapshot keeps the number it was made with. 2: with the wishes. 3: with German
 * courses, reading and writing script by script, and what stands around the profile. 4: with certificates of a
 * language one by one, and the starting point.
 */
export const SCHEMA_VERSION = 4;

/** The facts of a released state. `around`: null in one from before schema 3; what was true then nobody knows. */
export const snapshot = assessment.extend({ around: around.nullable() });
export type Snapshot = z.output<typeof snapshot>;

export const releaseFields = z.object({
  methods: z.array(z.enum(methods)).min(1).max(methods.length),
  assessor: line(),
  participants: prose(500),
});
export type ReleaseFields = z.output<typeof releaseFields>;

/** A released state. Never changed; taken back only by undo. */
export const profileVersion = releaseFields.extend({
  id,
  releasedOn: day,
  schemaVersion: z.int(),
  facts: snapshot,
});
export type ProfileVersion = z.output<typeof profileVersion>;
