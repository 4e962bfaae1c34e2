import type { ProcedureState } from '#shared/recognition/clock.ts';
import { blankEvent, type EventKind, type ProcedureEvent } from '#shared/recognition/procedureEvent.ts';

/**
 * The procedure as the field tells it, state by state (BQFG §§ 6, 11 to 16; HwO and the laws of the Land alike). Each
 * row: what happens, where the procedure stands then, what is due to whom, what „Heute“ proposes on that day.
 */

type More = Partial<ProcedureEvent>;
export const event = (kind: EventKind, on: string, more: More = {}): ProcedureEvent => ({
  ...{ ...blankEvent, id: `${kind}-${on}`, kind, on },
  ...more,
});

export const applied = event('applied', '2026-01-12');
export const confirmed = event('receiptConfirmed', '2026-01-20');
export const complete = event('complete', '2026-01-30');
export const request = event('papersRequested', '2026-02-02', { until: '2026-02-20' });
export const warned = event('warned', '2026-02-23', { until: '2026-03-13' });
export const refused = event('decided', '2026-03-20', {
  result: 'uncooperative',
  receivedOn: '2026-03-24',
  periodCount: 1,
});
export const notice = event('decided', '2026-04-20', {
  ...({ result: 'compensation', receivedOn: '2026-04-22', periodCount: 1 } as const),
  measures: ['adaptationPeriod', 'aptitudeTest'],
});
export const partial = event('decided', '2026-04-20', {
  result: 'partial',
  receivedOn: '2026-04-22',
  periodCount: 1,
});
const chosen = event('measureChosen', '2026-05-04', { measure: 'aptitudeTest' });
export const begun = event('measureBegun', '2026-06-01', { measure: 'aptitudeTest', until: '2026-09-30' });
const failed = event('measureEnded', '2026-09-30', { measureResult: 'failed' });
const second = event('measureBegun', '2026-11-02', { measure: 'aptitudeTest' });
export const passed = event('measureEnded', '2027-01-20', { measureResult: 'passed' });
export const again = event('appliedAgain', '2027-02-01');

export interface StateRow {
  readonly name: string;
  readonly events: readonly ProcedureEvent[];
  readonly on: string;
  readonly state: ProcedureState;
  /** The open deadline that matters most. */
  readonly next: string | null;
  readonly steps: readonly string[];
}

export const stateTable: readonly StateRow[] = [
  {
    name: 'beratung, unterlagen_sammeln',
    events: [],
    on: '2026-01-02',
    state: 'gathering',
    next: null,
    steps: [],
  },
  {
    ...{ name: 'antrag_gestellt', events: [applied], on: '2026-01-12', state: 'applied' },
    ...{ next: 'receipt authority 2026-02-12 running', steps: [] },
  },
  {
    ...{ name: 'antrag_gestellt: no confirmation', events: [applied], on: '2026-02-13', state: 'applied' },
    ...{ next: 'receipt authority 2026-02-12 overdue', steps: ['ask'] },
  },
  {
    ...{ name: 'empfang_bestaetigt', events: [applied, confirmed], on: '2026-01-20', state: 'received' },
    ...{ next: 'decision authority – unknown', steps: [] },
  },
  {
    ...{ name: 'vollstaendig', events: [applied, confirmed, complete], on: '2026-01-30', state: 'examining' },
    ...{ next: 'decision authority 2026-04-30 running', steps: [] },
  },
  {
    ...{ name: 'nachforderung', events: [applied, complete, request], on: '2026-02-03' },
    ...{ state: 'papersRequested', next: 'supply client 2026-02-20 running', steps: ['supply'] },
  },
  {
    ...{ name: 'entscheidung_faellig', events: [applied, confirmed, complete], on: '2026-05-04' },
    ...{ state: 'examining', next: 'decision authority 2026-04-30 overdue', steps: ['ask'] },
  },
  {
    name: 'qualifikationsanalyse',
    events: [applied, complete, event('analysisBegun', '2026-02-10')],
    ...{ on: '2026-03-01', state: 'analysis', next: 'decision authority – paused', steps: [] },
  },
  {
    ...{
      name: 'ablehnung_mitwirkung: the warning',
      events: [applied, complete, request, warned],
      on: '2026-02-24',
    },
    ...{ state: 'warned', next: 'cooperation client 2026-03-13 running', steps: ['cooperate'] },
  },
  {
    ...{ name: 'ablehnung_mitwirkung: period missed', events: [applied, complete, request, warned] },
    ...{
      on: '2026-03-16',
      state: 'warned',
      next: 'cooperation client 2026-03-13 overdue',
      steps: ['cooperate'],
    },
  },
  {
    name: 'ablehnung_mitwirkung: handed in after all',
    events: [applied, complete, request, warned, event('papersSupplied', '2026-03-12')],
    ...{ on: '2026-03-12', state: 'examining', next: 'decision authority 2026-05-19 running', steps: [] },
  },
  {
    ...{ name: 'ablehnung_mitwirkung: refused', events: [applied, complete, request, warned, refused] },
    ...{
      on: '2026-03-24',
      state: 'decided',
      next: 'appeal client 2026-04-24 running',
      steps: ['appeal', 'ended'],
    },
  },
  {
    ...{ name: 'bescheid, widerspruch_frist', events: [applied, complete, notice], on: '2026-04-22' },
    ...{ state: 'decided', next: 'appeal client 2026-05-22 running', steps: ['appeal', 'measure'] },
  },
  {
    name: 'bescheid: appealed, then decided anew',
    events: [
      applied,
      complete,
      notice,
      event('appealed', '2026-05-20'),
      { ...notice, id: 'n2', on: '2026-08-03', receivedOn: null },
    ],
    ...{
      on: '2026-08-03',
      state: 'decided',
      next: 'appeal client 2026-09-03 running',
      steps: ['appeal', 'measure'],
    },
  },
  {
    ...{ name: 'ausgleich: chosen', events: [applied, complete, notice, chosen], on: '2026-05-26' },
    ...{ state: 'compensation', next: 'examination authority 2026-11-04 running', steps: ['funding'] },
  },
  {
    ...{ name: 'ausgleich: begun', events: [applied, complete, notice, chosen, begun], on: '2026-06-01' },
    ...{ state: 'compensation', next: null, steps: [] },
  },
  {
    ...{
      name: 'ausgleich: should be over',
      events: [applied, complete, notice, chosen, begun],
      on: '2026-09-30',
    },
    ...{ state: 'compensation', next: null, steps: ['measureEnd'] },
  },
  {
    ...{
      name: 'ausgleich: failed',
      events: [applied, complete, notice, chosen, begun, failed],
      on: '2026-09-30',
    },
    ...{ state: 'measureEnded', next: null, steps: ['retry'] },
  },
  {
    name: 'ausgleich: second try',
    events: [applied, complete, notice, chosen, begun, failed, second],
    ...{ on: '2026-11-02', state: 'compensation', next: null, steps: [] },
  },
  {
    name: 'ausgleich: passed',
    events: [applied, complete, notice, chosen, begun, failed, second, passed],
    ...{ on: '2027-01-20', state: 'measureEnded', next: null, steps: ['handIn'] },
  },
  {
    name: 'ausgleich: permission granted after it',
    events: [
      applied,
      complete,
      notice,
      chosen,
      begun,
      passed,
      event('decided', '2027-02-10', { result: 'full' }),
    ],
    ...{ on: '2027-02-10', state: 'decided', next: null, steps: [] },
  },
  {
    ...{
      name: 'folgeantrag: what was lacking is made up for',
      events: [applied, complete, partial, begun, passed],
    },
    ...{ on: '2027-01-20', state: 'measureEnded', next: null, steps: ['applyAgain'] },
  },
  {
    ...{ name: 'folgeantrag: applied again', events: [applied, complete, partial, begun, passed, again] },
    ...{ on: '2027-02-01', state: 'applied', next: 'receipt authority 2027-03-01 running', steps: [] },
  },
  {
    name: 'folgeantrag: after the file was closed',
    events: [applied, complete, partial, event('closed', '2026-06-01', { result: 'partial' }), again],
    ...{ on: '2027-03-02', state: 'applied', next: 'receipt authority 2027-03-01 overdue', steps: ['ask'] },
  },
  {
    ...{ name: 'closed', events: [applied, event('closed', '2026-02-01', { result: 'discontinued' })] },
    ...{ on: '2026-05-01', state: 'closed', next: null, steps: ['ended'] },
  },
];
