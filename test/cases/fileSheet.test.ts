import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FileSheetFacts, fileSheet } from '#shared/cases/fileSheet.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { counsellor, office } from '../letters/support/people.ts';

const facts = (months: FileSheetFacts['months']): FileSheetFacts => ({
  ...{ date: '2026-11-02', language: 'de', office, counsellor, months },
  title: 'Akte 2026-0001',
  heading: 'Verlauf der Beratung',
  information: [{ label: 'Name', value: 'Haddad, Ahmad' }],
});

test('a file on paper has every entry whole, month by month', () => {
  const long = `${'Ein langes Gespräch. '.repeat(800)}Ende.`;
  const sheet = fileSheet(
    facts([
      {
        title: 'Oktober 2026',
        entries: [
          { title: '01.10.2026 · Erstkontakt', lines: ['telefonisch', 'Themen: Anerkennung'], text: long },
          { title: '02.10.2026 · Fall eröffnet', lines: [], text: '' },
        ],
      },
      { title: 'November 2026', entries: [{ title: '02.11.2026', lines: ['Maren Voß'], text: 'A\nB\n\nC' }] },
    ]),
  );
  assert.deepEqual(
    sheet.blocks.map((block) => ('runs' in block ? [block.type, block.runs[0]?.text.slice(0, 26)] : [])),
    [
      ['heading', 'Oktober 2026'],
      ['heading', '01.10.2026 · Erstkontakt'],
      ['paragraph', 'telefonisch\nThemen: Anerke'],
      ['paragraph', long.slice(0, 26)],
      ['heading', '02.10.2026 · Fall eröffnet'],
      ['heading', 'November 2026'],
      ['heading', '02.11.2026'],
      ['paragraph', 'Maren Voß'],
      ['paragraph', 'A\nB'],
      ['paragraph', 'C'],
    ],
  );
  assert.ok(letterText(sheet).includes(long), 'a long note is not cut');
});

test('a file of a thousand entries is one paper', () => {
  const entries = Array.from({ length: 1500 }, (_, nth) => ({ title: `${nth}`, lines: ['a'], text: 'b' }));
  assert.equal(fileSheet(facts([{ title: 'Mai 2026', entries }])).blocks.length, 4501);
});
