import type { Catalogs } from '../catalogs/catalogs.ts';
import { ageOn } from '../dates/partialDate.ts';
import { type Competence, commerceChamber, competence } from './competence.ts';
import { provedExperience, type RecognitionFacts, yearsOfExperience } from './facts.ts';
import { message } from './message.ts';
import type { Occupation } from './occupation.ts';
import { ask } from './wayDrafts.ts';
import type { Draft } from './wayParts.ts';

/** Years a training occupation usually takes; one and a half times that is asked for in experience. */
const TRAINING_YEARS = 3;
const EXPERIENCE_YEARS = TRAINING_YEARS * 1.5;
/** Validation is meant for people of 25 and over (BBiG since 2025; the law's row says it is unverified). */
const VALIDATION_AGE = 25;

/** Digits of the KldB 2010 that occupations of one group (Berufsgruppe) share. */
const GROUP_DIGITS = 3;

/** Work in another trade is no experience in this one; where nobody has said which it was, it may have been. */
function inTheTrade(occupation: Occupation, facts: RecognitionFacts, catalogs: Catalogs): RecognitionFacts {
  const group = (of: Occupation): string => of.kldb.slice(0, GROUP_DIGITS);
  const fits = (code: string | null | undefined): boolean => {
    const other = code ? catalogs.occupations.find(code) : undefined;
    return other === undefined || group(other) === group(occupation);
  };
  return { ...facts, experiences: facts.experiences.filter((one) => fits(one.occupation)) };
}

/** What experience alone opens in training occupations (BBiG, HwO). */
export function withoutFormalQualification(
  occupation: Occupation,
  facts: RecognitionFacts,
  catalogs: Catalogs,
): Draft[] {
  const dual = occupation.law === 'BQFG' || occupation.law === 'HWO-GESELLE';
  if (!dual) return [];
  const own = inTheTrade(occupation, facts, catalogs);
  const years = yearsOfExperience(own);
  const short =
    years < EXPERIENCE_YEARS
      ? [message('against.experienceShort', { have: years, need: EXPERIENCE_YEARS })]
      : [];
  const unproved =
    own.experiences.length > 0 && !provedExperience(own) ? [message('against.experienceUnproved')] : [];
  const missing = facts.experiences.length === 0 ? [ask('experience')] : [];
  const age = facts.birthDate === null ? null : (ageOn(facts.birthDate, facts.on)?.max ?? null);
  const young = age !== null && age < VALIDATION_AGE ? [message('against.tooYoung')] : [];
  const base = { kind: 'advice', competence: adviser(occupation, facts, catalogs), occupation } as const;
  return [
    {
      ...base,
      code: 'validation',
      law: 'VALIDIERUNG',
      why: [message('why.validation')],
      against: [...young, ...short, ...unproved],
      missing: age === null ? [...missing, ask('birthDate')] : missing,
      fees: ['VALIDATION'],
    },
    {
      ...base,
      code: 'externalExam',
      law: 'EXTERN',
      why: [message('why.externalExam')],
      against: [...short, ...unproved],
      missing,
      fees: ['EXTERNAL'],
    },
  ];
}

/** The chamber of the place: of crafts or, for IHK occupations, of commerce. Others are not in the register. */
function adviser(occupation: Occupation, facts: RecognitionFacts, catalogs: Catalogs): Competence {
  const rule = occupation.authority;
  if (rule.kind === 'craftChamber') return competence(occupation, facts.place, catalogs);
  return rule.kind === 'fixed' && rule.authority === 'FOSA'
    ? commerceChamber(facts.place, catalogs)
    : { kind: 'none' };
}
