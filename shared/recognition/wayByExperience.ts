import type { Catalogs } from '../catalogs/catalogs.ts';
import { asChecks, type Check } from '../catalogs/checks.ts';
import { ageOn } from '../dates/partialDate.ts';
import type { AuthorityCode } from './authorities.ts';
import { type Competence, commerceChamber, competence, namedAuthority } from './competence.ts';
import { provedExperience, type RecognitionFacts, yearsOfExperience } from './facts.ts';
import { type Law, lawOf } from './laws.ts';
import { type Message, message } from './message.ts';
import type { Occupation } from './occupation.ts';
import { TRAINING_CHECK } from './occupations/trainingLengths.ts';
import { ask } from './wayDrafts.ts';
import type { Draft } from './wayParts.ts';

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
  const unproved =
    own.experiences.length > 0 && !provedExperience(own) ? [message('against.experienceUnproved')] : [];
  const missing = facts.experiences.length === 0 ? [ask('experience')] : [];
  const { checks: ofBody, ...body } = examiner(occupation, facts, catalogs);
  // where nobody is known who would decide, it stays a hint
  const kind = body.competence.kind === 'none' ? 'advice' : 'application';
  const base = { kind, ...body, occupation } as const;
  const validation = lawOf('VALIDIERUNG', catalogs.laws);
  const external = lawOf('EXTERN', catalogs.laws);
  const { missing: age = [], against: young = [] } = tooYoung(validation, facts);
  const short = (law: Law) => tooShort(law, occupation, own);
  const checks = [...ofBody, ...trainingChecks(occupation)];
  return [
    {
      ...base,
      code: 'validation',
      law: 'VALIDIERUNG',
      why: [message('why.validation')],
      against: [...young, ...short(validation), ...unproved],
      missing: [...missing, ...age],
      ...{ fees: ['VALIDATION', 'TRANSLATION'], checks, documentProfile: 'VALIDATION' },
    },
    {
      ...base,
      code: 'externalExam',
      law: 'EXTERN',
      why: [message('why.externalExam')],
      against: [...short(external), ...unproved],
      ...{ missing, fees: ['EXTERNAL', 'TRANSLATION'], checks, documentProfile: 'EXTERNAL' },
    },
  ];
}

/** Whose age is not known is asked for it, where the law has an age at all. */
function tooYoung({ experience }: Law, facts: RecognitionFacts): Pick<Draft, 'missing' | 'against'> {
  const need = experience?.minAge ?? null;
  if (need === null) return {};
  const age = facts.birthDate === null ? null : (ageOn(facts.birthDate, facts.on)?.max ?? null);
  if (age === null)
    return { missing: [{ fact: 'birthDate', effect: message('missing.birthDate', { age: need }) }] };
  return age < need ? { against: [message('against.tooYoung', { age: need })] } : {};
}

function tooShort({ experience }: Law, { trainingMonths }: Occupation, facts: RecognitionFacts): Message[] {
  if (!experience || !trainingMonths) return [];
  const need = Math.round((trainingMonths * experience.factor * 10) / 12) / 10;
  const have = yearsOfExperience(facts);
  return have < need ? [message('against.experienceShort', { have, need })] : [];
}

/** Nobody has looked the length of the training up, unless the office has. */
const trainingChecks = ({ code, own }: Occupation): readonly Check[] =>
  own ? [] : asChecks([TRAINING_CHECK], { catalog: 'occupations', code });

interface Examiner {
  readonly competence: Competence;
  readonly checks: readonly Check[];
}

const EXAMINER =
  'Ob diese Stelle auch für die Feststellung und die Prüfung ohne Ausbildung zuständig ist, dort erfragen (§ 71 BBiG).';

/** Who examines apprentices here, where another body recognises for several states or for all of them. */
const EXAMINES: Readonly<Record<string, AuthorityCode>> = { 'LWK-NDS': 'LALLF', AEKWL: 'AEK-MV' };

/** § 71 BBiG, § 91 HwO: the chamber of the place, or whoever else examines in the occupation in this state. */
function examiner(occupation: Occupation, { place }: RecognitionFacts, catalogs: Catalogs): Examiner {
  const rule = occupation.authority;
  if (rule.kind === 'craftChamber')
    return { competence: competence(occupation, place, catalogs), checks: [] };
  if (rule.kind !== 'fixed') return { competence: { kind: 'none' }, checks: [] };
  if (rule.authority === 'FOSA') return { competence: commerceChamber(place, catalogs), checks: [] };
  const other = EXAMINES[rule.authority];
  if (other !== undefined)
    return { competence: namedAuthority(other, catalogs), checks: asChecks([EXAMINER]) };
  const nationwide = catalogs.authorities.find(rule.authority)?.nationwide !== false;
  return nationwide
    ? { competence: { kind: 'none' }, checks: [] }
    : { competence: competence(occupation, place, catalogs), checks: asChecks([EXAMINER]) };
}
