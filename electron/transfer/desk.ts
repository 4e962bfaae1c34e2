import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '#shared/contract/result.ts';
import { mostBytes, type TableReading, type TableView } from '#shared/transfer/transfer.ts';
import type { Checked } from './check.ts';
import { type Table, type TableFile, tableFile } from './readTable.ts';

/** A table on the counsellor's desk: the file in memory, and what was last read of it. */
export interface Laid {
  readonly tableId: string;
  readonly fileName: string;
  readonly kind: TableFile['kind'];
  look(view: TableView): Promise<Table>;
  /** The last dry run, as long as nothing it stands on has changed. */
  checked(key: string, check: () => Promise<Checked>): Promise<Checked>;
}

export interface Desk {
  /** @throws Refusal of `transfer.open` */
  lay(path: string): Promise<Laid>;
  /** @throws Refusal `transfer.noTable` */
  find(tableId: string): Laid;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes)
      throw new Refusal('transfer.tooLarge', { params: { most: Math.round(mostBytes / 1024 / 1024) } });
    return await readFile(path);
  } catch (error) {
    // The stick was pulled out, the file is open elsewhere, it may not be read: pick again.
    throw error instanceof Refusal ? error : new Refusal('transfer.cannotRead');
  }
}

/** Remembers the last answer, and asks anew for another key. */
function lastAnswer<T>(): (key: string, ask: () => Promise<T>) => Promise<T> {
  let last: { readonly key: string; readonly answer: Promise<T> } | null = null;
  return (key, ask) => {
    if (last?.key !== key) last = { key, answer: ask() };
    const { answer } = last;
    answer.catch(() => {
      if (last?.answer === answer) last = null;
    });
    return answer;
  };
}

function lay(path: string, file: TableFile): Laid {
  const looked = lastAnswer<Table>();
  return {
    tableId: randomUUID(),
    fileName: basename(path),
    kind: file.kind,
    look: (view) => looked(JSON.stringify(view), () => file.look(view)),
    checked: lastAnswer<Checked>(),
  };
}

/** One table at a time: it is the whole of a list of people, and lies in memory as plain text. */
export function createDesk(): Desk {
  let laid: Laid | null = null;
  return {
    async lay(path) {
      laid = null;
      laid = lay(path, tableFile(await bytesOf(path)));
      return laid;
    },
    find(tableId) {
      if (laid?.tableId !== tableId) throw new Refusal('transfer.noTable');
      return laid;
    },
  };
}

/** What a dry run depends on, beside the people of the office. */
export const readingKey = ({ view, mapping, assignments }: TableReading): string =>
  JSON.stringify([view, mapping, assignments]);
