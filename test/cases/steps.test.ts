import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { kindOfKey } from '#shared/cases/proposals.ts';
import { dueFor, type StepFacts, stepsOf } from '#shared/cases/steps.ts';
import { addDays, weekdayOf } from '#shared/dates/dayMath.ts';
import { type ClockEvent, legalClock } from '#shared/recognition/clock.ts';
import { measures } from '#shared/recognition/occupation.ts';
import { blankEvent, eventKinds, type ProcedureEvent, results } from '#shared/recognition/procedureEvent.ts';

const DAY = '2026-11-02';
const law = { code: 'BQFG', regulated: true, european: false };

const event = (
  kind: ProcedureEvent['kind'],
  on: string,
  more: Partial<ProcedureEvent> = {},
): ProcedureEvent => ({
  ...{ id: `${kind}-${on}`, ...blankEvent, kind, on },
  ...more,
});

/** As the office reads them: a notice that came is two events. */
function factsOf(events: readonly ProcedureEvent[], claims: StepFacts['claims'] = [], on = DAY): StepFacts {
  const table = events.flatMap((one): ClockEvent[] => {
    const period = one.periodCount === null ? null : { count: one.periodCount, unit: one.periodUnit };
    const { kind, until, accelerated, result, measures: offered, measure } = one;
    const row = { kind, on: one.on, until, period, accelerated, result, measures: offered, measure };
    return kind === 'decided' && one.receivedOn !== null
      ? [row, { kind: 'noticeReceived', on: one.receivedOn, notice: one.on }]
      : [row];
  });
  return { applicationId: 'a1', events, claims, clock: legalClock({ events: table, law, on }) };
}
const steps = (events: readonly ProcedureEvent[], claims: StepFacts['claims'] = []) =>
  stepsOf(factsOf(events, claims), []).map(({ kind, on, from, to }) => [kind, on, from, to]);

const notice = (more: Partial<ProcedureEvent>) =>
  event('decided', '2026-10-20', { receivedOn: '2026-10-23', periodCount: 1, ...more });

describe('next steps from a notice', () => {
  test('refused: an appeal, from the day it came to the last day', () => {
    assert.deepEqual(steps([notice({ result: 'none' })]), [
      ['appeal', '2026-11-23', '2026-10-23', '2026-11-23'],
    ]);
  });
  test('recognised: nothing to appeal against', () => {
    assert.deepEqual(steps([notice({ result: 'full' })]), []);
  });
  test('appealed: not again', () => {
    assert.deepEqual(steps([notice({ result: 'none' }), event('appealed', '2026-10-30')]), []);
  });
  test('several measures: choose first', () => {
    const offered = notice({ result: 'compensation', measures: ['knowledgeExam', 'adaptationPeriod'] });
    assert.deepEqual(
      steps([offered]).map(([kind]) => kind),
      ['appeal', 'measure'],
    );
    const chosen = event('measureChosen', '2026-10-28', { measure: 'adaptationPeriod' });
    assert.deepEqual(steps([offered, chosen])[1], ['funding', '2026-10-28', '2026-10-28', null]);
  });
  test('one measure: nothing to choose, but to be paid for', () => {
    const one = notice({ result: 'compensation', measures: ['adaptationPeriod'] });
    assert.deepEqual(
      steps([one]).map(([kind]) => kind),
      ['appeal', 'funding'],
    );
  });
  test('funding applied for since, or the measure begun: no step', () => {
    const one = notice({ result: 'compensation', measures: ['adaptationPeriod'] });
    const kinds = (list: ReturnType<typeof steps>) => list.map(([kind]) => kind);
    assert.deepEqual(kinds(steps([one], [{ appliedOn: '2026-10-25' }])), ['appeal']);
    assert.deepEqual(
      kinds(steps([one], [{ appliedOn: '2026-05-01' }])),
      ['appeal', 'funding'],
      'of the procedure',
    );
    assert.deepEqual(kinds(steps([one, event('measureBegun', '2026-10-30')])), ['appeal']);
  });
  test('practice costs nothing to apply for', () => {
    assert.deepEqual(
      steps([notice({ result: 'compensation', measures: ['practice'] })]).map(([kind]) => kind),
      ['appeal'],
    );
  });
  test('a permit that ends: eight weeks before, also when the procedure is closed', () => {
    const permit = notice({ result: 'temporaryPermit', until: '2027-10-19', periodCount: null });
    const closed = event('closed', '2026-10-30');
    const expected = [['permit', '2027-10-19', '2027-08-24', null]];
    assert.deepEqual(steps([permit, closed]), expected);
  });
  test('closed: whatever else was open is no step any more', () => {
    assert.deepEqual(steps([notice({ result: 'none' }), event('closed', '2026-10-30')]), []);
  });
});

describe('where a procedure ended without a word on the matter', () => {
  for (const [result, kind] of [
    ['uncooperative', 'ended'],
    ['discontinued', 'ended'],
    ['notCompetent', 'elsewhere'],
    ['alreadyDecided', 'oldNotice'],
  ] as const)
    test(`${result}: there is a way on`, () => {
      const applied = event('applied', '2026-09-01');
      const closed = event('closed', '2026-10-20', { result });
      assert.deepEqual(steps([applied, closed]), [[kind, '2026-10-20', '2026-10-20', null]]);
      assert.deepEqual(
        steps([applied, notice({ result })]).filter(([step]) => step === kind),
        [[kind, '2026-10-20', '2026-10-23', null]],
      );
      assert.deepEqual(steps([applied, closed, event('appliedAgain', '2026-10-25')]).length, 1, 'it goes on');
    });
});

test('an examination that is not offered in time is asked for', () => {
  const chosen = event('measureChosen', '2026-03-16', { measure: 'aptitudeTest' });
  const events = [event('applied', '2026-01-12'), event('complete', '2026-01-12')];
  const after = event('decided', '2026-03-02', { result: 'compensation', measures: ['aptitudeTest'] });
  const asked = steps([...events, after, chosen]).filter(([kind]) => kind === 'ask');
  assert.deepEqual(asked, [['ask', '2026-09-16', '2026-09-17', null]]);
  const begun = event('measureBegun', '2026-09-20', { measure: 'aptitudeTest' });
  assert.deepEqual(
    steps([...events, after, chosen, begun]).filter(([kind]) => kind === 'ask'),
    [],
  );
});

test('the notice of a repeated application has an appeal of its own', () => {
  const first = notice({ result: 'none' });
  const again = event('appliedAgain', '2026-10-26');
  const second = event('decided', '2026-10-29', { result: 'none', receivedOn: '2026-10-30', periodCount: 1 });
  assert.deepEqual(
    steps([event('applied', '2026-09-01'), first, again, second]).filter(([kind]) => kind === 'appeal'),
    [['appeal', '2026-11-30', '2026-10-30', '2026-11-30']],
  );
});

describe('papers asked for', () => {
  const request = event('papersRequested', '2026-10-05', { until: '2026-11-14' });
  test('are a step until they are handed in, with the day moved off the weekend', () => {
    assert.deepEqual(steps([event('applied', '2026-09-01'), request]), [
      ['supply', '2026-11-16', '2026-10-05', null],
    ]);
    assert.deepEqual(
      steps([event('applied', '2026-09-01'), request, event('papersSupplied', '2026-10-20')]),
      [],
    );
  });
  test('without a day set there is none', () => {
    assert.deepEqual(steps([event('applied', '2026-09-01'), { ...request, until: null }]), []);
  });
});

describe('the day a follow-up is put to', () => {
  test('a week before something ends, today when that is past, never after the end', () => {
    const due = (on: string) => dueFor({ kind: 'appeal', on }, DAY);
    assert.equal(due('2026-11-23'), '2026-11-16');
    assert.equal(due('2026-11-05'), DAY);
    assert.equal(
      dueFor({ kind: 'appeal', on: '2026-11-08' }, '2026-11-07'),
      '2026-11-08',
      'the last day, a Sunday',
    );
  });
  test('always a working day of the week, except on the very last', () => {
    const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 100 }), (today, left) => {
        const on = addDays(today, left);
        for (const kind of ['appeal', 'supply'] as const) {
          const due = dueFor({ kind, on }, today);
          assert.ok(due >= today && due <= on);
          assert.ok(weekdayOf(due) < 6 || due === on);
        }
        assert.ok(weekdayOf(dueFor({ kind: 'measure', on }, today)) < 6);
      }),
    );
  });
});

test('any procedure: keys tell their kind, are unique, and an answer takes the step away', () => {
  const anyDay = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2025-06-01', days));
  const anyEvent = fc
    .record({
      id: fc.uuid(),
      kind: fc.constantFrom(...eventKinds),
      on: anyDay,
      until: fc.option(anyDay, { nil: null }),
      result: fc.option(fc.constantFrom(...results), { nil: null }),
      periodCount: fc.option(fc.constantFrom(1, 2), { nil: null }),
      measures: fc.subarray([...measures]),
      measure: fc.option(fc.constantFrom(...measures), { nil: null }),
    })
    .map((one): ProcedureEvent => ({ ...blankEvent, ...one }));
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 8 }), anyDay, (events, on) => {
      const facts = factsOf(
        events.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
        [],
        on,
      );
      const found = stepsOf(facts, []);
      assert.equal(new Set(found.map(({ key }) => key)).size, found.length);
      for (const { key, kind, from, to, ref } of found) {
        assert.equal(kindOfKey(key), kind);
        assert.ok(events.some(({ id }) => id === ref));
        assert.ok(to === null || from <= to);
        assert.ok(!stepsOf(facts, [{ proposal: key }]).some((step) => step.key === key));
      }
    }),
  );
});
