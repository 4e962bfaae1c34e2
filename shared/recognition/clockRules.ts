import type { RowRef } from '../catalogs/catalogNames.ts';
import { type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import type { Period } from '../dates/legalPeriod.ts';
import { toldByHealthLaw } from './healthPeriods.ts';
import { type Law, type LawCode, laws } from './laws.ts';
import type { Measure } from './occupation.ts';

/**
 * How long an authority may take, by law. The clock reads these rows and knows no period of its own. Read in
 * BQFG (as of 16.8.2023), PflAPrV §§ 43, 45, 47, HwO § 40a and VwVfG § 31.
 */
export interface PeriodRule extends DatedRow {
  /** See `periodCode`. */
  readonly code: string;
  readonly kind: 'receipt' | 'decision' | 'examination';
  readonly laws: readonly string[];
  /** Null: whether or not. */
  readonly regulated: boolean | null;
  /** Qualification from the EU, the EEA or Switzerland. */
  readonly european: boolean | null;
  /** § 81a AufenthG. */
  readonly accelerated: boolean;
  readonly period: Period;
  /** As a letter cites it: „§ 6 Abs. 3 BQFG“; empty where no paragraph is known. */
  readonly citation: string;
  /** May the authority extend once, and by how much at most; null: the law knows no extension. */
  readonly extension: { readonly atMost: Period | null } | null;
  /** Requests after completeness and the Qualifikationsanalyse suspend the period. */
  readonly pauses: boolean;
  /** Examination: what sets the period going, and for which measures. */
  readonly from?: 'choice' | 'decision' | 'arrival';
  readonly measures?: readonly Measure[];
}

const months = (count: number): Period => ({ count, unit: 'month' });
const ORDINARY = { accelerated: false, regulated: null, european: null } as const;
const RECEIPT = { ...ORDINARY, kind: 'receipt', period: months(1), extension: null, pauses: false } as const;
const DECISION = {
  ...ORDINARY,
  kind: 'decision',
  period: months(3),
  extension: { atMost: null },
  pauses: true,
} as const;
const EXAMINATION = {
  ...ORDINARY,
  kind: 'examination',
  period: months(6),
  extension: null,
  pauses: false,
  from: 'choice',
  measures: ['aptitudeTest'],
} as const;
const EXAMINATIONS = ['knowledgeExam', 'aptitudeTest'] as const satisfies readonly Measure[];
const EXAMINATION_CHECK =
  'Sechs Monate ab der Wahl sind wie in § 11 Abs. 4 BQFG angenommen: Frist und Beginn in der Prüfungsordnung des Berufs nachlesen (gesetze-im-internet.de) oder bei der Stelle erfragen.';
/** § 13 (3) sentence 4 BQFG: one month at most for qualifications obtained or recognised in Europe. */
const EUROPE = { regulated: true, european: true, extension: { atMost: months(1) } } as const;
/** One period, extended as the case allows. */
const WHOSE = [{ regulated: false }, { regulated: true, european: false }, EUROPE] as const;

const bqfg = seen('BQFG', '2012-04-01');
const craft = seen('HWO', '2012-04-01');
const MASTER = '§ 50c Abs. 6 HwO in Verbindung mit § 13';
const land = unchecked(
  'Frist und Zählung der Paragrafen wie im Bundesgesetz angenommen; im BQFG M-V nachlesen.',
  'BQFG-MV',
);
const pflege = seen('PFLBG', '2020-01-01');
/** Other laws have a rule like § 14a BQFG; where nobody has read it here, it is assumed. */
const soon = (name: string) =>
  unchecked(
    `Zwei Wochen und zwei Monate im beschleunigten Verfahren (§ 81a AufenthG) sind wie in § 14a BQFG angenommen: im Fachrecht nachlesen (${name}) oder bei der Stelle erfragen.`,
    'own',
    '2020-03-01',
  );
/** The periods of § 14a BQFG. */
const SOON_RECEIPT = { ...RECEIPT, accelerated: true, period: { count: 2, unit: 'week' } } as const;
const SOON_DECISION = { ...DECISION, accelerated: true, period: months(2) } as const;

const BQFG_LAWS = ['BQFG', 'BQFG14'] as const satisfies readonly LawCode[];
const NURSING = ['PFLBG', 'PFLBG-EU'] as const satisfies readonly LawCode[];
const ACCELERATED = ['BQFG', 'BQFG14', 'HWO-GESELLE'] as const satisfies readonly LawCode[];
const SOON_READ: readonly string[] = [
  ...[...ACCELERATED, ...NURSING],
  ...toldByHealthLaw.flatMap(({ laws: of }) => of),
];

/**
 * Laws of occupations whose gaps an examination closes, and whose own rule nobody has read here. Directive
 * 2005/36/EG Art. 14 asks for the Eignungsprüfung within six months; for the Kenntnisprüfung it is assumed.
 */
const EXAMINATION_ASSUMED = [
  ...(['SOBANG', 'ARCHINGG-ARCH', 'ARCHINGG-ING', 'PFLASS', 'PFLFASSG', 'RETTSAN', 'LMCHEM'] as const),
] as const satisfies readonly LawCode[];

/** Read paragraph by paragraph; unverified where the row says so. */
const read: readonly Omit<PeriodRule, 'code'>[] = [
  { ...RECEIPT, laws: BQFG_LAWS, regulated: false, citation: '§ 6 Abs. 2 BQFG', ...bqfg },
  { ...DECISION, laws: BQFG_LAWS, regulated: false, citation: '§ 6 Abs. 3 BQFG', ...bqfg },
  { ...RECEIPT, laws: BQFG_LAWS, regulated: true, citation: '§ 13 Abs. 2 BQFG', ...bqfg },
  {
    ...{ ...DECISION, laws: BQFG_LAWS, regulated: true, european: false },
    ...{ citation: '§ 13 Abs. 3 BQFG', ...bqfg },
  },
  { ...DECISION, laws: BQFG_LAWS, ...EUROPE, citation: '§ 13 Abs. 3 BQFG', ...bqfg },
  { ...EXAMINATION, laws: BQFG_LAWS, regulated: true, citation: '§ 11 Abs. 4 BQFG', ...bqfg },

  // § 40a sentence 3 HwO: the rules of the BQFG for occupations that are not regulated apply
  {
    ...{ ...RECEIPT, laws: ['HWO-GESELLE'] },
    ...{ citation: '§ 40a HwO in Verbindung mit § 6 Abs. 2 BQFG', ...craft },
  },
  {
    ...{ ...DECISION, laws: ['HWO-GESELLE'] },
    ...{ citation: '§ 40a HwO in Verbindung mit § 6 Abs. 3 BQFG', ...craft },
  },
  // § 50c (6) sentence 2 HwO: for the master's level those for regulated occupations
  { ...RECEIPT, laws: ['HWO-MEISTER'], citation: `${MASTER} Abs. 2 BQFG`, ...craft },
  ...WHOSE.map((whose) => ({
    ...{ ...DECISION, laws: ['HWO-MEISTER'], ...whose },
    ...{ citation: `${MASTER} Abs. 3 BQFG`, ...craft },
  })),

  { ...RECEIPT, laws: ['BQFG-MV'], citation: '§§ 6, 13 BQFG M-V', ...land },
  { ...DECISION, laws: ['BQFG-MV'], regulated: false, citation: '§ 6 BQFG M-V', ...land },
  {
    ...{ ...DECISION, laws: ['BQFG-MV'], regulated: true, european: false },
    ...{ citation: '§ 13 BQFG M-V', ...land },
  },
  { ...DECISION, laws: ['BQFG-MV'], ...EUROPE, citation: '§ 13 BQFG M-V', ...land },
  { ...EXAMINATION, laws: ['BQFG-MV'], regulated: true, citation: '§ 11 BQFG M-V', ...land },

  // § 14a BQFG, in force since the Fachkräfteeinwanderungsgesetz
  {
    ...{ ...SOON_RECEIPT, laws: ACCELERATED },
    ...{ citation: '§ 14a Abs. 2 BQFG', ...seen('BQFG', '2020-03-01') },
  },
  ...WHOSE.map((whose) => ({
    ...{ ...SOON_DECISION, laws: ACCELERATED, ...whose },
    ...{ citation: '§ 14a Abs. 3 BQFG', ...seen('BQFG', '2020-03-01') },
  })),

  // Nursing: § 40 (4) PflBG keeps the BQFG out; PflAPrV knows no receipt, extension or suspension
  {
    ...{ ...DECISION, laws: ['PFLBG'], period: months(4), extension: null, pauses: false },
    ...{ citation: '§ 43 Abs. 3 Satz 1 PflAPrV', ...pflege },
  },
  {
    ...{ ...DECISION, laws: ['PFLBG-EU'], extension: null, pauses: false },
    citation: '§ 43 Abs. 3 Satz 2 PflAPrV',
    ...unchecked(
      'Drei Monate gelten bei automatischer Anerkennung (§ 41 Abs. 1 PflBG), sonst vier Monate: nachsehen, welcher Fall vorliegt.',
      'PFLBG',
      '2020-01-01',
    ),
  },
  {
    ...{ ...SOON_DECISION, laws: NURSING, extension: null, pauses: false },
    ...{ citation: '§ 43 Abs. 3 Satz 3 PflAPrV', ...pflege },
  },
  {
    ...{ ...EXAMINATION, laws: ['PFLBG'], from: 'decision', measures: ['knowledgeExam'] },
    ...{ citation: '§ 45 Abs. 8 PflAPrV', ...pflege },
  },
  {
    ...{ ...EXAMINATION, laws: ['PFLBG-EU'], from: 'decision' },
    ...{ citation: '§ 47 Abs. 6 PflAPrV', ...pflege },
  },
  ...toldByHealthLaw.map((told) => ({ ...told, regulated: null, extension: null, pauses: false })),
  ...EXAMINATION_ASSUMED.map((law) => ({
    ...{ ...EXAMINATION, laws: [law], measures: EXAMINATIONS, citation: '' },
    ...unchecked(EXAMINATION_CHECK),
  })),
  ...laws
    .filter((law) => law.decisionMonths !== null && !SOON_READ.includes(law.code))
    .flatMap(({ code, name, receiptMonths }) =>
      [
        ...(receiptMonths === null ? [] : [SOON_RECEIPT]),
        ...WHOSE.map((whose) => ({ ...SOON_DECISION, ...whose })),
      ].map((rule) => ({ ...rule, laws: [code], citation: '', ...soon(name) })),
    ),
];

/** What a rule applies to, in short: the same in every version of the program. */
function periodCode({ kind, laws, regulated, european, accelerated }: Omit<PeriodRule, 'code'>): string {
  const only = (word: string, value: boolean | null): string =>
    value === null ? '' : ` ${value ? '' : 'not-'}${word}`;
  const whose = only('regulated', regulated) + only('european', european);
  return `${kind} ${laws.join('+')}${whose}${accelerated ? ' accelerated' : ''}`;
}

const coded = (rule: Omit<PeriodRule, 'code'>): PeriodRule => ({ ...rule, code: periodCode(rule) });

/** The rules by themselves; what a law without one has is in its own row. */
export const readPeriods: readonly PeriodRule[] = read.map(coded);

/** Rules for receipt and decision in an ordinary procedure. */
const isOrdinary = ({ kind, accelerated }: Pick<PeriodRule, 'kind' | 'accelerated'>) =>
  kind !== 'examination' && !accelerated;
const covered = new Set(read.flatMap((rule) => (isOrdinary(rule) ? rule.laws : [])));
/** Has this law rules of its own here for receipt and decision? */
export const hasPeriods = (law: string): boolean => covered.has(law);

/**
 * A law with a period in the register and no rule here: the period is used, and shown as unverified unless
 * the office has checked the law's row. Whatever the law, Art. 51 (2) of Directive 2005/36/EG allows one month
 * more at most for a European qualification in a regulated profession.
 */
export function assumedPeriods(law: Law): PeriodRule[] {
  if (hasPeriods(law.code)) return [];
  const check = law.check ?? `Frist im Fachrecht nachlesen (${law.name}) oder bei der Stelle erfragen.`;
  const { validFrom, validTo, source, checkedOn, verified, own } = law;
  const dated = own ? { validFrom, validTo, source, checkedOn, verified, own } : unchecked(check);
  const row = { laws: [law.code], citation: '', ...dated };
  const { receiptMonths, decisionMonths } = law;
  return [
    ...(receiptMonths === null ? [] : [{ ...RECEIPT, period: months(receiptMonths), ...row }]),
    ...(decisionMonths === null
      ? []
      : WHOSE.map((of) => ({ ...DECISION, period: months(decisionMonths), ...of, ...row }))),
  ].map(coded);
}

/** Where a rule stands in the catalogues: a law without rules of its own has receipt and decision in its row. */
export function periodRef(rule: PeriodRule): RowRef {
  const [law = ''] = rule.laws;
  return isOrdinary(rule) && !hasPeriods(law)
    ? { catalog: 'laws', code: law }
    : { catalog: 'periods', code: rule.code };
}

export const periodRules: readonly PeriodRule[] = [...readPeriods, ...laws.flatMap(assumedPeriods)];

/** How the days of a suspension are counted; the law itself does not say it for this period. */
export const pauseRule: DatedRow & { readonly countsFirstDay: boolean } = {
  countsFirstDay: true,
  ...unchecked(
    'Tag der Aufforderung und letzter Tag der gesetzten Frist zählen beide zur Pause (wie bei § 209 BGB). Auf einen Tag genau nur mit der Stelle abgestimmt rechnen.',
    'VWVFG',
  ),
};
