import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { must } from '#shared/contract/result.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { endOfExtension, endOfPeriod, workingDayFrom } from '#shared/dates/legalPeriod.ts';
import { type ClockEvent, type Deadline, legalClock } from '#shared/recognition/clock.ts';
import { laws } from '#shared/recognition/laws.ts';
import { type ClockLaw, periodRule } from '#shared/recognition/periodBook.ts';
import { clockLaw } from '#shared/recognition/procedure.ts';

/** What the law says of periods in so many words, for any day: each sentence by itself. */

const law = (more: Partial<ClockLaw> = {}): ClockLaw => ({
  ...{ code: 'BQFG', regulated: false, european: false },
  ...more,
});
const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2023-01-01', days));
const someMonths = fc.integer({ min: 1, max: 12 }).map((count) => ({ count, unit: 'month' }) as const);
const deadline = (kind: Deadline['kind'], events: readonly ClockEvent[], of = law()) =>
  must(
    legalClock({ events, law: of, on: '2036-01-01' }).deadlines.findLast((found) => found.kind === kind),
    kind,
  );
const begin = (on: string, accelerated = false): ClockEvent[] => [
  { kind: 'applied', on, accelerated },
  { kind: 'complete', on },
];

describe('each holiday of Mecklenburg-Vorpommern moves an end', () => {
  // 2027, by a paper calendar: the holiday, and the working day after it
  const rows = [
    ['New Year', '2027-01-01', '2027-01-04'],
    ['International Women’s Day', '2027-03-08', '2027-03-09'],
    ['Good Friday', '2027-03-26', '2027-03-30'],
    ['Easter Monday', '2027-03-29', '2027-03-30'],
    ['Ascension Day', '2027-05-06', '2027-05-07'],
    ['Whit Monday', '2027-05-17', '2027-05-18'],
    // these lie on weekends in 2027
    ['Labour Day', '2026-05-01', '2026-05-04'],
    ['Unity Day', '2028-10-03', '2028-10-04'],
    ['Reformation Day', '2028-10-31', '2028-11-01'],
    ['Christmas Day', '2028-12-25', '2028-12-27'],
    ['second day of Christmas', '2028-12-26', '2028-12-27'],
  ] as const;
  for (const [name, day, next] of rows)
    test(name, () => {
      for (const [kind, event] of [
        ['supply', 'papersRequested'],
        ['cooperation', 'warned'],
      ] as const) {
        const events = [
          { kind: 'applied', on: '2026-01-05' },
          { kind: event, on: '2026-01-12', until: day },
        ] as const;
        assert.equal(deadline(kind, events).end, next);
      }
    });
});

describe('the extension', () => {
  test('only one counts, whatever is announced after it', () => {
    fc.assert(
      fc.property(
        someDay,
        someMonths,
        fc.array(someMonths, { minLength: 1, maxLength: 3 }),
        (on, first, more) => {
          const once: ClockEvent[] = [...begin(on), { kind: 'extended', on: addDays(on, 20), period: first }];
          const later = more.map(
            (period, at): ClockEvent => ({ kind: 'extended', on: addDays(on, 30 + at), period }),
          );
          const [one, many] = [once, [...once, ...later]].map((events) => deadline('decision', events));
          assert.equal(many?.end, one?.end);
          assert.ok(many?.remarks.includes('extendedTwice') && !one?.remarks.includes('extendedTwice'));
        },
      ),
    );
  });

  test('of a European qualification in a regulated occupation is a month at most', () => {
    const european = law({ regulated: true, european: true });
    fc.assert(
      fc.property(someDay, someMonths, (on, period) => {
        const plain = must(deadline('decision', begin(on), european).end, 'it runs');
        const { end, remarks } = deadline(
          'decision',
          [...begin(on), { kind: 'extended', on: addDays(on, 20), period }],
          european,
        );
        const latest = workingDayFrom(endOfExtension(plain, { count: 1, unit: 'month' }));
        assert.equal(end, latest);
        assert.ok(remarks.includes(period.count > 1 ? 'extensionCapped' : 'extended'));
      }),
    );
  });

  test('has that limit under every law of an occupation, or is not known to the law at all', () => {
    for (const { code } of laws.filter(({ decisionMonths }) => decisionMonths !== null)) {
      // § 40a HwO: the rules for occupations that are not regulated. The EuRAG knows no accelerated procedure.
      if (code === 'HWO-GESELLE' || code === 'EURAG') continue;
      const asked = [false, true].map((accelerated) =>
        periodRule('decision', { code, regulated: true, european: true }, accelerated, '2026-03-02'),
      );
      const [ordinary, soon] = asked;
      assert.ok(ordinary && soon, code);
      assert.ok(ordinary.extension === null || ordinary.extension.atMost?.count === 1, code);
      assert.deepEqual(soon.period, { count: 2, unit: 'month' }, code);
    }
  });

  test('of others has no such limit', () => {
    fc.assert(
      fc.property(someDay, someMonths, (on, period) => {
        const plain = must(deadline('decision', begin(on)).end, 'it runs');
        const { end } = deadline('decision', [
          ...begin(on),
          { kind: 'extended', on: addDays(on, 20), period },
        ]);
        assert.equal(end, workingDayFrom(endOfExtension(plain, period)));
      }),
    );
  });
});

test('accelerated, § 81a AufenthG: receipt in two weeks, decision in two months, never later than without', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.constantFrom('BQFG', 'BQFG14', 'HWO-GESELLE', 'BQFG-MV', 'HWO-MEISTER'),
      (on, code) => {
        const [receipt, decision] = (['receipt', 'decision'] as const).map((kind) =>
          deadline(kind, begin(on, true), law({ code })),
        );
        assert.equal(receipt?.end, workingDayFrom(endOfPeriod(on, { count: 2, unit: 'week' })));
        assert.equal(decision?.end, workingDayFrom(endOfPeriod(on, { count: 2, unit: 'month' })));
        const ordinary = deadline('decision', begin(on), law({ code }));
        assert.ok((decision?.end ?? '') <= (ordinary.end ?? ''));
      },
    ),
  );
});

test('applied for again, the new periods are those of the new day, whatever was before', () => {
  const before = fc.array(
    fc.record({
      kind: fc.constantFrom(
        'applied',
        'complete',
        'papersRequested',
        'warned',
        'extended',
        'decided',
        'closed',
      ),
      ago: fc.integer({ min: 1, max: 500 }),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(someDay, before, (on, earlier) => {
      const past = earlier.map(({ kind, ago }): ClockEvent => ({ kind, on: addDays(on, -ago) }));
      const now: ClockEvent[] = [
        { kind: 'appliedAgain', on },
        { kind: 'complete', on },
      ];
      const day = addDays(on, 10);
      const anew = legalClock({ events: [...past, ...now], law: law(), on: day });
      const alone = legalClock({ events: begin(on), law: law(), on: day });
      assert.deepEqual(anew.deadlines.slice(-alone.deadlines.length), alone.deadlines);
      assert.deepEqual([anew.state, anew.since, anew.result], [alone.state, alone.since, alone.result]);
      assert.ok(
        anew.deadlines
          .slice(0, -alone.deadlines.length)
          .every(({ state }) => state === 'met' || state === 'expired'),
      );
    }),
  );
});

test('a craft is regulated for who runs it, not for who is employed in it', () => {
  const of = (code: string, occupation: string) => clockLaw(code, occupation, 'PL', '2026-11-23');
  assert.deepEqual(of('HWO-MEISTER', 'friseur'), { code: 'HWO-MEISTER', regulated: true, european: true });
  assert.equal(of('HWO-GESELLE', 'friseur').regulated, false);
  assert.equal(of('HWO-MEISTER', 'massschneider').regulated, false, 'a craft anybody may run');
});
