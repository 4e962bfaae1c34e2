import { z } from 'zod';
import { day, id, line, prose } from '../contract/fields.ts';
import { periodUnits } from '../dates/legalPeriod.ts';
import { measures } from './occupation.ts';

/** What happens in a procedure, in the usual order (domain 2.2). */
export const eventKinds = [
  'applied',
  'receiptConfirmed',
  'papersRequested',
  'papersSupplied',
  'warned',
  'complete',
  'extended',
  'analysisBegun',
  'analysisEnded',
  'decided',
  'appealed',
  'measureChosen',
  'measureBegun',
  'measureEnded',
  'appliedAgain',
  'closed',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** ANERK_ERGEBNIS, domain 2.3: what a decision says, or how a procedure ended without one. */
export const results = [
  'full',
  'partial',
  'none',
  'uncooperative',
  'compensation',
  'temporaryPermit',
  'partialAccess',
  'evaluation',
  'title',
  'entry',
  'comparable',
  'mostlyComparable',
  'admitted',
  'examPassed',
  'examFailed',
  'licence',
  'refused',
  'discontinued',
  'notCompetent',
  'alreadyDecided',
] as const;
export type ProcedureResult = (typeof results)[number];

/** How a procedure ends without a decision on the matter; it may happen to any. */
export const endings: readonly ProcedureResult[] = [
  ...(['uncooperative', 'discontinued', 'notCompetent', 'alreadyDecided'] as const),
];
/** What a decision on the matter says. */
export const decisions: readonly ProcedureResult[] = results.filter((one) => !endings.includes(one));

/** Results that allow work for a time only: the notice says until when. */
export const permits: readonly ProcedureResult[] = ['temporaryPermit', 'partialAccess'];

/** Results nobody appeals against. */
export const favourable: readonly (ProcedureResult | null | undefined)[] = [
  ...(['full', 'evaluation', 'title', 'entry', 'comparable', 'admitted', 'examPassed', 'licence'] as const),
];

/** How a compensation measure ended. */
export const measureResults = ['passed', 'partlyPassed', 'failed', 'abandoned'] as const;
export type MeasureResult = (typeof measureResults)[number];

/** What the instructions on appeal (Rechtsbehelfsbelehrung) name; not every authority hears an objection. */
export const remedies = ['objection', 'suit'] as const;
export type Remedy = (typeof remedies)[number];

/** German that a notice asks for before the permit. */
export const demandedLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

/**
 * One dated event of a procedure as it is entered. One shape for all kinds: what a kind does not ask for
 * stays empty (see `eventFieldsOf`).
 */
export const eventFields = z.object({
  kind: z.enum(eventKinds),
  /** `applied`, `appliedAgain`: arrival at the authority. `complete`: arrival of the last paper. `decided`: date of the notice. */
  on: day,
  /**
   * Papers requested, warning, extension: the day the authority has set. `decided`: end of a permit.
   * `measureBegun`: the day the measure is to end.
   */
  until: day.nullable(),
  /** Instead of `until`, or the period for an appeal as the notice names it. */
  periodCount: z.int().min(1).max(730).nullable(),
  periodUnit: z.enum(periodUnits),
  /** `decided`: the day the notice arrived. */
  receivedOn: day.nullable(),
  /** File number of the authority. */
  reference: line(100),
  /** `applied`, `appliedAgain`: accelerated procedure, § 81a AufenthG. */
  accelerated: z.boolean(),
  result: z.enum(results).nullable(),
  /** Notice: existing qualifications and essential differences as it states them (§ 7 (2), § 10 BQFG). */
  existing: prose(),
  differences: prose(),
  conditions: prose(),
  languageLevel: z.enum(demandedLevels).nullable(),
  remedy: z.enum(remedies).nullable(),
  /** Compensation measures the notice leaves to choose from. */
  measures: z.array(z.enum(measures)).max(measures.length),
  /** The one chosen. */
  measure: z.enum(measures).nullable(),
  measureResult: z.enum(measureResults).nullable(),
  note: line(500),
});
export type EventFields = z.output<typeof eventFields>;

export const procedureEvent = eventFields.extend({ id });
export type ProcedureEvent = z.output<typeof procedureEvent>;

export const blankEvent: Omit<EventFields, 'kind' | 'on'> = {
  until: null,
  periodCount: null,
  periodUnit: 'month',
  receivedOn: null,
  reference: '',
  accelerated: false,
  result: null,
  existing: '',
  differences: '',
  conditions: '',
  languageLevel: null,
  remedy: null,
  measures: [],
  measure: null,
  measureResult: null,
  note: '',
};

const OF_KIND: Readonly<Record<EventKind, readonly (keyof EventFields)[]>> = {
  applied: ['reference', 'accelerated'],
  receiptConfirmed: ['reference'],
  papersRequested: ['until'],
  papersSupplied: [],
  warned: ['until'],
  complete: [],
  extended: ['until', 'periodCount'],
  analysisBegun: [],
  analysisEnded: [],
  decided: [
    ...(['receivedOn', 'result', 'until', 'reference', 'remedy', 'periodCount'] as const),
    ...(['existing', 'differences', 'measures', 'languageLevel', 'conditions'] as const),
  ],
  appealed: ['reference'],
  measureChosen: ['measure'],
  measureBegun: ['measure', 'until'],
  measureEnded: ['measure', 'measureResult'],
  appliedAgain: ['reference', 'accelerated'],
  closed: ['result'],
};

/** What a kind of event asks for beyond day and note, in the order of the form. */
export const eventFieldsOf = (kind: EventKind): readonly (keyof EventFields)[] => OF_KIND[kind];
