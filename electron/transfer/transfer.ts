import { basename } from 'node:path';
import type { Renewals } from '#electron/history/history.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { transferCalls } from '#shared/transfer/calls.ts';
import { asThoughtBest, type TableReading } from '#shared/transfer/transfer.ts';
import type { ReadContext, RoomHandlers } from '../office/context.ts';
import { assignmentsOf, type Checked, checkTable } from './check.ts';
import { createDesk, readingKey } from './desk.ts';
import { exportFolder } from './exportFolder.ts';
import { exportJson } from './exportJson.ts';
import { exportPerson } from './exportPerson.ts';
import { refusedTable } from './refused.ts';
import { lastChange, listRuns, readEverybody } from './repository.ts';
import { rememberReading, showRows, showTable } from './show.ts';
import { takeRunBack, takeTable } from './take.ts';
import { wholeFile } from './wholeFile.ts';

/** The use cases of import and export. `derived` as given to the history: a taken row is derived from alike. */
export function transferHandlers(derived: Renewals): RoomHandlers<typeof transferCalls> {
  const desk = createDesk();

  /** The dry run; the last one is used again until a fact has changed. */
  async function checked(
    { db, today, work }: Pick<ReadContext, 'db' | 'today' | 'work'>,
    reading: TableReading,
  ): Promise<Checked> {
    const laid = desk.find(reading.tableId);
    const table = await laid.look(reading.view);
    if (reading.mapping.length !== table.headers.length) throw new Refusal('input.invalid');
    const key = `${await lastChange(db)} ${today} ${readingKey(reading)}`;
    return laid.checked(key, async () => {
      const rules = { mapping: reading.mapping, assigned: assignmentsOf(reading), today };
      return checkTable(table, rules, await readEverybody(db), work);
    });
  }

  return {
    'transfer.open': async ({ db, picked }) => showTable(db, await desk.lay(picked), asThoughtBest),

    'transfer.table': ({ db }, { tableId, view }) => showTable(db, desk.find(tableId), view),

    'transfer.check': async (context, reading) => (await checked(context, reading)).found,

    'transfer.rows': async (context, { reading, ...page }) =>
      showRows(context.db, await checked(context, reading), page),

    'transfer.remember': async ({ db }, reading) => {
      const table = await desk.find(reading.tableId).look(reading.view);
      if (reading.mapping.length !== table.headers.length) throw new Refusal('input.invalid');
      await rememberReading(db, table, reading);
      return {};
    },

    'transfer.take': async (context, { reading, choosing }) => {
      const { fileName } = desk.find(reading.tableId);
      return takeTable(context, derived, await checked(context, reading), choosing, fileName);
    },

    'transfer.saveRefused': async (context, reading) => {
      const { text, rows } = refusedTable(await checked(context, reading));
      await wholeFile(context.picked, (write) => write(text));
      return { fileName: basename(context.picked), rows };
    },

    'transfer.runs': async ({ db }) => ({ runs: await listRuns(db) }),

    'transfer.takeBack': (context, { runId }) => takeRunBack(context, derived, runId),

    'transfer.exportJson': exportJson,
    'transfer.exportCsv': exportFolder,
    'transfer.exportPerson': exportPerson,

    'transfer.stop': async ({ work }) => {
      work.stopAll();
      return {};
    },
  };
}
