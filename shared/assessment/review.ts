import { type HabitBook, habitOn, shippedHabits } from '../catalogs/habits.ts';
import { levelRank, skills } from '../catalogs/languageLevels.ts';
import { comparePartialDates, earliestDay, latestDay } from '../dates/partialDate.ts';
import { bestCertificate, certificatesIn } from '../profile/certificate.ts';
import { courseDoubtsOf } from '../profile/courseDoubts.ts';
import { gapsIn, monthNumber } from '../profile/gaps.ts';
import { germanOf } from '../profile/german.ts';
import { literacyOf } from '../profile/script.ts';
import { stretchesOf } from '../profile/way.ts';
import type { Assessment } from './assessment.ts';
import type { Part } from './compare.ts';
import { levelBasis, ratingField } from './languageBasis.ts';
import { isTalkingPoint, wantsExample } from './strength.ts';
import { isUnsure } from './wish.ts';

export const findingKinds = ['missing', 'contradictory', 'stale', 'talk'] as const;
export type FindingKind = (typeof findingKinds)[number];

const findingCodes = [
  'noLanguage',
  'noLevel',
  'noGerman',
  'noExperience',
  'noTitle',
  'noQualification',
  'noDegreeTitle',
  'noDegreeEnd',
  'noDegreeProof',
  'noDates',
  'noStrength',
  'noExample',
  'askExample',
  'noSkill',
  'longGap',
  'datesTurned',
  'levelOtherThanBasis',
  'selfBelowCertificate',
  'certificateExpired',
  'oldCertificate',
  'noLiteracy',
  'courseDoubt',
  'courseOld',
  'oldStrength',
  'apart',
  'noWish',
  'noStep',
  'unsure',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly kind: FindingKind;
  readonly code: FindingCode;
  readonly part: Part;
  /** Id of the row, or the code of the competence; null: the part as a whole. */
  readonly key: string | null;
  /** The field to write in; null: the part as a whole. */
  readonly field: string | null;
}

/** How the office works, in months; see `habits`. */
type Ages = (code: 'certificateAge' | 'strengthAge' | 'longGap') => number;

const monthsOld = (date: string, today: string): number => monthNumber(today) - monthNumber(latestDay(date));

function ofLanguages({ languageSkill, languageCertificate }: Assessment, today: string): Finding[] {
  const part = 'languageSkill';
  const found: Finding[] = [];
  if (languageSkill.length === 0)
    found.push({ kind: 'missing', code: 'noLanguage', part, key: null, field: null });
  else if (!languageSkill.some(({ language }) => language === 'de'))
    found.push({ kind: 'missing', code: 'noGerman', part, key: null, field: null });
  for (const item of languageSkill) {
    const at = { part, key: item.id } as const;
    const basis = levelBasis(item, languageCertificate, today);
    if (item.level === null) found.push({ kind: 'missing', code: 'noLevel', ...at, field: 'level' });
    else if (basis && basis.level !== item.level)
      found.push({ kind: 'contradictory', code: 'levelOtherThanBasis', ...at, field: 'level' });
    const attested = bestCertificate(languageCertificate, item.language, today)?.level ?? null;
    const below = skills.find((skill) => {
      const own = item[ratingField('self', skill)];
      return own !== null && attested !== null && levelRank(own) < levelRank(attested);
    });
    if (below) {
      const field = ratingField('self', below);
      found.push({ kind: 'contradictory', code: 'selfBelowCertificate', ...at, field });
    }
  }
  return found;
}

/** The best of a language that holds counts; of those that do not, one is named where none holds. */
function ofCertificates({ languageCertificate: all }: Assessment, today: string, ages: Ages): Finding[] {
  return [...new Set(all.map(({ language }) => language))].flatMap((language): Finding[] => {
    const best = bestCertificate(all, language, today);
    const [first] = certificatesIn(all, language);
    const key = (best ?? first)?.id ?? null;
    const at = { kind: 'stale', part: 'languageCertificate', key } as const;
    if (!best) return [{ ...at, code: 'certificateExpired', field: 'validUntil' }];
    const old = best.issuedOn !== null && monthsOld(best.issuedOn, today) > ages('certificateAge');
    return old ? [{ ...at, code: 'oldCertificate', field: 'issuedOn' }] : [];
  });
}

/** Whoever is at the beginning may have to learn the script first; later nobody has to ask. */
const BEGINNERS: ReadonlySet<string> = new Set(['0', 'A1']);

function ofCourses({ languageSkill, scriptSkill, germanCourse }: Assessment, today: string): Finding[] {
  const found: Finding[] = [];
  const german = germanOf(languageSkill)?.level ?? null;
  if (german !== null && BEGINNERS.has(german) && literacyOf(scriptSkill) === null)
    found.push({ kind: 'missing', code: 'noLiteracy', part: 'scriptSkill', key: null, field: null });
  for (const course of germanCourse) {
    const doubts = courseDoubtsOf(course, germanCourse, today);
    const at = { part: 'germanCourse', key: course.id } as const;
    if (doubts.some((one) => one === 'turned' || one === 'overAhead' || one === 'begunAhead'))
      found.push({ kind: 'contradictory', code: 'courseDoubt', ...at, field: 'endedOn' });
    if (doubts.includes('runningOver') || doubts.includes('entitlementOver'))
      found.push({ kind: 'stale', code: 'courseOld', ...at, field: 'stage' });
  }
  return found;
}

function ofExperience(facts: Assessment, today: string, ages: Ages): Finding[] {
  const { experience, skills: shown, none } = facts;
  const found: Finding[] = [];
  const part = 'experience';
  if (experience.length === 0 && !none.includes(part))
    found.push({ kind: 'missing', code: 'noExperience', part, key: null, field: null });
  for (const { id: key, title, startedOn, endedOn, years } of experience) {
    if (title === '') found.push({ kind: 'missing', code: 'noTitle', part, key, field: 'title' });
    if (startedOn === null && endedOn === null && years === null)
      found.push({ kind: 'missing', code: 'noDates', part, key, field: 'startedOn' });
    if (startedOn && endedOn && earliestDay(startedOn) > latestDay(endedOn))
      found.push({ kind: 'contradictory', code: 'datesTurned', part, key, field: 'endedOn' });
  }
  if (gapsIn(stretchesOf(facts), today, ages('longGap')).length > 0)
    found.push({ kind: 'talk', code: 'longGap', part, key: null, field: null });
  if (experience.length > 0 && shown.length === 0)
    found.push({ kind: 'missing', code: 'noSkill', part: 'skills', key: null, field: null });
  return found;
}

/** What was broken off has no end to show; what nobody has said of is asked. */
function ofQualifications({ qualification, none }: Assessment): Finding[] {
  const part = 'qualification';
  const found: Finding[] = [];
  if (qualification.length === 0 && !none.includes(part))
    found.push({ kind: 'missing', code: 'noQualification', part, key: null, field: null });
  for (const item of qualification) {
    const { titleGerman, titleOriginal, startedOn, endedOn, degreeDate, completed, proof } = item;
    const at = { part, key: item.id } as const;
    if (titleGerman === '' && titleOriginal === '')
      found.push({ kind: 'missing', code: 'noDegreeTitle', ...at, field: 'titleOriginal' });
    if (completed !== false && endedOn === null && degreeDate === null)
      found.push({ kind: 'missing', code: 'noDegreeEnd', ...at, field: 'endedOn' });
    if (completed !== false && proof === null)
      found.push({ kind: 'missing', code: 'noDegreeProof', ...at, field: 'proof' });
    if (startedOn && endedOn && comparePartialDates(startedOn, endedOn) > 0)
      found.push({ kind: 'contradictory', code: 'datesTurned', ...at, field: 'endedOn' });
  }
  return found;
}

function ofStrengths({ strengths }: Assessment, today: string, ages: Ages): Finding[] {
  const part = 'strengths';
  const found: Finding[] = [];
  const judged = strengths.filter(({ self, counsellor }) => self !== null || counsellor !== null);
  if (judged.length === 0) found.push({ kind: 'missing', code: 'noStrength', part, key: null, field: null });
  for (const one of judged) {
    const key = one.competence;
    if (isTalkingPoint(one)) found.push({ kind: 'talk', code: 'apart', part, key, field: 'counsellor' });
    if (wantsExample(one)) {
      // Our own judgement needs one; what the person says of themselves is something to talk about.
      if (one.counsellor === '4')
        found.push({ kind: 'missing', code: 'noExample', part, key, field: 'example' });
      else found.push({ kind: 'talk', code: 'askExample', part, key, field: 'example' });
    }
    if (one.shownOn !== null && monthsOld(one.shownOn, today) > ages('strengthAge'))
      found.push({ kind: 'stale', code: 'oldStrength', part, key, field: 'shownOn' });
  }
  return found;
}

function ofWishes({ wishes }: Assessment): Finding[] {
  const part = 'wishes';
  const found: Finding[] = [];
  if (wishes.length === 0) found.push({ kind: 'missing', code: 'noWish', part, key: null, field: null });
  for (const one of wishes) {
    const key = one.id;
    if (one.step === '') found.push({ kind: 'missing', code: 'noStep', part, key, field: 'step' });
    if (isUnsure(one)) found.push({ kind: 'talk', code: 'unsure', part, key, field: 'confidence' });
  }
  return found;
}

/** What to look at before a profile is released. Nothing here forbids it. `today`: ISO day. */
export function reviewAssessment(
  facts: Assessment,
  today: string,
  habits: HabitBook = shippedHabits,
): readonly Finding[] {
  const ages: Ages = (code) => habitOn(code, today, habits);
  const found = [
    ...ofLanguages(facts, today),
    ...ofCertificates(facts, today, ages),
    ...ofCourses(facts, today),
    ...ofExperience(facts, today, ages),
    ...ofQualifications(facts),
    ...ofStrengths(facts, today, ages),
    ...ofWishes(facts),
  ];
  return findingKinds.flatMap((kind) => found.filter((finding) => finding.kind === kind));
}
