import assert from 'node:assert/strict';
import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { readCsv } from '#shared/transfer/csv.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { everybody, fileOf, opened, readingOf } from './tables.ts';
import { xlsx } from './xlsx.ts';

const head =
  'Nr;Nachname;Vorname;Geb.-Datum;Geschlecht;Staatsangehörigkeit;PLZ;Ort;Aufenthaltstitel;Rechtskreis;Beruf;Deutsch';
const olena = 'A-1;Kovalenko;Olena;14.05.1989;w;Ukraine;18057;Rostock;§ 24;SGB II;Pflegefachkraft;B1';
const ahmad = 'A-2;Haddad;Ahmad;1990;m;Syrien;18055;Rostock;Duldung;AsylbLG;;A2';
const table = (...lines: string[]): string => `${[head, ...lines].join('\r\n')}\r\n`;

describe('a table is looked at', () => {
  test('in Windows-1252, with a broken quote, it is read as well as can be, and can be looked at otherwise', async () => {
    const { ask } = await openTestOffice();
    const text = table('A-1;Müller;Jürgen;1980;m;Türkei;;Röbel;;;;', 'A-2;"Weiß;Anna;1981;w;;;;;;;', olena);
    const { info } = await opened(ask, Buffer.from(text, 'latin1'));
    assert.deepEqual([info.view.encoding, info.view.delimiter, info.kind], ['windows-1252', ';', 'csv']);
    assert.deepEqual([info.rows, info.broken, info.garbled], [3, 1, 0]);
    assert.equal(info.sample[0]?.[1], 'Müller');
    assert.equal(info.sample[1]?.[1], 'Kovalenko');
    assert.deepEqual(info.mapping.slice(0, 4), ['formerNumber', 'familyName', 'givenNames', 'birthDate']);

    const other = await ask('transfer.table', {
      tableId: info.tableId,
      view: { ...info.view, encoding: 'utf-8' },
    });
    assert.equal(other.garbled, 2);
    assert.equal(other.sample[0]?.[1], 'M\ufffdller');
  });

  test('of a workbook a sheet is chosen, and its headings may stand lower', async () => {
    const { ask } = await openTestOffice();
    const rows = [['Liste 2025'], [], ['Name', 'Vorname', 'Geboren'], ['Haddad', 'Ahmad', { serial: 32874 }]];
    const book = xlsx([
      {
        name: 'Hinweise',
        rows: [
          ['Bitte', 'lesen'],
          ['so', 'so'],
        ],
      },
      { name: 'Daten', rows },
    ]);
    const { info } = await opened(ask, book, 'mappe.xlsx');
    assert.deepEqual(info.sheets, ['Hinweise', 'Daten']);
    const second = await ask('transfer.table', {
      tableId: info.tableId,
      view: { ...info.view, sheet: 1, headerRow: null },
    });
    assert.deepEqual([second.view.headerRow, second.headers], [2, ['Name', 'Vorname', 'Geboren']]);
    assert.deepEqual(second.sample, [['Haddad', 'Ahmad', '1990-01-01']]);
    const none = await ask('transfer.table', {
      tableId: info.tableId,
      view: { ...second.view, headerRow: -1 },
    });
    assert.deepEqual([none.rows, none.headers], [4, ['', '', '']]);
  });

  test('only while it lies on the desk, and only when it can be read', async () => {
    const before = await openTestOffice();
    const { info } = await opened(before.ask, table(olena));
    const { ask, office } = await before.reopen();
    await opened(ask, table(ahmad));
    await assert.rejects(ask('transfer.check', readingOf(info)), /transfer.noTable/);
    await assert.rejects(ask('transfer.open', {}, join(tempFolder(), 'weg.csv')), /transfer.cannotRead/);
    const large = fileOf('Name\n');
    truncateSync(large, 51 * 1024 * 1024);
    const result = await office.call('transfer.open', {}, large);
    assert.deepEqual(result, { ok: false, error: { code: 'transfer.tooLarge', params: { most: 50 } } });
    assert.deepEqual(await office.call('transfer.open', {}), {
      ok: false,
      error: { code: 'call.cancelled' },
    });
  });
});

describe('a dry run', () => {
  test('writes nothing, and says what would become of each row', async () => {
    const { ask } = await openTestOffice();
    await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1989-05-14' });
    const lines = [
      olena,
      ahmad,
      ahmad,
      ';;;;;;;;;;;',
      'A-3;;;1990;;;;;;;;',
      'A-4;Nowak;Anna;31.02.1980;x;Polen;;;;;;',
    ];
    const { reading } = await opened(ask, table(...lines));
    const check = await ask('transfer.check', reading);
    assert.deepEqual(
      { ...check, unknown: [] },
      { fresh: 2, likely: 2, refused: 1, empty: 1, partly: 1, unknown: [], moreUnknown: false },
    );
    const { rows } = await ask('transfer.rows', { reading, filter: 'all', offset: 0, limit: 50 });
    assert.deepEqual(
      rows.map(({ line, state, familyName }) => [line, state, familyName]),
      [
        [2, 'likely', 'Kovalenko'],
        [3, 'fresh', 'Haddad'],
        [4, 'likely', 'Haddad'],
        [6, 'refused', ''],
        [7, 'fresh', 'Nowak'],
      ],
    );
    assert.deepEqual([rows[0]?.likely?.number, rows[2]?.likely?.line], ['2026-0001', 3]);
    assert.deepEqual(rows[4]?.problems, [{ column: 3, code: 'date' }]);
    assert.equal(rows[4]?.cells[3], '31.02.1980');
    for (const [filter, count] of [
      ['likely', 2],
      ['partly', 1],
      ['refused', 1],
    ] as const)
      assert.equal((await ask('transfer.rows', { reading, filter, offset: 0, limit: 1 })).matching, count);
    assert.equal((await everybody(ask)).length, 1);
  });

  test('knows a person who was entered meanwhile', async () => {
    const { ask } = await openTestOffice();
    const { reading } = await opened(ask, table(olena));
    assert.equal((await ask('transfer.check', reading)).fresh, 1);
    await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1989-05-14' });
    assert.equal((await ask('transfer.check', reading)).likely, 1);
  });

  test('asks for a name, and for as many columns as the table has', async () => {
    const { ask } = await openTestOffice();
    const { reading } = await opened(ask, table(olena));
    const nameless = reading.mapping.map((key) =>
      key === 'familyName' || key === 'givenNames' ? null : key,
    );
    await assert.rejects(ask('transfer.check', { ...reading, mapping: nameless }), /transfer.noName/);
    await assert.rejects(ask('transfer.check', { ...reading, mapping: ['familyName'] }), /input.invalid/);
    await assert.rejects(
      ask('transfer.check', { ...reading, mapping: reading.mapping.map(() => 'familyName') }),
      /input.invalid/,
    );
  });

  test('lists each unknown value once, and takes a word for it; the office remembers both', async () => {
    const { ask } = await openTestOffice();
    const odd = (nr: string) => `${nr};Petrov;${nr};1980;m;Serbien/Kosovo;;;;Stütze;;`;
    const { info, reading } = await opened(ask, table(odd('A'), odd('B'), olena));
    const { unknown } = await ask('transfer.check', reading);
    assert.deepEqual(unknown, [
      { target: 'nationality', value: 'Serbien/Kosovo', count: 2 },
      { target: 'benefit', value: 'Stütze', count: 2 },
    ]);
    const said = {
      ...reading,
      mapping: reading.mapping.map((key) => (key === 'german' ? null : key)),
      assignments: [
        { target: 'nationality' as const, value: 'SERBIEN/Kosovo', code: 'XK' },
        { target: 'benefit' as const, value: 'Stütze', code: '' },
      ],
    };
    assert.equal((await ask('transfer.check', said)).partly, 0);
    await ask('transfer.remember', said);
    assert.equal(info.remembered, false);
    const again = await opened(ask, table(odd('C')));
    assert.equal(again.info.remembered, true);
    assert.deepEqual(again.info.mapping, said.mapping);
    const known = { ...again.reading, assignments: again.info.assignments };
    assert.equal((await ask('transfer.check', known)).partly, 0);
    const one = must(
      known.assignments.find(({ target }) => target === 'nationality'),
      'it was remembered',
    );
    assert.equal(one.code, 'XK');
  });
});

describe('what was not taken', () => {
  test('comes back as a table with the reasons, harmless for a spreadsheet, and can be read again', async () => {
    const { ask } = await openTestOffice();
    const lines = [
      olena,
      'A-3;;;1990;;;;;;;;',
      '=A4;Nowak;Anna;31.02.1980;zz;Polen;;;;;;',
      'A-5;"Weiß;Anna;1981;w;;;;;;;',
    ];
    const { reading } = await opened(ask, table(...lines));
    const path = fileOf('');
    await ask('transfer.remember', reading);
    const saved = await ask('transfer.saveRefused', reading, path);
    assert.equal(saved.rows, 3);
    const text = readFileSync(path, 'utf8');
    assert.ok(text.startsWith('\ufeffStand (Wegbuch);Grund (Wegbuch);Zeile (Wegbuch);Nr;Nachname;'));
    const back = readCsv(text.slice(1), ';');
    assert.deepEqual(
      back.slice(1).map(({ cells }) => cells.slice(0, 6)),
      [
        ['nicht übernommen', 'Nachname: Ein Name fehlt.', '3', 'A-3', '', ''],
        [
          'ohne die genannten Angaben',
          'Geb.-Datum: Dieses Datum gibt es nicht. Geschlecht: Dieser Wert ist nicht zugeordnet.',
          ...['4', "'=A4", 'Nowak', 'Anna'],
        ],
        [
          'nicht übernommen',
          'Nachname: Die Anführungszeichen dieser Zeile passen nicht zusammen.',
          ...['5', 'A-5', '"Weiß', 'Anna'],
        ],
      ],
    );
    const again = await ask('transfer.open', {}, path);
    assert.equal(again.remembered, true);
    assert.deepEqual(again.mapping, [null, null, null, ...reading.mapping]);
    assert.equal(again.sample[1]?.[3], '=A4');
  });

  test('a place that cannot be written is told, and leaves nothing', async () => {
    const { ask } = await openTestOffice();
    const { reading } = await opened(ask, table('A-3;;;1990;;;;;;;;'));
    const nowhere = join(tempFolder(), 'gibt es nicht', 'a.csv');
    await assert.rejects(ask('transfer.saveRefused', reading, nowhere), /transfer.cannotWrite/);
  });
});
