import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDueDay } from '#shared/cases/dueDay.ts';
import { parseTime } from '#shared/cases/time.ts';
import { addDays, weekdayOf } from '#shared/dates/dayMath.ts';

const sunday = '2026-11-22';

describe('a day to come, in a few keys', () => {
  for (const [typed, meant] of [
    ['heute', '2026-11-22'],
    ['Morgen', '2026-11-23'],
    ['übermorgen', '2026-11-24'],
    ['+3', '2026-11-25'],
    ['+2w', '2026-12-06'],
    ['+ 1 m', '2026-12-22'],
    ['+۱w', '2026-11-29'],
    ['mo', '2026-11-23'],
    ['So.', '2026-11-29'],
    ['15.12.', '2026-12-15'],
    ['15.12', '2026-12-15'],
    ['1.3.', '2027-03-01'],
    ['22.11.', '2026-11-22'],
    ['29.2.', '2028-02-29'],
    ['15.12.27', '2027-12-15'],
    ['15.12.2026', '2026-12-15'],
    ['2027-01-08', '2027-01-08'],
    ['31.2.', null],
    ['12.2027', null],
    ['2027', null],
    ['bald', null],
    ['', null],
    ['+', null],
    ['+9999', null],
  ] as const)
    test(`„${typed}“`, () => assert.equal(parseDueDay(typed, sunday), meant));

  test('a month from the 31st is the last day of the next', () => {
    assert.equal(parseDueDay('+1m', '2027-01-31'), '2027-02-28');
    assert.equal(parseDueDay('+1m', '2028-01-31'), '2028-02-29');
  });

  test('a weekday is within the next seven days and never today; no text breaks it', () => {
    const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom('mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'), (today, name) => {
        const found = parseDueDay(name, today) ?? '';
        assert.ok(found > today && found <= addDays(today, 7));
        assert.equal(weekdayOf(found), ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'].indexOf(name) + 1);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = parseDueDay(text, sunday);
        assert.ok(found === null || /^\d{4}-\d\d-\d\d$/.test(found));
      }),
    );
    for (const inherited of ['__proto__', 'constructor', 'toString']) {
      assert.equal(parseDueDay(inherited, sunday), null);
    }
  });
});

describe('a time', () => {
  for (const [typed, meant] of [
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['14:05 Uhr', '14:05'],
    ['14h', '14:00'],
    ['٩:٣٠', '09:30'],
    ['24:00', null],
    ['9:60', null],
    ['9:5', null],
    ['', null],
    ['mittags', null],
  ] as const)
    test(`„${typed}“`, () => assert.equal(parseTime(typed), meant));
});
