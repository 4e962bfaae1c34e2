import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateGuide, guidePath, shapesOfNewOffice } from '#build/exportGuide.ts';
import { columnWords, exportTables, isExported } from '#electron/transfer/exportCatalog.ts';
import { codeLists } from '#electron/transfer/exportCodes.ts';

test('every table and column of the file is told, and none that is not there', async () => {
  const shapes = await shapesOfNewOffice();
  const untold = shapes.flatMap(({ name, columns }) => {
    if (!exportTables[name]) return [name];
    if (!isExported(name)) return [];
    return columns.filter((column) => !columnWords(name, column)).map((column) => `${name}.${column}`);
  });
  assert.deepEqual(untold, [], 'tell them in electron/transfer/exportCatalog.ts');
  const gone = Object.entries(exportTables).flatMap(([name, { columns }]) => {
    const shape = shapes.find((candidate) => candidate.name === name);
    if (!shape) return [name];
    return Object.keys(columns ?? {})
      .filter((column) => !shape.columns.includes(column))
      .map((column) => `${name}.${column}`);
  });
  assert.deepEqual(gone, []);
});

test('no code list is empty, and no code is without a word', () => {
  for (const [list, codes] of Object.entries(codeLists)) {
    assert.ok(Object.keys(codes).length > 0, list);
    for (const [code, words] of Object.entries(codes)) assert.match(words, /\S/, `${list} ${code}`);
  }
});

test('the guide is made of the tables as they are', async () => {
  const fresh = readFileSync(guidePath, 'utf8') === (await generateGuide());
  assert.ok(
    fresh,
    'tables or codes have changed: run `node build/exportGuide.ts` and look at the difference',
  );
});
