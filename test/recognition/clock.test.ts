import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { must } from '#shared/contract/result.ts';
import { addDays, daysBetween } from '#shared/dates/dayMath.ts';
import { endOfExtension, endOfPeriod, isWorkingDay } from '#shared/dates/legalPeriod.ts';
import { type ClockEvent, type Deadline, legalClock } from '#shared/recognition/clock.ts';
import { periodRules } from '#shared/recognition/clockRules.ts';
import { laws } from '#shared/recognition/laws.ts';
import { type ClockLaw, periodRule } from '#shared/recognition/periodBook.ts';
import { assertDatedRows } from '#test/catalogs/datedRows.ts';
import { clockCatalog } from './clockCatalog.ts';

const bqfg: ClockLaw = { code: 'BQFG', regulated: false, european: false };

function told({ end, state, why, daysLeft, daysOver, metOn, pauseDays, remarks }: Deadline): string {
  const number = state === 'overdue' ? daysOver : daysLeft;
  const late = state === 'met' && daysOver !== null ? `late ${daysOver}` : '';
  const paused = pauseDays > 0 ? `paused ${pauseDays}` : '';
  return [end ?? '–', state, number ?? '', metOn ?? '', late, why ?? '', paused, ...remarks]
    .filter((word) => word !== '')
    .join(' ');
}

describe('the table reckoned by hand', () => {
  assert.ok(clockCatalog.length >= 50);
  for (const { name, law = bqfg, events, on, expect } of clockCatalog) {
    test(`${name}: ${expect}`, () => {
      const [kind = '', ...rest] = expect.split(' ');
      const { deadlines } = legalClock({ events, law, on });
      const found = must(
        deadlines.findLast((deadline) => deadline.kind === kind),
        `${kind} is there`,
      );
      assert.equal(told(found), rest.join(' '));
    });
  }
});

/** Reckoned apart from the program: Easter after Gauss, fixed days, 8 March since 2023. */
function isFree(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  if ([0, 6].includes(date.getUTCDay())) return true;
  const year = date.getUTCFullYear();
  if (['01-01', '05-01', '10-03', '10-31', '12-25', '12-26'].includes(day.slice(5))) return true;
  if (day.slice(5) === '03-08' && year >= 2023) return true;
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + 24) % 30;
  const e = (2 * b + 4 * c + 6 * d + 5) % 7;
  const exception = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10) ? 7 : 0;
  const easter = addDays(`${year}-03-22`, d + e - exception);
  return [-2, 1, 39, 50].some((offset) => addDays(easter, offset) === day);
}

const someDay = fc.integer({ min: 0, max: 18_000 }).map((days) => addDays('2018-01-01', days));
const someLaw = fc
  .constantFrom(...laws.map(({ code }) => code))
  .chain((code) => fc.record({ code: fc.constant(code), regulated: fc.boolean(), european: fc.boolean() }));
const kinds = [
  ...(['applied', 'receiptConfirmed', 'papersRequested', 'papersSupplied', 'complete', 'extended'] as const),
  ...(['analysisBegun', 'analysisEnded', 'decided', 'noticeReceived', 'appealed'] as const),
  ...(['measureChosen', 'measureBegun', 'closed'] as const),
];
const near = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
const someEvent = fc
  .record({
    kind: fc.constantFrom(...kinds),
    on: near,
    until: fc.option(near),
    period: fc.option(
      fc.record({ count: fc.integer({ min: 1, max: 6 }), unit: fc.constantFrom('week', 'month') }),
    ),
    accelerated: fc.boolean(),
    measure: fc.option(fc.constantFrom('aptitudeTest', 'knowledgeExam', 'adaptationPeriod')),
  })
  .map(
    ({ until, period, measure, ...rest }): ClockEvent => ({
      ...rest,
      ...{ until: until ?? null, period: period ?? null, measure: measure ?? null },
    }),
  );
const someTable = fc.array(someEvent, { maxLength: 12 });
const decisionOf = (events: readonly ClockEvent[], law: ClockLaw, on: string) =>
  must(
    legalClock({ events, law, on }).deadlines.find(({ kind }) => kind === 'decision'),
    'applied',
  );

describe('whatever the dates', () => {
  test('working days are those of the calendar', () => {
    fc.assert(
      fc.property(someDay, (day) => assert.equal(isWorkingDay(day), !isFree(day), day)),
      { numRuns: 2000 },
    );
  });

  test('no deadline ends on a weekend or a holiday', () => {
    fc.assert(
      fc.property(someTable, someLaw, near, (events, law, on) => {
        for (const { end, kind } of legalClock({ events, law, on }).deadlines)
          assert.ok(end === null || !isFree(end), `${kind} ${end}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('states, ends and days agree', () => {
    fc.assert(
      fc.property(someTable, someLaw, near, (events, law, on) => {
        for (const deadline of legalClock({ events, law, on }).deadlines) {
          const { state, end, why, daysLeft, daysOver, metOn, pausedSince } = deadline;
          assert.equal(state === 'unknown', why !== null);
          assert.equal(state === 'met', metOn !== null);
          assert.equal(state === 'paused', pausedSince !== null);
          if (state === 'running') assert.equal(daysLeft, daysBetween(on, must(end, 'it runs')));
          if (state === 'overdue') assert.equal(daysOver, daysBetween(must(end, 'it is over'), on));
          assert.ok((daysLeft ?? 0) >= 0 && (daysOver ?? 1) >= 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('what has not happened yet changes nothing', () => {
    fc.assert(
      fc.property(someTable, someLaw, near, (events, law, on) => {
        const past = events.filter((event) => event.on <= on);
        assert.deepEqual(legalClock({ events, law, on }), legalClock({ events: past, law, on }));
      }),
    );
  });

  test('the order in which days are entered does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(someEvent, { selector: ({ on }) => on, maxLength: 10 }),
        someLaw,
        near,
        (events, law, on) =>
          assert.deepEqual(
            legalClock({ events, law, on }),
            legalClock({ events: events.toReversed(), law, on }),
          ),
      ),
    );
  });

  test('a later start never ends earlier', () => {
    const requests = fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 120 }), length: fc.integer({ min: 0, max: 40 }) }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 70 }), requests, someLaw, (first, later, asked, law) => {
        const second = addDays(first, later);
        const requested = asked.map(({ from, length }): ClockEvent => {
          const on = addDays(second, from + 1);
          return { kind: 'papersRequested', on, until: addDays(on, length) };
        });
        const ends = [first, second].map((start) => {
          const events: ClockEvent[] = [
            { kind: 'applied', on: start },
            { kind: 'complete', on: start },
            ...requested,
          ];
          const { deadlines } = legalClock({ events, law, on: addDays(second, 400) });
          return deadlines
            .filter(({ kind }) => kind === 'receipt' || kind === 'decision')
            .map(({ end }) => end ?? '');
        });
        const [early = [], late = []] = ends;
        for (const [index, end] of early.entries())
          assert.ok(end <= (late[index] ?? ''), `${first} ${second}`);
      }),
      { numRuns: 1500 },
    );
  });

  test('suspensions that do not touch add up, day by day', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(someDay, lengths, (start, sizes) => {
        const pauses = sizes.map((length, index) => {
          const from = addDays(start, 5 + index * 28);
          let to = addDays(from, length);
          while (isFree(to)) to = addDays(to, 1);
          return { from, to };
        });
        const events: ClockEvent[] = [
          { kind: 'applied', on: start },
          { kind: 'complete', on: start },
          ...pauses.map(({ from, to }): ClockEvent => ({ kind: 'papersRequested', on: from, until: to })),
        ];
        const found = decisionOf(events, bqfg, addDays(start, 300));
        const sum = pauses.reduce((days, { from, to }) => days + daysBetween(from, to) + 1, 0);
        assert.equal(found.pauseDays, sum);
        let end = addDays(endOfPeriod(start, { count: 3, unit: 'month' }), sum);
        while (isFree(end)) end = addDays(end, 1);
        assert.equal(found.end, end);
      }),
      { numRuns: 500 },
    );
  });

  test('months end on the same number, or on the last day of a shorter month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 12 }), (start, count) => {
        const end = endOfPeriod(start, { count, unit: 'month' });
        const [from, to] = [Number(start.slice(8)), Number(end.slice(8))];
        const isLast = addDays(end, 1).endsWith('-01');
        assert.ok(to === from || (to < from && isLast), `${start} ${end}`);
        const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        assert.equal(months(end) - months(start), count);
      }),
      { numRuns: 2000 },
    );
    assert.equal(endOfExtension('2026-02-28', { count: 1, unit: 'month' }), '2026-03-31');
    assert.equal(endOfExtension('2026-01-30', { count: 1, unit: 'month' }), '2026-02-28');
    assert.equal(endOfExtension('2026-01-15', { count: 2, unit: 'week' }), '2026-01-29');
  });
});

describe('the rules', () => {
  test('are dated rows, verified or with what to check, and name laws of the register', () => {
    assertDatedRows('period rules', periodRules);
    const known = new Set(laws.map(({ code }) => code));
    for (const rule of periodRules) {
      assert.ok(rule.laws.every((code) => known.has(code)));
      if (rule.verified) assert.match(rule.citation, /^§/);
    }
  });

  test('agree with the register of laws, and none with a period is left out', () => {
    for (const { code, decisionMonths, receiptMonths } of laws) {
      for (const regulated of [true, false]) {
        const law = { code, regulated, european: false };
        const months = (kind: 'receipt' | 'decision') => periodRule(kind, law, false, '2026-03-01')?.period;
        if (decisionMonths !== null)
          assert.deepEqual(months('decision'), { count: decisionMonths, unit: 'month' }, code);
        if (receiptMonths !== null)
          assert.deepEqual(months('receipt'), { count: receiptMonths, unit: 'month' }, code);
      }
    }
  });

  test('an unverified period says so in its deadline', () => {
    const { deadlines } = legalClock({
      events: [
        { kind: 'applied', on: '2026-01-15' },
        { kind: 'complete', on: '2026-01-15' },
      ],
      law: { code: 'BAEO', regulated: true, european: false },
      on: '2026-02-01',
    });
    assert.match(deadlines[0]?.checks[0]?.text ?? '', /Frist/);
  });
});

describe('where a procedure stands', () => {
  const path: readonly (readonly [ClockEvent['kind'], string, string])[] = [
    ['applied', '2026-01-12', 'applied'],
    ['receiptConfirmed', '2026-01-20', 'received'],
    ['papersRequested', '2026-01-21', 'papersRequested'],
    ['papersSupplied', '2026-02-01', 'received'],
    ['complete', '2026-02-02', 'examining'],
    ['analysisBegun', '2026-02-10', 'analysis'],
    ['analysisEnded', '2026-03-10', 'examining'],
    ['decided', '2026-04-10', 'decided'],
    ['appealed', '2026-04-20', 'appealed'],
    ['measureChosen', '2026-05-10', 'compensation'],
    ['closed', '2026-06-10', 'closed'],
  ];
  test('follows the events, one after the other', () => {
    const events = path.map(([kind, on]): ClockEvent => ({ kind, on }));
    assert.equal(legalClock({ events, law: bqfg, on: '2026-01-11' }).state, 'gathering');
    for (const [kind, on, state] of path)
      assert.equal(legalClock({ events, law: bqfg, on }).state, state, kind);
  });
});
