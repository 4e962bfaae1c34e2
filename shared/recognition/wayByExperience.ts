import { ageOn } from '../dates/partialDate.ts';
import { type Competence, competence } from './competence.ts';
import { provedExperience, type RecognitionFacts, yearsOfExperience } from './facts.ts';
import { message } from './message.ts';
import type { Occupation } from './occupation.ts';
import { ask } from './wayDrafts.ts';
import type { Draft } from './wayParts.ts';

/** Years a training occupation usually takes; one and a half times that is asked for in experience. */
const TRAINING_YEARS = 3;
const EXPERIENCE_YEARS = TRAINING_YEARS * 1.5;
/** § 50c BBiG, § 41b HwO: validation is meant for people of 25 and over. */
const VALIDATION_AGE = 25;

/** What experience alone opens in training occupations (BBiG, HwO). */
export function withoutFormalQualification(occupation: Occupation, facts: RecognitionFacts): Draft[] {
  const dual = occupation.law === 'BQFG' || occupation.law === 'HWO-GESELLE';
  if (!dual) return [];
  const years = yearsOfExperience(facts);
  const short =
    years < EXPERIENCE_YEARS
      ? [message('against.experienceShort', { have: years, need: EXPERIENCE_YEARS })]
      : [];
  const unproved =
    facts.experiences.length > 0 && !provedExperience(facts) ? [message('against.experienceUnproved')] : [];
  const missing = facts.experiences.length === 0 ? [ask('experience')] : [];
  const age = facts.birthDate === null ? null : (ageOn(facts.birthDate, facts.on)?.max ?? null);
  const young = age !== null && age < VALIDATION_AGE ? [message('against.tooYoung')] : [];
  const base = { kind: 'advice', competence: adviser(occupation, facts), occupation } as const;
  return [
    {
      ...base,
      code: 'validation',
      law: 'VALIDIERUNG',
      why: [message('why.validation')],
      against: [...young, ...short, ...unproved],
      missing: age === null ? [...missing, ask('birthDate')] : missing,
      fees: [],
    },
    {
      ...base,
      code: 'externalExam',
      law: 'EXTERN',
      why: [message('why.externalExam')],
      against: [...short, ...unproved],
      missing,
      fees: [],
    },
  ];
}

/** The chamber of crafts of the place; for IHK occupations the local IHK, which is not in the register. */
const adviser = (occupation: Occupation, facts: RecognitionFacts): Competence =>
  occupation.authority.kind === 'craftChamber' ? competence(occupation, facts.place) : { kind: 'none' };
