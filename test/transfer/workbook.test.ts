import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numberText, openWorkbook } from '#electron/transfer/workbook.ts';
import { readZip, writeZip } from '#electron/transfer/zip.ts';
import { deflated, xlsx, xlsxParts } from './xlsx.ts';

describe('a workbook', () => {
  const rows = [
    ['Name', 'PLZ', 'Geboren', 'Formel', 'Text', 'Ja', 'Fehler', 'Bruch'],
    [
      'Müller & <b>',
      18055,
      { serial: 29292 },
      { formula: '1+1', value: 2 },
      '01067',
      true,
      { error: '#N/A' },
      0.1 + 0.2,
    ],
    [],
    ['محمد', 1.8055e4, null, { formula: 'A2', value: 'verkettet' }, '  mit Rand ', false, null, 12345678901],
  ] as const;

  test('is read as a person sees it: dates as days, numbers without tails, formulas by their value', async () => {
    const workbook = openWorkbook(xlsx([{ name: 'Blatt 1', rows }]));
    assert.deepEqual(await workbook.read(0), [
      ['Name', 'PLZ', 'Geboren', 'Formel', 'Text', 'Ja', 'Fehler', 'Bruch'],
      ['Müller & <b>', '18055', '1980-03-12', '2', '01067', 'ja', '', '0.3'],
      ['', '', '', '', '', '', '', ''],
      ['محمد', '18055', '', 'verkettet', '  mit Rand ', 'nein', '', '12345678901'],
    ]);
  });

  test('counts its days from 1904 where it says so', async () => {
    const workbook = openWorkbook(xlsx([{ name: 'A', rows: [['Tag'], [{ serial: 29292 }]] }], true));
    assert.deepEqual((await workbook.read(0))[1], ['1984-03-13']);
  });

  test('shows the sheets one sees, and reads the one chosen', async () => {
    const workbook = openWorkbook(
      deflated(
        xlsxParts([
          { name: 'Deckblatt & mehr', rows: [['nichts']] },
          { name: 'versteckt', rows: [['geheim']], state: 'hidden' },
          { name: 'Ratsuchende', rows: [['Name'], ['Haddad']] },
        ]),
      ),
    );
    assert.deepEqual(workbook.sheets, ['Deckblatt & mehr', 'Ratsuchende']);
    assert.deepEqual(await workbook.read(1), [['Name'], ['Haddad']]);
  });

  for (const [stored, shown] of [
    ['18055.0', '18055'],
    ['1.8055E4', '18055'],
    ['0.1', '0.1'],
    ['9007199254740993', '9007199254740992'],
    ['-3', '-3'],
    ['1E400', '1E400'],
  ] as const)
    test(`the number ${stored}`, () => assert.equal(numberText(stored), shown));
});

test('a ZIP gives back what was put in', () => {
  const entries = [
    { name: 'a.xml', data: Buffer.from('<a/>') },
    { name: 'xl/ü.xml', data: Buffer.alloc(70_000, 7) },
  ];
  const back = readZip(writeZip(entries), () => true, 1_000_000);
  assert.deepEqual(
    back.map(({ name, data }) => [name, Buffer.from(data)]),
    entries.map(({ name, data }) => [name, data]),
  );
  assert.equal(readZip(writeZip(entries), (name) => name === 'a.xml', 10).length, 1);
});
