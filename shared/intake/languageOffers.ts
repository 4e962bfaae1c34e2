import type { Catalogs } from '../catalogs/catalogs.ts';
import { type CourseAccess, shippedCourseAccess } from '../catalogs/courseAccess.ts';
import { validOn } from '../catalogs/datedRow.ts';
import { type LanguageLevel, levelRank } from '../catalogs/languageLevels.ts';
import { answerOf, itemsOf, type Sheet } from '../questionnaire/answers.ts';
import type { IntakeKey } from './form.ts';
import { textOf } from './known.ts';

/** German courses that may come into question; what is not known rules nothing out. */
export const languageOffers = [
  'goOn',
  'integration',
  'literacy',
  'secondScript',
  'parents',
  'repeat',
  'vocational',
  'vocationalLow',
  'orientation',
  'open',
] as const;
export type LanguageOffer = (typeof languageOffers)[number];

const INTEGRATION: ReadonlySet<string | null> = new Set([
  'integration',
  'literacy',
  'secondScript',
  'youth',
  'parents',
  'support',
  'intensive',
  'repeat',
]);

const textsOf = (sheet: Sheet, group: string, question: IntakeKey): (string | null)[] =>
  itemsOf(sheet, group).map((item) => textOf(sheet, question, item));

/** The item of German, or null. */
export const germanItem = (sheet: Sheet): string | null =>
  itemsOf(sheet, 'languages').find((item) => textOf(sheet, 'language.language', item) === 'de') ?? null;

/** Reading in Latin letters, and whether somebody is at home in another script; null: nobody has said. */
function reading(sheet: Sheet): { readonly latin: boolean | null; readonly other: boolean } {
  const items = itemsOf(sheet, 'scripts');
  const sure = (item: string): boolean | null => {
    const steps = (['script.reading', 'script.writing'] as const).map((one) => textOf(sheet, one, item));
    if (steps.some((step) => step === 'none' || step === 'words')) return false;
    return steps.includes(null) ? null : true;
  };
  const latin = items.find((item) => textOf(sheet, 'script.script', item) === 'Latn');
  return {
    latin: latin === undefined ? null : sure(latin),
    other: items.some((item) => item !== latin && sure(item) === true),
  };
}

function ofIntegration(sheet: Sheet): LanguageOffer[] {
  const { latin, other } = reading(sheet);
  const general: LanguageOffer[] = latin === false ? [] : ['integration'];
  const slow: LanguageOffer[] = latin === true ? [] : [other ? 'secondScript' : 'literacy'];
  const children = answerOf(sheet, 'family.children');
  const parents: LanguageOffer[] = typeof children === 'number' && children > 0 ? ['parents'] : [];
  return [...general, ...slow, ...parents];
}

/** The courses that are still possible. `on`: ISO day. */
export function languageOffersOf(
  sheet: Sheet,
  on: string,
  { courseAccess }: Pick<Catalogs, 'courseAccess'> = { courseAccess: shippedCourseAccess },
): LanguageOffer[] {
  const item = germanItem(sheet);
  const level = item === null ? null : (textOf(sheet, 'language.level', item) as LanguageLevel | null);
  if (textOf(sheet, 'contact.nativeLanguage') === 'de') return [];
  if (level !== null && levelRank(level) >= levelRank('C2')) return [];
  const courses = itemsOf(sheet, 'courses').map((course) => ({
    kind: textOf(sheet, 'course.kind', course),
    stage: textOf(sheet, 'course.stage', course),
  }));
  if (courses.some(({ stage }) => stage === 'running' || stage === 'registered')) return ['goOn'];

  const [residence] = itemsOf(sheet, 'residences');
  const status = residence === undefined ? null : textOf(sheet, 'residence.status', residence);
  const known = itemsOf(sheet, 'benefits').length > 0 || sheet.without.benefits !== undefined;
  const benefits = textsOf(sheet, 'benefits', 'benefit.system');
  const may = (offer: CourseAccess['offer']): boolean =>
    courseAccess.rows.some(
      (row) =>
        row.offer === offer &&
        validOn(row, on) &&
        (status === null || row.statuses.length === 0 || row.statuses.includes(status)) &&
        (!known || row.benefits.length === 0 || benefits.some((one) => row.benefits.includes(one ?? ''))),
    );

  const visited = courses.filter(({ kind }) => INTEGRATION.has(kind));
  const passed = visited.some(({ stage }) => stage === 'finished');
  const failed = visited.some(({ stage }) => stage === 'failed' || stage === 'noExam');
  const below = level === null || levelRank(level) < levelRank('B1');
  const above = level === null || levelRank(level) >= levelRank('B1');
  const found: LanguageOffer[] = [];
  if (below && !passed && may('integration'))
    found.push(...(failed ? (['repeat'] as const) : ofIntegration(sheet)));
  if (below && may('orientation')) found.push('orientation');
  if (above && may('vocational')) found.push('vocational');
  if (below && (passed || failed || status === 'DULD') && may('vocational')) found.push('vocationalLow');
  return found.length === 0 ? ['open'] : found;
}
