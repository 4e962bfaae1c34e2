import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stepsOf } from '#shared/cases/steps.ts';
import { type ClockEvent, type Deadline, legalClock } from '#shared/recognition/clock.ts';
import { oddEvents } from '#shared/recognition/oddEvents.ts';
import { type EventKind, eventKinds, type ProcedureEvent } from '#shared/recognition/procedureEvent.ts';
import { rounds } from '#shared/recognition/rounds.ts';
import {
  again,
  applied,
  complete,
  confirmed,
  event,
  notice,
  partial,
  passed,
  refused,
  request,
  stateTable,
  warned,
} from './stateTableCatalog.ts';

const law = { code: 'BQFG', regulated: true, european: false };
const asClockEvents = (events: readonly ProcedureEvent[]): ClockEvent[] =>
  events.flatMap((one): ClockEvent[] => {
    const period = one.periodCount === null ? null : { count: one.periodCount, unit: one.periodUnit };
    const row = { ...one, period };
    return one.kind === 'decided' && one.receivedOn !== null
      ? [row, { kind: 'noticeReceived', on: one.receivedOn, notice: one.on }]
      : [row];
  });

const clockOf = (events: readonly ProcedureEvent[], on: string) =>
  legalClock({ events: asClockEvents(events), law, on });

const told = ({ kind, by, end, state }: Deadline): string => `${kind} ${by} ${end ?? '–'} ${state}`;

describe('state by state', () => {
  for (const { name, events, on, state, next, steps } of stateTable)
    test(`${name}: ${state}, ${next ?? 'nothing due'}`, () => {
      const clock = clockOf(events, on);
      assert.deepEqual([clock.state, clock.next && told(clock.next)], [state, next]);
      const shown = stepsOf({ applicationId: 'a', events, clock, claims: [] }, []).filter(
        ({ from, to }) => from <= on && (to === null || on <= to),
      );
      assert.deepEqual(
        shown.map(({ kind }) => kind),
        steps,
      );
      assert.deepEqual([...oddEvents(events).values()], [], 'nothing looks odd');
    });

  test('every kind of event has its row', () => {
    const used = new Set(stateTable.flatMap(({ events }) => events.map(({ kind }) => kind)));
    // How these move a period stands in the table of the clock.
    const elsewhere: readonly EventKind[] = ['extended', 'analysisEnded'];
    assert.deepEqual(
      eventKinds.filter((kind) => !used.has(kind)),
      eventKinds.filter((kind) => elsewhere.includes(kind)),
    );
  });
});

describe('a refusal for lack of cooperation', () => {
  const remarks = (...events: ProcedureEvent[]) =>
    clockOf([applied, complete, ...events], '2026-03-24').deadlines.find(({ kind }) => kind === 'appeal')
      ?.remarks;
  test('wants a written warning whose period is over', () => {
    assert.deepEqual(remarks(warned, refused), []);
    assert.deepEqual(remarks(refused), ['refusedUnwarned']);
    assert.deepEqual(remarks({ ...warned, until: null }, refused), ['refusedUnwarned']);
    assert.deepEqual(
      remarks({ ...warned, until: '2026-03-20' }, refused),
      ['refusedUnwarned'],
      'on its last day',
    );
    assert.deepEqual(remarks({ ...refused, result: 'none' }), [], 'other refusals need none');
  });
  test('the warning suspends nothing', () => {
    const ends = [[], [warned]].map(
      (more) =>
        clockOf([applied, complete, ...more], '2026-03-01').deadlines.find(({ kind }) => kind === 'decision')
          ?.end,
    );
    assert.equal(ends[0], ends[1]);
  });
});

describe('a repeated application', () => {
  test('begins anew; what the one before left open is past, what was done stays done', () => {
    const { deadlines, result } = clockOf([applied, confirmed, request, again], '2027-02-02');
    assert.deepEqual(deadlines.map(told), [
      'receipt authority 2026-02-12 met',
      'supply client 2026-02-20 expired',
      'decision authority – expired',
      'receipt authority 2027-03-01 running',
      'decision authority – unknown',
    ]);
    assert.equal(result, null);
  });
  test('is a round of its own each time', () => {
    const all = [applied, partial, again, { ...again, id: 'x', on: '2027-06-01' }, passed];
    assert.deepEqual(
      rounds(all).map((round) => round.length),
      [2, 1, 2],
    );
    assert.deepEqual(rounds([]), [[]]);
  });
  test('is no permit’s end', () => {
    const permit = event('decided', '2026-04-20', { result: 'temporaryPermit', until: '2027-04-19' });
    const events = [applied, permit, again];
    const clock = clockOf(events, '2027-03-01');
    assert.deepEqual(
      stepsOf({ applicationId: 'a', events, clock, claims: [] }, []).map(({ kind }) => kind),
      ['ask', 'permit'],
    );
  });
});

describe('what does not fit together is said', () => {
  const odd = (...events: ProcedureEvent[]) => [...oddEvents(events).values()].flat();
  const rows: readonly (readonly [string, ProcedureEvent[], string[]])[] = [
    ['nothing applied for', [complete, confirmed], ['notApplied']],
    [
      'before the application',
      [event('complete', '2026-01-05'), applied],
      ['notApplied', 'beforeApplied'].slice(1),
    ],
    ['a period that ends before it begins', [applied, { ...request, until: '2026-02-01' }], ['endsBefore']],
    ['arrived before it was written', [applied, { ...notice, receivedOn: '2026-04-19' }], ['receivedBefore']],
    ['ended and never begun', [applied, event('analysisEnded', '2026-03-01')], ['analysisNotBegun']],
    ['an appeal against nothing', [applied, event('appealed', '2026-03-01')], ['notDecided']],
    ['applied again while it runs', [applied, again], ['againNotDecided']],
    ['after the end', [applied, event('closed', '2026-02-01'), { ...partial }], ['afterClosed']],
  ];
  for (const [name, events, expected] of rows) test(name, () => assert.deepEqual(odd(...events), expected));
});
