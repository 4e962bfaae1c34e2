import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ethiopianMonths, islamicMonths, solarHijriMonths } from '#shared/dates/calendarMonths.ts';
import {
  guessCalendar,
  inCalendar,
  type PaperCalendar,
  type PaperDate,
  parsePaperDate,
  spanOf,
} from '#shared/dates/calendars.ts';
import { paperMeaning } from '#shared/dates/paperMeaning.ts';

const read = (text: string, calendar: PaperCalendar) => {
  const found = parsePaperDate(text, calendar, { today: '2026-03-10' });
  return found.ok ? found.value.iso : found.error.code;
};

describe('known conversions', () => {
  for (const [text, calendar, iso] of [
    ['12 Qaus 1391', 'solarHijri', '2012-12-02'],
    ['۱۲ قوس ۱۳۹۱', 'solarHijri', '2012-12-02'],
    ['1391/9/12', 'solarHijri', '2012-12-02'],
    ['12.9.1391', 'solarHijri', '2012-12-02'],
    ['12. Azar 1391', 'solarHijri', '2012-12-02'],
    ['۱۲ آذر ۱۳۹۱', 'solarHijri', '2012-12-02'],
    ['1 Hamal 1369', 'solarHijri', '1990-03-21'],
    ['۱ حمل ۱۳۶۹', 'solarHijri', '1990-03-21'],
    ['1 Hamal 1400', 'solarHijri', '2021-03-21'],
    ['30 Hut 1399', 'solarHijri', '2021-03-20'],
    ['30 Hut 1403', 'solarHijri', '2025-03-20'],
    ['22 Bahman 1357', 'solarHijri', '1979-02-11'],
    ['7 Saur 1357', 'solarHijri', '1978-04-27'],
    ['Qaus 1391', 'solarHijri', '2012-12'],
    ['1391', 'solarHijri', '2012'],
    ['1 Muharram 1445', 'islamic', '2023-07-19'],
    ['1 Ramadan 1446', 'islamic', '2025-03-01'],
    ['١ شوال ١٤٤٥', 'islamic', '2024-04-10'],
    ['10 Dhu al-Hijjah 1444', 'islamic', '2023-06-28'],
    ['12 Rabi al-awwal 1445', 'islamic', '2023-09-27'],
    ['1 Meskerem 2000', 'ethiopian', '2007-09-12'],
    ['1 Meskerem 2016', 'ethiopian', '2023-09-12'],
    ['1 መስከረም 2015', 'ethiopian', '2022-09-11'],
    ['29 Tahsas 2012', 'ethiopian', '2020-01-08'],
    ['6 Pagume 2015', 'ethiopian', '2023-09-11'],
    ['2005', 'ethiopian', '2013'],
    ['3.5.1990', 'gregorian', '1990-05-03'],
  ] as const) {
    test(`${text} (${calendar})`, () => assert.equal(read(text, calendar), iso));
  }

  for (const [text, calendar] of [
    ['30 Hut 1400', 'solarHijri'],
    ['32 Hamal 1391', 'solarHijri'],
    ['31 Mizan 1391', 'solarHijri'],
    ['0 Qaus 1391', 'solarHijri'],
    ['12 Qaus 2012', 'solarHijri'],
    ['12 Qaus', 'solarHijri'],
    ['12 Dezember 1391', 'solarHijri'],
    ['1391/13/1', 'solarHijri'],
    ['9/1391/12', 'solarHijri'],
    ['6 Pagume 2014', 'ethiopian'],
    ['31 Ramadan 1446', 'islamic'],
    ['', 'islamic'],
    ['💥', 'ethiopian'],
    ['1 '.repeat(4000), 'solarHijri'],
  ] as const) {
    test(`refuses ${text.slice(0, 20)} (${calendar})`, () =>
      assert.equal(read(text, calendar), 'input.date'));
  }
});

describe('calendars', () => {
  test('every name of every month is read, and back comes the same month', () => {
    for (const [calendar, months, year] of [
      ['solarHijri', solarHijriMonths, 1391],
      ['islamic', islamicMonths, 1440],
      ['ethiopian', ethiopianMonths, 2005],
    ] as const) {
      for (const [index, names] of months.entries()) {
        for (const name of names) {
          const iso = read(`3 ${name} ${year}`, calendar);
          assert.notEqual(iso, 'input.date', name);
          assert.equal(inCalendar(iso, calendar)?.month, index + 1, name);
        }
      }
    }
  });

  test('a day survives the way there and back', () => {
    const day = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom('solarHijri', 'islamic', 'ethiopian'), (iso, calendar) => {
        const there = inCalendar(iso, calendar);
        assert.ok(there);
        assert.equal(read(`${there.day} ${there.monthName} ${there.year}`, calendar), iso);
        assert.equal(read(`${there.year}/${there.month}/${there.day}`, calendar), iso);
      }),
      { numRuns: 300 },
    );
  });

  test('a year or a month means all its days, in both of ours', () => {
    const of = (original: string, calendar: PaperCalendar): PaperDate => {
      const found = parsePaperDate(original, calendar, { today: '2026-03-10' });
      assert.ok(found.ok);
      return found.value;
    };
    for (const [original, calendar, first, last, meant] of [
      ['1370', 'solarHijri', '1991-03-21', '1992-03-20', '1991/1992'],
      ['Jadi 1370', 'solarHijri', '1991-12-22', '1992-01-20', 'Dezember 1991/Januar 1992'],
      ['Qaus 1391', 'solarHijri', '2012-11-21', '2012-12-20', 'November/Dezember 2012'],
      ['12 Qaus 1391', 'solarHijri', '2012-12-02', '2012-12-02', '2. Dezember 2012'],
      ['1983', 'ethiopian', '1990-09-11', '1991-09-11', '1990/1991'],
      ['1991', 'gregorian', '1991-01-01', '1991-12-31', '1991'],
      ['05/1991', 'gregorian', '1991-05-01', '1991-05-31', 'Mai 1991'],
    ] as const) {
      assert.deepEqual(spanOf(of(original, calendar)), { first, last }, original);
      assert.equal(paperMeaning(of(original, calendar), 'de'), meant);
    }
  });

  test('the calendar is guessed where something tells', () => {
    assert.equal(guessCalendar('12 Qaus 1391'), 'solarHijri');
    assert.equal(guessCalendar('۱۳۹۱/۹/۱۲'), 'solarHijri');
    assert.equal(guessCalendar('1 Ramadan 1446'), 'islamic');
    assert.equal(guessCalendar('1 Meskerem 2000'), 'ethiopian');
    assert.equal(guessCalendar('3. Mai 1990'), null);
    assert.equal(guessCalendar('2012'), null);
  });
});
