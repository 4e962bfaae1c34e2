import { basename } from 'node:path';
import { exportableChange, readableRow } from '../cases/ownNote.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import type { ExportContext } from '../office/context.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { isExported } from './exportCatalog.ts';
import { codeListsOf } from './exportCodes.ts';
import { countRowsOf, type PlainRow, streamRows, type TableShape, tableShapes } from './repository.ts';
import { type Write, wholeFile } from './wholeFile.ts';

/** Rises when what a reader can rely on changes; a new table or column is no such change. */
export const formatVersion = 1;

/** As JSON and CSV can hold it: bytes as base64. */
export const plainValue = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

const jsonRow = (row: PlainRow): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plainValue(value)])));

/** The tables that are exported, by name. */
export const exportedTables = async (db: ExportContext['db']): Promise<TableShape[]> =>
  (await tableShapes(db)).filter(({ name }) => isExported(name));

/** So many rows between two steps: about a twentieth of a second. */
const stride = 2000;

/** Goes through all rows of all tables as this counsellor may read them, with progress. Returns how many there were. */
export async function eachRow(
  { db, work, userId }: Pick<ExportContext, 'db' | 'work' | 'userId'>,
  tables: readonly TableShape[],
  begin: (table: TableShape) => Promise<{ row(row: PlainRow): Promise<void>; end(): Promise<void> }>,
): Promise<number> {
  let total = 0;
  for (const { name } of tables) total += await countRowsOf(db, name);
  let done = 0;
  for (const table of tables) {
    const sink = await begin(table);
    for await (const row of streamRows(db, table.name)) {
      if (done % stride === 0) await work.step(done, total);
      await sink.row(
        table.name === 'historyChanges' ? exportableChange(row) : readableRow(table.name, row, userId),
      );
      done += 1;
    }
    await sink.end();
  }
  return done;
}

async function writeTables(
  context: ExportContext,
  tables: readonly TableShape[],
  write: Write,
): Promise<number> {
  let first = true;
  return eachRow(context, tables, async ({ name }) => {
    await write(`${first ? '' : ','}\n    ${JSON.stringify(name)}: [`);
    first = false;
    let before = '';
    return {
      async row(row) {
        await write(`${before}\n      ${jsonRow(row)}`);
        before = ',';
      },
      end: () => write(before === '' ? ']' : '\n    ]'),
    };
  });
}

/** Everything in one file: what it is, what its codes mean, and every table row by row. See README.md. */
export async function exportJson(context: ExportContext): Promise<{ fileName: string; rows: number }> {
  const { db, now, picked, today } = context;
  const tables = await exportedTables(db);
  const { office } = await readOfficeAndUsers(db);
  const head = {
    ...{ format: 'wegbuch-export', version: formatVersion, exportedAt: now.toISOString() },
    ...{ office: office.name, codes: codeListsOf(await readCatalogs(db, today)) },
  };
  let rows = 0;
  await wholeFile(picked, async (write) => {
    await write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "tables": {`);
    rows = await writeTables(context, tables, write);
    await write('\n  }\n}\n');
  });
  return { fileName: basename(picked), rows };
}
