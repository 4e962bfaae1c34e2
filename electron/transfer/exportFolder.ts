import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { byteOrderMark, csvLine } from '#shared/transfer/csv.ts';
import type { ExportContext } from '../office/context.ts';
import { eachRow, exportedTables, plainValue } from './exportJson.ts';
import { readMe } from './exportNote.ts';
import { asWriteRefusal, growingFile, wholeFile } from './wholeFile.ts';

/** A name that is free: an export of before is not overwritten. */
function freeFolder(target: string, today: string): string {
  const name = `Wegbuch-Ausgabe ${today}`;
  for (let n = 1; ; n += 1) {
    const path = join(target, n === 1 ? name : `${name} (${n})`);
    if (!existsSync(path)) return path;
  }
}

const cell = (value: unknown): string =>
  value === null || value === undefined ? '' : String(plainValue(value));

/**
 * Everything as one CSV a table, with a note that explains them, in a new folder: made beside its name and
 * named when it is whole.
 */
export async function exportFolder(context: ExportContext): Promise<{ fileName: string; rows: number }> {
  const { db, today, picked } = context;
  const folder = freeFolder(picked, today);
  const beside = `${folder}.teil`;
  const tables = await exportedTables(db);
  /** The one being written: it is closed before its folder goes. */
  let growing: Awaited<ReturnType<typeof growingFile>> | null = null;
  const end = async (): Promise<void> => {
    await growing?.close();
    growing = null;
  };
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { mode: 0o700 });
    const rows = await eachRow(context, tables, async ({ name, columns }) => {
      const csv = await growingFile(join(beside, `${name}.csv`));
      growing = csv;
      await csv.write(byteOrderMark + csvLine(columns));
      return { row: (row) => csv.write(csvLine(columns.map((column) => cell(row[column])))), end };
    });
    await wholeFile(join(beside, 'LIESMICH.txt'), (write) => write(readMe(tables, today)));
    await rename(beside, folder);
    return { fileName: basename(folder), rows };
  } catch (error) {
    await end().catch(() => undefined);
    await rm(beside, { recursive: true, force: true });
    throw asWriteRefusal(error);
  }
}
