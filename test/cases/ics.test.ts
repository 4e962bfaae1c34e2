import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CalendarEntry, calendarFile, escapeText, foldLine } from '#shared/cases/ics.ts';

const entry: CalendarEntry = {
  uid: '0193-abc',
  on: '2026-12-01',
  at: '09:30',
  minutes: 45,
  place: 'Rostock, Waldemarstr. 32; 2. Stock',
  summary: 'Beratung 2026-0007',
  stamp: new Date('2026-11-22T15:04:05.678Z'),
};

const octets = (text: string): number => new TextEncoder().encode(text).length;
/** RFC 5545, section 3.1: a line break and one blank or tab are taken out again. */
const unfold = (text: string): string => text.replaceAll(/\r\n[ \t]/g, '');
/** Section 3.3.11, backwards. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));

/** The content lines of a file, as a reader of the format sees them. */
function contentLines(file: string): string[] {
  assert.ok(file.endsWith('\r\n'));
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/, 'lines end in CRLF and nothing else');
  return unfold(file).split('\r\n').slice(0, -1);
}
const textOf = (file: string, name: string): string =>
  contentLines(file)
    .find((line) => line.startsWith(name))
    ?.slice(name.length) ?? '';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd',
    'a\nATTENDEE:mailto:x@example.org',
    'a\u2028END:VCALENDAR',
    '\\',
    '\\n',
    ';,:"\\',
    '=HYPERLINK("http://x")',
    '\u0000\u0007\u001b[2J',
    '👩‍👩‍👧‍👦'.repeat(40),
    'ش'.repeat(300),
    '\ud800',
  ),
);

describe('an appointment as a calendar file', () => {
  test('has what RFC 5545 demands, once each, in Berlin’s time', () => {
    const lines = contentLines(calendarFile(entry));
    assert.equal(lines[0], 'BEGIN:VCALENDAR');
    assert.equal(lines.at(-1), 'END:VCALENDAR');
    for (const once of [
      'VERSION:2.0',
      'PRODID:',
      'UID:',
      'DTSTAMP:',
      'DTSTART;TZID',
      'DTEND',
      'TZID:Europe/Berlin',
    ])
      assert.equal(lines.filter((line) => line.startsWith(once)).length, 1, once);
    assert.ok(lines.includes('DTSTAMP:20261122T150405Z'));
    assert.ok(lines.includes('DTSTART;TZID=Europe/Berlin:20261201T093000'));
    assert.ok(lines.includes('DTEND;TZID=Europe/Berlin:20261201T101500'));
    assert.ok(lines.includes(String.raw`LOCATION:Rostock\, Waldemarstr. 32\; 2. Stock`));
    const open: string[] = [];
    for (const line of lines) {
      const [, what, name = ''] = /^(BEGIN|END):(.+)$/.exec(line) ?? [];
      if (what === 'BEGIN') open.push(name);
      else if (what === 'END') assert.equal(open.pop(), name, 'components are nested');
    }
    assert.deepEqual(open, []);
  });

  test('ends by the clock, over midnight and where the clocks change', () => {
    const ends = (on: string, at: string, minutes: number) =>
      textOf(calendarFile({ ...entry, on, at, minutes }), 'DTEND;TZID=Europe/Berlin:');
    assert.equal(ends('2026-12-31', '23:30', 60), '20270101T003000');
    assert.equal(ends('2028-02-28', '23:30', 60), '20280229T003000');
    assert.equal(ends('2026-03-29', '01:30', 60), '20260329T033000', 'the hour from 2 to 3 is not there');
    assert.equal(ends('2026-10-25', '01:30', 120), '20261025T023000', 'the hour from 2 to 3 comes twice');
  });

  test('a place that is not known is left out', () => {
    assert.doesNotMatch(calendarFile({ ...entry, place: '' }), /LOCATION/);
  });

  test('no text gets out of its line, and each is read back as it was', () => {
    fc.assert(
      fc.property(hostile, hostile, (place, summary) => {
        const file = calendarFile({ ...entry, place, summary });
        for (const line of file.split('\r\n')) assert.ok(octets(line) <= 75, 'no line over 75 octets');
        const lines = contentLines(file);
        const names = lines.map((line) => line.split(/[:;]/, 1)[0]);
        const expected = contentLines(calendarFile({ ...entry, place: place === '' ? '' : 'x' }));
        assert.deepEqual(
          names,
          expected.map((line) => line.split(/[:;]/, 1)[0]),
          'no property more, none less',
        );
        const meant = summary
          .toWellFormed()
          .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
          .replaceAll(/[\p{Cc}--[\n\t]]/gv, '');
        assert.equal(unescaped(textOf(file, 'SUMMARY:')), meant);
      }),
    );
  });
});

describe('folding', () => {
  test('a line of 75 octets stays, one of 76 is folded', () => {
    assert.equal(foldLine('x'.repeat(75)), 'x'.repeat(75));
    assert.equal(foldLine('x'.repeat(76)), `${'x'.repeat(75)}\r\n x`);
  });
  test('splits no letter, loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = escapeText(text);
        const folded = foldLine(line);
        assert.equal(folded.replaceAll('\r\n ', ''), line);
        for (const part of folded.split('\r\n')) {
          assert.ok(octets(part) <= 75);
          assert.ok(part.isWellFormed());
        }
      }),
    );
  });
});
