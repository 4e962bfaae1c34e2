import { asChecks, type Check, checksOf as checksOfRow } from '../catalogs/checks.ts';
import { daysBetween } from '../dates/dayMath.ts';
import { endOfExtension, endOfPeriod, workingDayFrom } from '../dates/legalPeriod.ts';
import type { ClockEvent, Deadline, Remark, Table, Unknown } from './clock.ts';
import { mergePauses, type Pause, runOut } from './clockPauses.ts';
import { type PeriodRule, pauseRule, periodRef } from './clockRules.ts';
import { favourable } from './procedureEvent.ts';

/** Each deadline by itself: what sets it going, when it ends, who must act. */

type Base = Pick<Deadline, 'kind' | 'by' | 'start'> & Partial<Deadline>;

const blank = {
  ...{ end: null, why: null, daysLeft: null, daysOver: null, metOn: null, pausedSince: null },
  ...{ pauseDays: 0, remarks: [], rule: null, checks: [] },
} as const;

const checksOf = (rule: PeriodRule | null, on: string): readonly Check[] =>
  rule === null ? [] : checksOfRow(rule, on, periodRef(rule));
const pauseChecks = asChecks(pauseRule.check === undefined ? [] : [pauseRule.check]);

const unknown = (base: Base, why: Unknown): Deadline => ({ ...blank, ...base, state: 'unknown', why });

/** A known end against the day asked for. `metBy`: what fulfils it. */
function settled(
  { on, last }: Table,
  base: Base & { readonly end: string },
  metBy: ClockEvent | undefined,
  ends: 'overdue' | 'expired' = 'overdue',
): Deadline {
  const { end } = base;
  const over = (day: string): number | null => (day > end ? daysBetween(end, day) : null);
  if (metBy)
    return { ...blank, ...base, state: 'met', metOn: metBy.on, daysOver: over(metBy.on), pausedSince: null };
  if (on > end && ends === 'overdue' && !last('closed'))
    return { ...blank, ...base, state: 'overdue', daysOver: over(on), pausedSince: null };
  if (on > end || last('closed')) return { ...blank, ...base, state: 'expired', pausedSince: null };
  const state = base.pausedSince ? 'paused' : 'running';
  return { ...blank, ...base, state, daysLeft: daysBetween(on, end) };
}

/** Nobody is told a shorter period than the law has, nor left to believe that there is one. */
const remarksOn = (rule: PeriodRule | null, accelerated: boolean): readonly Remark[] =>
  accelerated && rule !== null && !rule.accelerated ? ['acceleratedNotInLaw'] : [];

/** Confirmation of receipt. Any answer of the authority is one. */
export function receipt(table: Table): Deadline | null {
  const applied = table.first('applied');
  if (!applied) return null;
  const accelerated = applied.accelerated ?? false;
  const rule = table.rule('receipt', accelerated, applied.on);
  if (!rule) return null;
  const end = workingDayFrom(endOfPeriod(applied.on, rule.period));
  const base = {
    kind: 'receipt',
    by: 'authority',
    start: applied.on,
    end,
    rule,
    remarks: remarksOn(rule, accelerated),
    checks: checksOf(rule, table.on),
  } as const;
  const answers = [
    ...(['receiptConfirmed', 'papersRequested', 'warned', 'extended', 'analysisBegun', 'decided'] as const),
  ];
  return settled(table, base, table.after(answers, applied.on));
}

/**
 * Papers the authority has asked for, each request by itself; and the period it sets with the written warning that
 * it will refuse otherwise (§ 15 BQFG), which takes the place of the requests before. What is handed in answers
 * every request made until then: which paper belongs to which is not entered.
 */
export const supplies = (table: Table): Deadline[] =>
  table.all
    .filter((event) => event.kind === 'papersRequested' || event.kind === 'warned')
    .map((request) => {
      const kind = request.kind === 'warned' ? 'cooperation' : 'supply';
      const base = { kind, by: 'client', start: request.on } as const;
      const done = table.since(request, ['papersSupplied', 'complete', 'decided']);
      const warned = kind === 'supply' && !done && table.since(request, ['warned']);
      const set = request.until ? { end: workingDayFrom(request.until) } : {};
      if (warned) return { ...blank, ...base, ...set, state: 'expired' };
      if (request.until) return settled(table, { ...base, end: workingDayFrom(request.until) }, done);
      return done
        ? { ...blank, ...base, state: 'met', metOn: done.on }
        : table.last('closed')
          ? { ...blank, ...base, state: 'expired' }
          : unknown(base, 'requestWithoutEnd');
    });

/** The decision on the application. */
export function decision(table: Table): Deadline | null {
  const applied = table.first('applied') ?? table.first('complete');
  if (!applied) return null;
  // what is asked for after it only suspends (§ 6 (4) BQFG); that it is there, too, begins nothing anew
  const complete = table.first('complete');
  const start = complete?.on ?? applied.on;
  const accelerated = table.first('applied')?.accelerated ?? false;
  const rule = table.rule('decision', accelerated, start);
  const decided = table.first('decided');
  const base = {
    ...({ kind: 'decision', by: 'authority', start, rule } as const),
    ...{ remarks: remarksOn(rule, accelerated), checks: checksOf(rule, table.on) },
  };
  if (!rule || !complete) {
    if (decided) return { ...blank, ...base, state: 'met', metOn: decided.on };
    if (table.last('closed')) return { ...blank, ...base, state: 'expired' };
    return unknown(base, rule ? 'notComplete' : 'noPeriod');
  }
  return suspended(table, { ...base, rule }, decided);
}

/** Suspensions that the law knows: requests after completeness, and the Qualifikationsanalyse. */
function pausesOf(table: Table, start: string): { pauses: Pause[]; openRequest: string | null } {
  const pauses: Pause[] = [];
  let openRequest: string | null = null;
  for (const event of table.all) {
    if (event.kind === 'papersRequested' && event.on >= start) {
      const to = event.until
        ? workingDayFrom(event.until)
        : table.since(event, ['papersSupplied', 'complete'])?.on;
      if (to) pauses.push({ from: event.on, to });
      else openRequest ??= event.on;
    }
    if (event.kind === 'analysisBegun')
      pauses.push({ from: event.on, to: table.after(['analysisEnded', 'decided'], event.on)?.on ?? null });
  }
  return { pauses: mergePauses(pauses), openRequest };
}

function suspended(
  table: Table,
  base: Base & { readonly rule: PeriodRule },
  decided: ClockEvent | undefined,
): Deadline {
  const { start, rule } = base;
  const nominal = endOfPeriod(start, rule.period);
  const { pauses, openRequest } = rule.pauses ? pausesOf(table, start) : { pauses: [], openRequest: null };
  const announced = table.first('extended')?.on ?? table.on;
  const before = runOut(
    start,
    nominal,
    pauses.filter(({ from }) => from <= announced),
  );
  const extension = before.pausedFrom === null ? extended(table, rule, before.end) : NO_EXTENSION;
  const whole =
    before.pausedFrom === null ? runOut(start, extension.end ?? before.end, pauses, before.used) : before;
  const pauseDays = before.days + (whole === before ? 0 : whole.days);
  const checks = [...(base.checks ?? []), ...(pauseDays > 0 ? pauseChecks : [])];
  const remarks = [...(base.remarks ?? []), ...extension.remarks];
  const reckoned = { ...base, remarks, pauseDays, checks };
  const end = workingDayFrom(whole.end);
  const why = openRequest !== null && openRequest <= end ? 'requestWithoutEnd' : extension.why;
  if (why !== null || whole.pausedFrom !== null) {
    if (decided) return { ...blank, ...reckoned, state: 'met', metOn: decided.on };
    if (table.last('closed')) return { ...blank, ...reckoned, state: 'expired' };
    return why === null
      ? { ...blank, ...reckoned, state: 'paused', pausedSince: whole.pausedFrom }
      : unknown(reckoned, why);
  }
  const now = pauses.find(
    ({ from, to }) => from <= table.on && (to === null || table.on <= to) && from <= end,
  );
  return settled(table, { ...reckoned, end, pausedSince: now?.from ?? null }, decided);
}

interface Extension {
  /** Not yet moved; null where nothing is extended. */
  readonly end: string | null;
  readonly remarks: readonly Remark[];
  readonly why: Unknown | null;
}
const NO_EXTENSION: Extension = { end: null, remarks: [], why: null };

/** The one extension that counts. `plain`: the end without it and without later suspensions, not yet moved. */
function extended(table: Table, rule: PeriodRule, plain: string): Extension {
  const [extension, ...more] = table.all.filter((event) => event.kind === 'extended');
  if (!extension) return NO_EXTENSION;
  const previous = workingDayFrom(plain);
  if (rule.extension === null) return { ...NO_EXTENSION, remarks: ['extensionNotInLaw'] };
  if (extension.on > previous) return { ...NO_EXTENSION, remarks: ['extensionLate'] };
  const asked = extension.until ?? (extension.period ? endOfExtension(previous, extension.period) : null);
  if (asked === null) return { ...NO_EXTENSION, why: 'extensionWithoutEnd' };
  const { atMost } = rule.extension;
  const latest = atMost === null ? asked : endOfExtension(previous, atMost);
  const capped = asked > workingDayFrom(latest);
  const end = capped ? latest : asked;
  const twice: readonly Remark[] = more.length > 0 ? ['extendedTwice'] : [];
  return {
    end: end > plain ? end : plain,
    remarks: [capped ? 'extensionCapped' : 'extended', ...twice],
    why: null,
  };
}

/** An examination must be possible within a time; from the choice, or from the decision that imposes it. */
export function examination(table: Table): Deadline | null {
  const { notice, chosen, settled: done } = imposed(table);
  const on = chosen?.on ?? notice?.on;
  if (on === undefined) return null;
  const rule = table.rule('examination', false, on);
  const offered = notice?.measures ?? [];
  const measure = chosen?.measure ?? (offered.length === 1 ? offered[0] : null);
  if (!rule || !measure || !rule.measures?.includes(measure)) return null;
  const known = arrivalOf(notice, table) ?? notice;
  const begins = { decision: notice, arrival: known, choice: chosen }[rule.from ?? 'choice'];
  const start = (begins ?? known)?.on;
  if (start === undefined) return null;
  const end = workingDayFrom(endOfPeriod(start, rule.period));
  const base = {
    kind: 'examination',
    by: 'authority',
    start,
    end,
    rule,
    checks: checksOf(rule, table.on),
  } as const;
  const held = table.after(['measureBegun', 'measureEnded'], start);
  return done && !held ? { ...blank, ...base, state: 'expired' } : settled(table, base, held);
}

/**
 * The notice that imposes the examination and what was chosen after it. `settled`: a later notice imposes nothing,
 * so the examination is no longer waited for. One that imposes measures again takes the place of notice and choice.
 */
function imposed({ all, last }: Table): { notice?: ClockEvent; chosen?: ClockEvent; settled: boolean } {
  const [notice, chosen] = [last('decided'), last('measureChosen')];
  if (!notice || !chosen) return { ...(notice && { notice }), ...(chosen && { chosen }), settled: false };
  const before = all.slice(0, all.indexOf(chosen)).findLast(({ kind }) => kind === 'decided');
  if (!before || before === notice) return { notice, chosen, settled: false };
  return notice.measures?.length ? { notice, settled: false } : { notice: before, chosen, settled: true };
}

/** The arrival of this notice, not of another. */
function arrivalOf(notice: ClockEvent | undefined, { all, last }: Table): ClockEvent | undefined {
  if (!notice) return last('noticeReceived');
  return all.findLast(
    ({ kind, on, notice: of }) => kind === 'noticeReceived' && (of ? of === notice.on : on >= notice.on),
  );
}

/** Widerspruch or Klage, within the period the notice names, whatever the result. */
export function appeal(table: Table): Deadline | null {
  const decided = table.last('decided');
  const received = arrivalOf(decided, table);
  const from = received ?? decided;
  if (!from) return null;
  const period = received?.period ?? decided?.period ?? null;
  const filed = table.after(['appealed'], from.on);
  const remarks: readonly Remark[] = [
    ...(received || period === null ? [] : (['fromNoticeDate'] as const)),
    ...(refusedUnwarned(table) ? (['refusedUnwarned'] as const) : []),
  ];
  const base = { kind: 'appeal', by: 'client', start: from.on, remarks } as const;
  if (period === null) {
    if (favourable.includes(decided?.result)) return null;
    if (filed) return { ...blank, ...base, state: 'met', metOn: filed.on };
    return table.last('closed') ? null : unknown(base, 'appealPeriod');
  }
  const end = workingDayFrom(endOfPeriod(from.on, period));
  return settled(table, { ...base, end }, filed, 'expired');
}

/** Refused for lack of cooperation, and no warning is entered whose period was over by then. */
function refusedUnwarned({ all, last }: Table): boolean {
  const decided = last('decided');
  if (decided?.result !== 'uncooperative') return false;
  return !all.some(
    ({ kind, until }) => kind === 'warned' && typeof until === 'string' && workingDayFrom(until) < decided.on,
  );
}
