import type { Check } from '../catalogs/checks.ts';
import { must } from '../contract/result.ts';
import type { Period } from '../dates/legalPeriod.ts';
import { appeal, decision, examination, receipt, supplies } from './clockDeadlines.ts';
import type { PeriodRule } from './clockRules.ts';
import type { Measure } from './occupation.ts';
import { type ClockLaw, type PeriodBook, shippedPeriods } from './periodBook.ts';
import type { EventKind, ProcedureResult } from './procedureEvent.ts';
import { rounds } from './rounds.ts';

/**
 * The legal clock: a table of dated events in, deadlines out. Pure: same table, same answer; no clock of the
 * machine, no database, no language. To run a table of dates through it:
 *
 *     legalClock({
 *       law: { code: 'BQFG', regulated: false, european: false },
 *       events: [{ kind: 'applied', on: '2026-01-12' }, { kind: 'complete', on: '2026-01-30' }],
 *       on: '2026-05-10',
 *     }).deadlines // [{ kind: 'receipt', end: '2026-02-12', … }, { kind: 'decision', end: '2026-04-30', … }]
 *
 * All days are ISO text. Events after `on` have not happened yet, so the same table can be asked day by day.
 *
 * How it counts:
 * - The day of the event is not counted (§ 187 (1) BGB); a period of months ends on the day of the same number,
 *   or on the last day of a shorter month (§ 188 (2), (3) BGB).
 * - An end on a Saturday, Sunday or public holiday of Mecklenburg-Vorpommern moves to the next working day
 *   (§ 193 BGB, § 31 (3) VwVfG), and so does a day that the authority has set.
 * - The period for the decision begins when the papers are complete for the first time. It is suspended from a
 *   later request for papers to the end of the period set for it, whether or not they come earlier, and from
 *   the beginning to the end of a Qualifikationsanalyse (§ 6 (4), § 13 (4), § 14a (4) BQFG). First and last day
 *   count; days that lie in two suspensions count once. What begins after the end suspends nothing.
 * - One extension, announced before the end. Counted in months it runs from the end of the period before
 *   (§ 190 BGB); European qualifications in regulated occupations get one month at most (§ 13 (3) BQFG).
 * - The period for an appeal is the one the notice names, from the day the notice arrived; while that day is
 *   not known, from the date of the notice, which can only be too early.
 * - A repeated application begins anew. What the one before left open is past.
 */
export function legalClock({ events, law, on, periods = shippedPeriods }: ClockInput): Clock {
  const past = events.filter((event) => event.on <= on).sort(inOrder);
  const rule: Table['rule'] = (kind, accelerated, from) => periods.rule(kind, law, accelerated, from);
  const tables = rounds(past).map((round, index, all) =>
    tableOf(round, all[index + 1]?.[0]?.on, { on, rule }),
  );
  const table = must(tables.at(-1), 'there is a round, if only an empty one');
  const deadlines = tables.flatMap((round) =>
    [receipt(round), ...supplies(round), decision(round), examination(round), appeal(round)].filter(
      (deadline) => deadline !== null,
    ),
  );
  return {
    ...stateOf(table),
    deadlines,
    next: deadlines.filter(isOpen).sort(byUrgency)[0] ?? null,
    lastWordOn: past.at(-1)?.on ?? null,
    result: table.last('closed')?.result ?? table.last('decided')?.result ?? null,
  };
}

export interface ClockEvent {
  readonly kind: EventKind | 'noticeReceived';
  readonly on: string;
  /** `papersRequested`, `warned`, `extended`: the last day the authority has set. */
  readonly until?: string | null;
  /** `extended` by; `decided` or `noticeReceived`: period for an appeal as the notice names it. */
  readonly period?: Period | null;
  /** `applied`, `appliedAgain` under § 81a AufenthG. */
  readonly accelerated?: boolean;
  /** `decided`, `closed`. */
  readonly result?: ProcedureResult | null;
  /** `decided`: what the notice leaves to choose from. */
  readonly measures?: readonly Measure[];
  /** `noticeReceived`: the date of the notice that arrived; without it, the last one until then. */
  readonly notice?: string | null;
  /** `measureChosen`, `measureBegun`, `measureEnded`. */
  readonly measure?: Measure | null;
}

export interface ClockInput {
  readonly events: readonly ClockEvent[];
  readonly law: ClockLaw;
  /** The day for which is asked. */
  readonly on: string;
  /** With the office's corrections; without it, the periods as they come with the program. */
  readonly periods?: PeriodBook;
}

/** Where a procedure stands (domain 2.2). */
export type ProcedureState =
  | 'gathering'
  | 'applied'
  | 'received'
  | 'papersRequested'
  | 'warned'
  | 'examining'
  | 'analysis'
  | 'decided'
  | 'appealed'
  | 'compensation'
  | 'measureEnded'
  | 'closed';

export type DeadlineKind = 'receipt' | 'supply' | 'cooperation' | 'decision' | 'examination' | 'appeal';

/**
 * `overdue`: the end is past and nothing was done. `expired`: the end is past and nobody will do it any more
 * (a notice that was not appealed against, a closed procedure). `unknown`: no end, `why` says what is lacking.
 */
export type DeadlineState = 'running' | 'paused' | 'met' | 'overdue' | 'expired' | 'unknown';

export type Unknown =
  /** The law of the procedure has no period that is known here. */
  | 'noPeriod'
  /** Nobody entered since when the papers are complete. */
  | 'notComplete'
  /** Papers requested without the day set for them. */
  | 'requestWithoutEnd'
  | 'extensionWithoutEnd'
  /** Nobody entered the period for an appeal from the notice. */
  | 'appealPeriod';

/** What is worth knowing about how the end came about. */
export type Remark =
  | 'extended'
  /** Asked for more than the law allows; the end is the latest it allows. */
  | 'extensionCapped'
  /** Announced after the end, or where the law knows none: it changes nothing. */
  | 'extensionLate'
  | 'extensionNotInLaw'
  /** Asked for as accelerated (§ 81a AufenthG), and the law has no shorter period: the ordinary one is told. */
  | 'acceleratedNotInLaw'
  | 'extendedTwice'
  /** Refused for lack of cooperation without a written warning whose period is over (§ 15 BQFG). */
  | 'refusedUnwarned'
  /** Counted from the date of the notice: the day it arrived is not known. */
  | 'fromNoticeDate';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** Who must act. */
  readonly by: 'authority' | 'client';
  /** The event that set it going. */
  readonly start: string;
  /** Last day; null while it cannot be known. */
  readonly end: string | null;
  readonly state: DeadlineState;
  readonly why: Unknown | null;
  /** Days until the end, 0 on the last day; null unless it runs or rests with a known end. */
  readonly daysLeft: number | null;
  /** Days since the end: overdue, or by how much it was done late. Else null. */
  readonly daysOver: number | null;
  readonly metOn: string | null;
  /** First day of the suspension that lasts on the day asked for. */
  readonly pausedSince: string | null;
  /** Days by which suspensions have moved the end. */
  readonly pauseDays: number;
  readonly remarks: readonly Remark[];
  /** Null for periods that the authority sets. */
  readonly rule: PeriodRule | null;
  /** What to check before relying on it; empty when all of it is verified and fresh. */
  readonly checks: readonly Check[];
}

export interface Clock {
  readonly state: ProcedureState;
  /** Since when it stands there. */
  readonly since: string | null;
  /** In the order of the procedure. */
  readonly deadlines: readonly Deadline[];
  /** The open deadline that matters most: the longest overdue, else the next to end. */
  readonly next: Deadline | null;
  /** Last day on which anybody did anything. */
  readonly lastWordOn: string | null;
  readonly result: ProcedureResult | null;
}

/** The events that have happened, as the deadlines look at them. */
export interface Table {
  readonly on: string;
  rule(kind: PeriodRule['kind'], accelerated: boolean, from: string): PeriodRule | null;
  readonly all: readonly ClockEvent[];
  first(kind: ClockEvent['kind']): ClockEvent | undefined;
  last(kind: ClockEvent['kind']): ClockEvent | undefined;
  /** The first of these kinds on a day or later. */
  after(kinds: readonly ClockEvent['kind'][], day: string): ClockEvent | undefined;
  /** The first of these kinds that follows this event; of one day, as they were entered. */
  since(event: ClockEvent, kinds: readonly ClockEvent['kind'][]): ClockEvent | undefined;
}

/** `again`: the day of the next application, which ends this round. */
function tableOf(
  round: readonly ClockEvent[],
  again: string | undefined,
  { on, rule }: Pick<Table, 'on' | 'rule'>,
): Table {
  const [begin, ...rest] = round;
  const anew = begin?.kind === 'appliedAgain' ? [{ ...begin, kind: 'applied' as const }, ...rest] : round;
  const all = again === undefined ? anew : [...anew, { kind: 'closed' as const, on: again }];
  return {
    ...{ on, rule, all },
    first: (kind) => all.find((event) => event.kind === kind),
    last: (kind) => all.findLast((event) => event.kind === kind),
    after: (kinds, day) => all.find((event) => kinds.includes(event.kind) && event.on >= day),
    since: (event, kinds) => all.slice(all.indexOf(event) + 1).find(({ kind }) => kinds.includes(kind)),
  };
}

const inOrder = (a: ClockEvent, b: ClockEvent): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

const OPEN: readonly DeadlineState[] = ['running', 'paused', 'overdue', 'unknown'];
const isOpen = ({ state }: Deadline): boolean => OPEN.includes(state);

/** Overdue first, the longest first; then what ends next; then what has no end. */
const urgency = ({ daysOver, daysLeft }: Deadline): number =>
  daysLeft ?? (daysOver === null ? 1e6 : -daysOver);
const byUrgency = (a: Deadline, b: Deadline): number => urgency(a) - urgency(b);

const MEASURE: readonly ClockEvent['kind'][] = ['measureChosen', 'measureBegun', 'measureEnded'];

/** From the end of the procedure to its beginning: the furthest thing that has happened says where it stands. */
function stateOf(table: Table): Pick<Clock, 'state' | 'since'> {
  const { all, first, last } = table;
  const at = (state: ProcedureState, event: ClockEvent | undefined) => ({ state, since: event?.on ?? null });
  const closed = last('closed');
  if (closed) return at('closed', closed);
  const decided = last('decided');
  // What came before a later notice is settled by it; of one day, as it was entered.
  const since = decided ? all.slice(all.indexOf(decided) + 1) : all;
  const measures = since.filter(({ kind }) => MEASURE.includes(kind));
  const [latest] = measures.slice(-1);
  if (latest?.kind === 'measureEnded') return at('measureEnded', latest);
  const ended = measures.findLastIndex(({ kind }) => kind === 'measureEnded');
  if (latest) return at('compensation', measures[ended + 1]);
  const appealed = since.findLast(({ kind }) => kind === 'appealed');
  if (appealed) return at('appealed', appealed);
  if (decided) return at('decided', decided);
  const analysis = last('analysisBegun');
  if (analysis && !table.since(analysis, ['analysisEnded'])) return at('analysis', analysis);
  const asked = all.findLast(({ kind }) => kind === 'papersRequested' || kind === 'warned');
  if (asked && !table.since(asked, ['papersSupplied', 'complete']))
    return at(asked.kind === 'warned' ? 'warned' : 'papersRequested', asked);
  const complete = last('complete');
  if (complete) return at('examining', complete);
  if (first('receiptConfirmed')) return at('received', first('receiptConfirmed'));
  return first('applied') ? at('applied', first('applied')) : at('gathering', undefined);
}
