import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  ageOn,
  comparePartialDates,
  dateParts,
  earliestDay,
  formatPartialDate,
  latestDay,
  parsePartialDate,
  partialDate,
  partialDateOf,
} from '#shared/dates/partialDate.ts';

const today = '2026-03-10';
const parse = (text: string, future = false) => {
  const found = parsePartialDate(text, { today, future });
  return found.ok ? found.value : found.error.code;
};

describe('what a counsellor types', () => {
  for (const [typed, expected] of [
    ['3.5.1990', '1990-05-03'],
    ['03.05.90', '1990-05-03'],
    [' 3. 5. 90 ', '1990-05-03'],
    ['3/5/1990', '1990-05-03'],
    ['03-05-1990', '1990-05-03'],
    ['3 5 1990', '1990-05-03'],
    ['03051990', '1990-05-03'],
    ['030590', '1990-05-03'],
    ['051990', '1990-05'],
    ['05/1990', '1990-05'],
    ['5.1990', '1990-05'],
    ['5/90', '1990-05'],
    ['1990-05-03', '1990-05-03'],
    ['1990-05', '1990-05'],
    ['1990/5/3', '1990-05-03'],
    ['1990', '1990'],
    ['Mai 1990', '1990-05'],
    ['3. Mai 1990', '1990-05-03'],
    ['3. März 90', '1990-03-03'],
    ['1. Jänner 2001', '2001-01-01'],
    ['3 May 1990', '1990-05-03'],
    ['May 3rd, 1990', '1990-05-03'],
    ['Okt. 2012', '2012-10'],
    ['۳.۵.۱۹۹۰', '1990-05-03'],
    ['٠٣/٠٥/١٩٩٠', '1990-05-03'],
    ['29.02.2012', '2012-02-29'],
    ['29.02.2000', '2000-02-29'],
    ['10.03.26', '2026-03-10'],
    ['11.03.26', '1926-03-11'],
    ['01.01.27', '1927-01-01'],
  ] as const) {
    test(typed, () => assert.equal(parse(typed), expected));
  }

  test('dates ahead, where they are meant', () => {
    assert.equal(parse('11.03.26', true), '2026-03-11');
    assert.equal(parse('04/29', true), '2029-04');
    assert.equal(parse('01.01.80', true), '1980-01-01');
  });

  for (const typed of [
    '31.02.2012',
    '29.02.2013',
    '29.02.1900',
    '31.04.1990',
    '32.01.1990',
    '0.5.1990',
    '5.13.1990',
    '00/1990',
    '1.1.1899',
    '1.1.2101',
    '1899',
    '990',
    '',
    'gestern',
    'Mai',
    'Mai Mai 1990',
    '3. Mai',
    '3.5.',
    '1.2.3.4',
    '3.5.990',
    '123.5.1990',
    '1990-5-3-2',
    '1'.repeat(5000),
    '💥',
  ]) {
    test(`refuses ${typed.slice(0, 20)}`, () => assert.equal(parse(typed), 'input.date'));
  }
});

describe('partial dates', () => {
  const date = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.option(fc.integer({ min: 1, max: 12 })),
      fc.option(fc.integer({ min: 1, max: 31 })),
    )
    .map(([year, month, day]) => partialDateOf(year, month, month === null ? null : day))
    .filter((found) => found !== null);

  test('what is formatted in German can be typed again', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('long', 'short'), (value, style) => {
        assert.equal(parse(formatPartialDate(value, 'de', style)), value);
        assert.equal(parse(formatPartialDate(value, 'en', style)), value);
        assert.equal(parse(value), value);
        assert.equal(partialDate.parse(value), value);
      }),
    );
  });

  test('the days it can mean enclose it, and order follows them', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        assert.ok(earliestDay(a) <= latestDay(a));
        assert.ok(earliestDay(a).startsWith(a) && latestDay(a).startsWith(a));
        assert.equal(Math.sign(comparePartialDates(a, b)), -Math.sign(comparePartialDates(b, a)) || 0);
        if (latestDay(a) < earliestDay(b)) assert.ok(comparePartialDates(a, b) < 0);
        assert.equal(comparePartialDates(a, b) === 0, a === b);
      }),
    );
  });

  test('anything else is refused and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const found = parsePartialDate(text, { today });
        if (found.ok) assert.notEqual(dateParts(found.value), null);
        if (partialDate.safeParse(text).success) assert.notEqual(dateParts(text), null);
      }),
    );
    for (const text of ['1990-02-30', '1990-13', '1990-5', '90', '1990-05-03T00:00', '1990 ']) {
      assert.equal(partialDate.safeParse(text).success, false, text);
    }
  });

  test('formats', () => {
    assert.equal(formatPartialDate('1990-05-03', 'de'), '3. Mai 1990');
    assert.equal(formatPartialDate('1990-05-03', 'de', 'short'), '03.05.1990');
    assert.equal(formatPartialDate('1990-05', 'de', 'short'), '05/1990');
    assert.equal(formatPartialDate('1990-05', 'en'), 'May 1990');
    assert.equal(formatPartialDate('1990', 'en'), '1990');
    assert.equal(formatPartialDate('unbekannt', 'de'), 'unbekannt');
  });
});

describe('age', () => {
  test('on, before and after the birthday', () => {
    assert.deepEqual(ageOn('1990-05-03', '2026-05-02'), { min: 35, max: 35 });
    assert.deepEqual(ageOn('1990-05-03', '2026-05-03'), { min: 36, max: 36 });
    assert.deepEqual(ageOn('1990-05-03', '1990-05-03'), { min: 0, max: 0 });
    assert.equal(ageOn('1990-05-03', '1990-05-02'), null);
  });
  test('born on 29 February', () => {
    assert.deepEqual(ageOn('2008-02-29', '2026-02-28'), { min: 17, max: 17 });
    assert.deepEqual(ageOn('2008-02-29', '2026-03-01'), { min: 18, max: 18 });
    assert.deepEqual(ageOn('2008-02-29', '2028-02-29'), { min: 20, max: 20 });
  });
  test('a year or a month leaves a range', () => {
    assert.deepEqual(ageOn('1990', '2026-05-03'), { min: 35, max: 36 });
    assert.deepEqual(ageOn('1990-05', '2026-05-03'), { min: 35, max: 36 });
    assert.deepEqual(ageOn('2026', '2026-05-03'), { min: 0, max: 0 });
  });
});
