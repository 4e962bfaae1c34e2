import type { Catalogs } from '../catalogs/catalogs.ts';
import { asChecks, type Check, checksOf } from '../catalogs/checks.ts';
import { type DatedRow, unchecked } from '../catalogs/datedRow.ts';
import { type LanguageLevel, levelRank } from '../catalogs/languageLevels.ts';
import type { SourceKey } from '../catalogs/sources.ts';
import type { DocumentState, Held, RequiredDocument } from '../recognition/documents.ts';
import { type Fee, shippedFees } from '../recognition/fees.ts';
import type { RecognitionKey } from '../recognition/message.ts';
import type { Measure } from '../recognition/occupation.ts';
import type { AnyDocument } from '../recognition/paperTypes.ts';
import type { Way } from '../recognition/way.ts';
import { type CostKind, paidOnce } from './costKinds.ts';
import type { Spending } from './spending.ts';

/** What one thing will cost, as far as anybody can know beforehand. */
export interface CostLine {
  readonly kind: CostKind;
  readonly label: RecognitionKey;
  /** Pages or papers; null where it is one thing. */
  readonly count: { readonly min: number; readonly max: number; readonly of: 'page' | 'paper' } | null;
  /** In cents; null: due, but its height is not known. */
  readonly minCents: number | null;
  readonly maxCents: number | null;
  readonly verified: boolean;
  /** What to check; empty when all of it is verified and fresh. */
  readonly checks: readonly Check[];
  readonly source: SourceKey;
}

export interface CostSum {
  readonly minCents: number;
  readonly maxCents: number;
  /** Lines whose height is not known: the sums are at least these. */
  readonly open: number;
}

/** Pages of a paper to be translated, as counsellors know them; counted once the paper is there. */
export const pagesOf: DatedRow & {
  readonly pages: Readonly<Partial<Record<AnyDocument, readonly [number, number]>>>;
  readonly usual: readonly [number, number];
} = {
  pages: {
    diploma: [1, 2],
    transcript: [2, 6],
    workReferences: [1, 4],
    nameProof: [1, 2],
    schoolCertificate: [1, 2],
    professionalRight: [1, 1],
    policeCertificate: [1, 1],
  },
  usual: [1, 2],
  ...unchecked('Seiten zählen, sobald das Papier vorliegt; Übersetzungsbüros rechnen auch nach Zeilen.'),
};

export interface CostFacts {
  readonly way: Way;
  readonly required: readonly RequiredDocument[];
  readonly held: readonly Held[];
  /** What the notice leaves to choose from, or the one chosen. */
  readonly measures: readonly Measure[];
  readonly german: LanguageLevel | null;
  /** ISO day: decides which rows of fees hold. */
  readonly on: string;
}

const DONE: readonly DocumentState[] = ['translated', 'submitted', 'notNeeded'];
const CERTIFIED: readonly DocumentState[] = ['certifiedCopy', 'submitted', 'notNeeded', 'lost'];
const TO_BE_GOT: readonly DocumentState[] = ['missing', 'requested'];

/**
 * What is still to be paid for a way, in the order in which it falls due. Advice costs nothing here. `fees`:
 * with the office's corrections.
 */
export function expectedCosts(
  facts: CostFacts,
  { fees }: Pick<Catalogs, 'fees'> = { fees: shippedFees },
): CostLine[] {
  const { way, on } = facts;
  if (way.kind === 'advice') return [];
  const line = (kind: CostKind, fee: Fee | undefined, count: CostLine['count']) =>
    lineOf(kind, fee, count, on);
  const feeOf: FeeOf = (code) => fees.of([code], on)[0];
  const papers = papersOf(facts, feeOf);
  return [
    ...papers.map(({ fee, count }) => line('papers', fee, count)),
    ...certifiedCopies(facts, feeOf),
    ...translations(facts, feeOf),
    ...way.costs.flatMap((fee) => {
      const kind = ofProcedure[fee.label];
      return kind === undefined ? [] : [line(kind, fee, null)];
    }),
    ...measureCosts(facts).map(([kind, code]) => line(kind, feeOf(code), null)),
  ].filter((found) => found !== null);
}

const ofProcedure: Readonly<Partial<Record<RecognitionKey, CostKind>>> = {
  'cost.procedure': 'fee',
  'cost.evaluation': 'fee',
  'cost.resettler': 'fee',
  'cost.analysis': 'analysis',
  'cost.licence': 'fee',
  'cost.drivers': 'course',
  'cost.finalExam': 'exam',
};

type FeeOf = (code: string) => Fee | undefined;

function lineOf(kind: CostKind, fee: Fee | undefined, count: CostLine['count'], on: string): CostLine | null {
  if (!fee) return null;
  const checks = checksOf(fee, on, { catalog: 'fees', code: fee.code });
  const times = (cents: number | null, of: number | undefined) => (cents === null ? null : cents * (of ?? 1));
  return {
    kind,
    label: fee.label,
    count,
    minCents: times(fee.minCents, count?.min),
    maxCents: times(fee.maxCents, count?.max),
    verified: checks.length === 0,
    checks,
    source: fee.source,
  };
}

/** Needed in any case, or marked by somebody: a conditional paper nobody has spoken of costs nothing yet. */
function needed({ required, held }: CostFacts): { paper: RequiredDocument; own: Held | undefined }[] {
  return required
    .map((paper) => ({ paper, own: held.find(({ type }) => type === paper.type) }))
    .filter(({ paper, own }) => own?.state !== 'notNeeded' && (paper.required === 'always' || own));
}

const SOLD: readonly AnyDocument[] = ['medicalCertificate', 'professionalRight', 'eyeTest', 'firstAid'];

/** Certificates that an office or a doctor sells; what is at hand is paid for. */
function papersOf(facts: CostFacts, feeOf: FeeOf): { fee: Fee | undefined; count: CostLine['count'] }[] {
  const open = needed(facts).filter(({ own }) => TO_BE_GOT.includes(own?.state ?? 'missing'));
  const types = open.map(({ paper }) => paper.type);
  const others = types.filter((type) => SOLD.includes(type)).length;
  return [
    ...(types.includes('policeCertificate') ? [{ fee: feeOf('POLICE'), count: null }] : []),
    ...(others > 0
      ? [{ fee: feeOf('PAPERS'), count: { min: others, max: others, of: 'paper' } as const }]
      : []),
  ];
}

function certifiedCopies(facts: CostFacts, feeOf: FeeOf): (CostLine | null)[] {
  const open = needed(facts).filter(
    ({ paper, own }) =>
      paper.wantedForms[0] === 'certifiedCopy' && !CERTIFIED.includes(own?.state ?? 'missing'),
  ).length;
  if (open === 0) return [];
  const count = { min: open, max: open, of: 'paper' } as const;
  return [lineOf('certifiedCopies', feeOf('CERTIFIED'), count, facts.on)];
}

const ASK_FIRST =
  'Vor dem Auftrag die Stelle fragen: Vielleicht genügt Englisch, eine Übersetzung aus dem Ausland oder gar keine.';

function translations(facts: CostFacts, feeOf: FeeOf): (CostLine | null)[] {
  const open = needed(facts).filter(
    ({ paper, own }) =>
      paper.translation !== 'none' && own?.state !== 'lost' && !DONE.includes(own?.translation ?? 'missing'),
  );
  if (open.length === 0) return [];
  const pages = open.map(({ paper }) => pagesOf.pages[paper.type] ?? pagesOf.usual);
  const count = {
    min: pages.reduce((sum, [least]) => sum + least, 0),
    max: pages.reduce((sum, [, most]) => sum + most, 0),
    of: 'page',
  } as const;
  const found = lineOf('translation', feeOf('TRANSLATION'), count, facts.on);
  const less = open.some(({ paper }) => paper.translation !== 'sworn');
  const checks = [
    ...[...(found?.checks ?? []), ...checksOf(pagesOf, facts.on)],
    ...(less ? asChecks([ASK_FIRST]) : []),
  ];
  return [found && { ...found, label: 'cost.translations', verified: checks.length === 0, checks }];
}

const EXAMS: readonly Measure[] = ['knowledgeExam', 'aptitudeTest'];
const COURSES: readonly Measure[] = ['adaptationPeriod', 'adaptationQualification'];

/** What follows the notice, and the German that is asked for before one may practise. */
function measureCosts({ way, measures, german }: CostFacts): (readonly [CostKind, string])[] {
  const found: (readonly [CostKind, string])[] = [];
  const level = way.language?.level ?? null;
  if (level !== null && german !== null && levelRank(german) < levelRank(level))
    found.push(['language', 'LANGUAGE']);
  if (measures.some((one) => EXAMS.includes(one)) || way.code === 'knowledgeExam')
    found.push(['exam', 'EXAM']);
  if (measures.some((one) => EXAMS.includes(one) || COURSES.includes(one))) found.push(['course', 'COURSE']);
  if (measures.includes('qualificationAnalysis') && way.code !== 'qualificationAnalysis')
    found.push(['analysis', 'ANALYSIS']);
  return found;
}

/**
 * What is left once somebody has entered what was really ordered: a price that is known stands for the
 * guess, and what is paid is not to be paid again.
 */
export function withoutSpent(lines: readonly CostLine[], spending: readonly Spending[]): CostLine[] {
  return lines.flatMap((expected) => {
    const own = spending.filter(({ kind }) => kind === expected.kind);
    if (own.length === 0 || !paidOnce.includes(expected.kind)) return [expected];
    const due = own.filter(({ paidOn }) => paidOn === null);
    if (due.length === 0) return [];
    const known = due.every(({ amountCents }) => amountCents !== null);
    if (!known) return [expected];
    const cents = due.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0);
    return [{ ...expected, minCents: cents, maxCents: cents, verified: true, checks: [] }];
  });
}

export const sumOf = (lines: readonly Pick<CostLine, 'minCents' | 'maxCents'>[]): CostSum => ({
  minCents: lines.reduce((sum, { minCents }) => sum + (minCents ?? 0), 0),
  maxCents: lines.reduce((sum, { maxCents }) => sum + (maxCents ?? 0), 0),
  open: lines.filter(({ minCents }) => minCents === null).length,
});
