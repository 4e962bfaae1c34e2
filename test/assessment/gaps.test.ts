import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findCovered, findGaps, type MonthSpan, monthText, spanOf } from '#shared/assessment/gaps.ts';
import { anyTimed } from './people.ts';

const from = 1995 * 12;
const to = 2025 * 12 + 11;
const months = (spans: readonly MonthSpan[]): number[] =>
  spans.flatMap((span) => Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at));
const facts = fc.array(anyTimed, { maxLength: 8 });
const told = (spans: readonly MonthSpan[]) =>
  spans.map((span) => `${monthText(span.from)} ${monthText(span.to)}`);

describe('gaps in a life told', () => {
  test('stand between what is told; a year is the whole year, the running fills up to now', () => {
    const of = [
      { startedOn: '2001', endedOn: '2003-06' },
      { startedOn: '2004-01-15', endedOn: '2004' },
      { startedOn: '2006-03', endedOn: null },
    ];
    assert.deepEqual(told(findGaps(of, 2000 * 12, 2008 * 12)), [
      '2000-01 2000-12',
      '2003-07 2003-12',
      '2005-01 2006-02',
    ]);
    assert.deepEqual(findGaps([], from, from), [{ from, to: from }]);
    assert.equal(spanOf({ startedOn: '2005', endedOn: '2003' }, to), null);
    assert.deepEqual(told([spanOf({ startedOn: null, endedOn: '2003-04' }, to) ?? { from, to }]), [
      '2003-04 2003-04',
    ]);
  });

  test('and what is filled make the whole span, without an overlap', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const all = [...months(findGaps(of, from, to)), ...months(findCovered(of, from, to))];
        assert.deepEqual(
          all.sort((a, b) => a - b),
          months([{ from, to }]),
        );
      }),
    );
  });

  test('never grow when something more is told', () => {
    fc.assert(
      fc.property(facts, anyTimed, (of, more) => {
        const before = new Set(months(findGaps(of, from, to)));
        assert.ok(months(findGaps([...of, more], from, to)).every((month) => before.has(month)));
      }),
    );
  });

  test('are joined: between two of them something is told', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const gaps = findGaps(of, from, to);
        gaps.slice(1).forEach((gap, at) => {
          assert.ok(gap.from > (gaps[at]?.to ?? to) + 1);
        });
      }),
    );
  });
});
