import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask } from '#build/ask.ts';
import {
  asThoughtBest,
  type Choosing,
  type TableInfo,
  type TableReading,
} from '#shared/transfer/transfer.ts';
import { tempFolder } from '#test/support/office.ts';

/** A file as a counsellor has it on the disk. */
export function fileOf(content: string | Uint8Array, name = 'liste.csv'): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  return path;
}

export const readingOf = (info: TableInfo, more: Partial<TableReading> = {}): TableReading => ({
  ...{ tableId: info.tableId, view: asThoughtBest, mapping: info.mapping, assignments: [] },
  ...more,
});

export const opened = async (ask: Ask, content: string | Uint8Array, name?: string) => {
  const info = await ask('transfer.open', {}, fileOf(content, name));
  return { info, reading: readingOf(info) };
};

export const all = (standard: Choosing['standard'], exceptions: Choosing['exceptions'] = []): Choosing => ({
  standard,
  exceptions,
});

/** Everybody, by name. */
export const everybody = async (ask: Ask) => {
  const { rows } = await ask('clients.search', { query: '', offset: 0, limit: 200 });
  return rows;
};
