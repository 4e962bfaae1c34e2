import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import {
  byteOrderMark,
  csvLine,
  delimiters,
  guessDelimiter,
  readCsv,
  unguarded,
  withoutSeparatorLine,
} from '#shared/transfer/csv.ts';
import { decodeText, guessEncoding } from '#shared/transfer/decode.ts';

const cells = (text: string, delimiter: (typeof delimiters)[number] = ';') =>
  readCsv(text, delimiter).map((record) => record.cells);

const awkward = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ';', '\r', '\n', "'", '=', '+', '-', '@', '\t', ' ', 'ä') }),
  fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
);
const tables = fc.array(fc.array(awkward, { minLength: 1, maxLength: 6 }), { maxLength: 12 });

describe('a table as CSV', () => {
  test('any table of text is read back as it was written, through bytes', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const bytes = Buffer.from(byteOrderMark + table.map(csvLine).join(''), 'utf8');
        const back = readCsv(decodeText(bytes, guessEncoding(bytes)), ';');
        assert.deepEqual(
          back.map((record) => record.cells.map(unguarded)),
          table,
        );
        assert.ok(back.every(({ broken }) => broken === null));
      }),
      { numRuns: 500 },
    );
  });

  test('no cell written begins as a formula, and every cell is found again', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const [written = ''] = cells(csvLine([text, 'x']))[0] ?? [];
        assert.doesNotMatch(written, /^[=+\-@\t\r\n]/);
        assert.equal(unguarded(written), text);
      }),
    );
    for (const formula of ['=1+1', '+49 381', '-5', '@SUM(A1)', '\tx', "'=1", "''"])
      assert.ok(csvLine([formula]).replace(/^"/, '').startsWith("'"), formula);
    assert.equal(csvLine(["'t Hooft", 'a-b']), "'t Hooft;a-b\r\n");
  });

  test('what is well formed is read as another parser reads it', () => {
    const wellFormed = fc
      .array(fc.array(awkward, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
      .map((rows) =>
        rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
      );
    fc.assert(
      fc.property(wellFormed, (text) => {
        const other = parse(text, { relax_column_count: true, record_delimiter: ['\n'], bom: false });
        assert.deepEqual(cells(text, ','), other);
      }),
    );
  });
});

describe('a CSV of somebody else', () => {
  test('quotes, line breaks in cells, all three line ends, a last line without one', () => {
    assert.deepEqual(cells('a;"b;c"\r\n"d ""e""";"f\ng"\rh;\ni'), [
      ['a', 'b;c'],
      ['d "e"', 'f\ng'],
      ['h', ''],
      ['i'],
    ]);
  });

  test('a quote that is never closed costs its own line, and says where', () => {
    const read = readCsv('Name;Ort\nA;"Rostock\n"B";Wismar\nC;Schwerin\n', ';');
    assert.deepEqual(
      read.map(({ line, cells: found, broken }) => ({ line, found, broken })),
      [
        { line: 1, found: ['Name', 'Ort'], broken: null },
        { line: 2, found: [], broken: { column: 2, raw: 'A;"Rostock' } },
        { line: 3, found: ['B', 'Wismar'], broken: null },
        { line: 4, found: ['C', 'Schwerin'], broken: null },
      ],
    );
  });

  test('text behind a closing quote is a broken quote; a quote inside plain text is text', () => {
    const [first, second] = readCsv('"Hans" Meier;1\n5" Rohr;2', ';');
    assert.equal(first?.broken?.column, 1);
    assert.deepEqual(second?.cells, ['5" Rohr', '2']);
  });

  test('lines are counted as an editor counts them, also behind a cell of several', () => {
    assert.deepEqual(
      readCsv('a\r\n"b\r\nc\n"\r\nd\r\n\r\ne', ';').map(({ line }) => line),
      [1, 2, 5, 6, 7],
    );
  });

  test('any text is read to its end without an error, and nothing of it is lost', () => {
    fc.assert(
      fc.property(awkward, fc.constantFrom(...delimiters), (text, delimiter) => {
        const read = readCsv(text, delimiter);
        const letters = (all: string) => [...all].filter((sign) => /\p{L}/u.test(sign)).sort();
        const kept = read.flatMap(({ cells: found, broken }) => (broken ? [broken.raw] : found)).join('');
        assert.deepEqual(letters(kept), letters(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a quote that runs on to the end of a long file takes no time', () => {
    const started = performance.now();
    const read = readCsv(`${'"a\n'.repeat(3)}${'"x""y\n'.repeat(60_000)}`, ';', 100_000);
    assert.ok(read.length > 60_000);
    assert.ok(performance.now() - started < 5000);
  });
});

describe('what stands between the columns', () => {
  for (const [text, delimiter] of [
    ['Name;Ort\nKoval, Olena;Rostock, Mitte\n', ';'],
    ['Name,Ort\n"a;b",c\nd,e', ','],
    ['Name\tOrt\na, b\tc\n', '\t'],
    ['Name|Ort|PLZ\na|b|c', '|'],
    ['Name\nOlena\n', ';'],
    ['', ';'],
  ] as const)
    test(JSON.stringify(text), () => assert.equal(guessDelimiter(text), delimiter));

  test('Excel’s own first line says it', () => {
    assert.deepEqual(withoutSeparatorLine('sep=,\r\na,b'), { text: 'a,b', delimiter: ',' });
    assert.equal(withoutSeparatorLine('separator').delimiter, null);
  });
});
