import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { consultationKinds } from '#shared/cases/case.ts';
import {
  type CaseFact,
  caseStatuses,
  factsByPeriod,
  isOpen,
  mayMove,
  moves,
  type Period,
  settableStatuses,
  statusOf,
} from '#shared/cases/status.ts';
import { addDays } from '#shared/dates/dayMath.ts';

const begun = '2026-01-10';
const open: Period = { openedOn: begun, setStatus: null, setOn: null, closedOn: null, followedUpOn: null };
const talk = (on: string, consultation: (typeof consultationKinds)[number]): CaseFact => ({
  kind: 'contact',
  on,
  consultation,
});

const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(begun, days));
const anyFact: fc.Arbitrary<CaseFact> = fc.oneof(
  fc.record({
    kind: fc.constant('contact' as const),
    on: anyDay,
    consultation: fc.constantFrom(...consultationKinds),
  }),
  fc.record({ kind: fc.constantFrom('application' as const, 'letter' as const), on: anyDay }),
);
const order = (status: string): number => settableStatuses.indexOf(status as never);

describe('the status of a case', () => {
  for (const [what, facts, status] of [
    ['nobody has spoken yet', [], 'requested'],
    ['the first word', [talk('2026-01-10', 'firstContact')], 'requested'],
    ['a word before the file was begun', [talk('2025-12-01', 'firstConsultation')], 'admitted'],
    ['the first consultation', [talk('2026-01-10', 'firstConsultation')], 'admitted'],
    ['a follow-up', [talk('2026-02-01', 'followUp'), talk('2026-01-10', 'firstConsultation')], 'clarifying'],
    ['an application', [{ kind: 'application', on: '2026-03-01' }], 'accompanied'],
    ['a letter', [{ kind: 'letter', on: '2026-03-01' }], 'accompanied'],
    ['answers of the intake', [{ kind: 'entry', on: '2026-03-01' }], 'requested'],
    ['a consent', [{ kind: 'consent', on: '2026-03-01' }], 'admitted'],
    ['a need', [{ kind: 'need', on: '2026-03-01' }], 'clarifying'],
    ['a released profile', [{ kind: 'profile', on: '2026-03-01' }], 'clarifying'],
    ['a recommendation', [{ kind: 'recommendation', on: '2026-03-01' }], 'accompanied'],
  ] as const)
    test(`${what}: ${status}`, () => assert.equal(statusOf(open, facts), status));

  test('what is set by hand holds on its day and is led on, never back, by what comes later', () => {
    const set: Period = { ...open, setStatus: 'clarifying', setOn: '2026-03-01' };
    assert.equal(statusOf(set, [{ kind: 'letter', on: '2026-03-01' }]), 'clarifying');
    assert.equal(statusOf(set, [talk('2026-03-02', 'firstContact')]), 'clarifying');
    assert.equal(statusOf(set, [{ kind: 'letter', on: '2026-03-02' }]), 'accompanied');
  });

  test('a resting case rests until something happens on a later day', () => {
    const resting: Period = { ...open, setStatus: 'resting', setOn: '2026-03-01' };
    assert.equal(statusOf(resting, [talk('2026-03-01', 'followUp')]), 'resting');
    assert.equal(statusOf(resting, [talk('2026-03-02', 'followUp')]), 'accompanied');
    assert.equal(statusOf(resting, [{ kind: 'entry', on: '2026-03-02' }]), 'resting', 'put in order');
  });

  test('closed stays closed, and aftercare is its follow-up', () => {
    const closed: Period = { ...open, closedOn: '2026-05-01' };
    assert.equal(statusOf(closed, [talk('2026-06-01', 'followUp')]), 'closed');
    assert.equal(statusOf(closed, [talk('2026-04-30', 'aftercare')]), 'closed');
    assert.equal(statusOf(closed, [talk('2026-05-01', 'aftercare')]), 'closed', 'a talk of the last day');
    assert.equal(statusOf(closed, [talk('2026-05-02', 'aftercare')]), 'followedUp');
    assert.equal(statusOf({ ...closed, followedUpOn: '2026-06-01' }, []), 'followedUp');
  });

  test('more facts never lead back, in whatever order they are stored', () => {
    fc.assert(
      fc.property(fc.array(anyFact), anyFact, (facts, more) => {
        const before = statusOf(open, facts);
        assert.ok(order(statusOf(open, [more, ...facts])) >= order(before));
        assert.equal(statusOf(open, facts.toReversed()), before);
      }),
    );
  });

  test('is always one of the list, and open as long as no closing is entered', () => {
    const anyPeriod = fc.record({
      openedOn: anyDay,
      setStatus: fc.option(fc.constantFrom(...settableStatuses)),
      setOn: fc.option(anyDay),
      closedOn: fc.option(anyDay),
      followedUpOn: fc.option(anyDay),
    });
    fc.assert(
      fc.property(anyPeriod, fc.array(anyFact), (period, facts) => {
        const status = statusOf(period, facts);
        assert.ok(caseStatuses.includes(status));
        assert.equal(isOpen(status), period.closedOn === null);
      }),
    );
  });
});

describe('the moves', () => {
  test('lead from the beginning to every status, and back only by a new period', () => {
    const reached = new Set<string>(['requested']);
    for (const from of reached) for (const to of moves[from as keyof typeof moves]) reached.add(to);
    assert.deepEqual([...reached].sort(), [...caseStatuses].sort());
    for (const from of ['closed', 'followedUp'] as const)
      for (const to of settableStatuses) assert.equal(mayMove(from, to), false);
  });

  test('nothing moves to itself; every open case can be closed', () => {
    for (const status of caseStatuses) {
      assert.equal(mayMove(status, status), false);
      if (isOpen(status)) assert.ok(mayMove(status, 'closed'));
    }
  });
});

test('each fact belongs to exactly one period: the last one begun by then, else the first', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1, maxLength: 5 }), fc.array(anyFact), (days, facts) => {
      const periods = days.toSorted().map((openedOn) => ({ openedOn }));
      const parts = factsByPeriod(periods, facts);
      assert.equal(parts.flat().length, facts.length);
      for (const [at, part] of parts.entries())
        for (const { on } of part) {
          assert.ok(at === 0 || (periods[at]?.openedOn ?? '') <= on);
          const next = periods[at + 1];
          assert.ok(next === undefined || on < next.openedOn);
        }
    }),
  );
});
