import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { paperCalendars, parsePaperDate } from '#shared/dates/calendars.ts';
import { screenLanguageOf, screenLanguages } from '#shared/interview/languages.ts';
import { daysOf, formatIso, isoOf, monthNames, originalOf, yearIn } from '#shared/interview/tapDates.ts';

const today = '2026-11-22';
const dari = screenLanguageOf('prs');
const birth = { calendar: 'solarHijri', year: 1391, month: 9, day: 12 } as const;

describe('dates to tap', () => {
  test('the solar calendar has its Afghan names in Dari and its Iranian ones in Persian', () => {
    assert.equal(monthNames('solarHijri', dari)[8], 'قوس');
    assert.equal(monthNames('solarHijri', screenLanguageOf('fa'))[8], 'اذر');
    assert.equal(monthNames('solarHijri', screenLanguageOf('uk'))[8], 'Qaus');
    assert.equal(monthNames('ethiopian', screenLanguageOf('ti')).length, 13);
    assert.equal(monthNames('gregorian', screenLanguageOf('uk'))[4], 'травень');
  });

  test('a day of the solar calendar is the Gregorian day it means', () => {
    assert.equal(originalOf(birth, dari), '۱۲ قوس ۱۳۹۱');
    assert.equal(isoOf(birth, today), '2012-12-02');
    assert.equal(isoOf({ ...birth, month: null, day: null }, today), '2012');
    assert.equal(formatIso('1990-05', screenLanguageOf('uk')).includes('1990'), true);
  });

  test('a year, a month or a day of Europe is kept as far as it is known', () => {
    const date = { calendar: 'gregorian', year: 1990, month: 5, day: 3 } as const;
    assert.equal(isoOf(date, today), '1990-05-03');
    assert.equal(isoOf({ ...date, day: null }, today), '1990-05');
    assert.equal(isoOf({ ...date, month: null, day: null }, today), '1990');
    assert.equal(originalOf(date, dari), '03.05.1990');
  });

  test('only days the month has are offered', () => {
    assert.equal(daysOf({ calendar: 'gregorian', year: 2023, month: 2, day: null }, today).length, 28);
    assert.equal(daysOf({ calendar: 'gregorian', year: 2024, month: 2, day: null }, today).length, 29);
    assert.equal(daysOf({ ...birth, month: 1, day: null }, today).length, 31);
    assert.equal(daysOf({ ...birth, month: 9, day: null }, today).length, 30);
  });

  test('the text kept of a paper is read as the same day in every language and calendar', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...screenLanguages),
        fc.constantFrom(...paperCalendars),
        fc.integer({ min: 1940, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (language, calendar, gregorian, month, day) => {
          const tapped = { calendar, year: yearIn(calendar, gregorian), month, day };
          const read = parsePaperDate(originalOf(tapped, language), calendar, { today });
          assert.deepEqual(read.ok && read.value.iso, isoOf(tapped, today));
        },
      ),
    );
  });
});
