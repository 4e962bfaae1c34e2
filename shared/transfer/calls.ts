import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { done, id, nothing } from '../contract/fields.ts';
import {
  checkedRow,
  choosing,
  importRun,
  rowFilter,
  tableCheck,
  tableInfo,
  tableReading,
  tableView,
  takeResult,
} from './transfer.ts';

const fileErrors = [
  'call.cancelled',
  'transfer.cannotRead',
  'transfer.tooLarge',
  'transfer.tooManyRows',
  'transfer.tooManyColumns',
  'transfer.notATable',
  'transfer.oldWorkbook',
  'transfer.encryptedWorkbook',
  'transfer.damagedWorkbook',
  'transfer.unpacksTooLarge',
  'transfer.noRows',
] as const;
const viewErrors = ['transfer.noTable', ...fileErrors.slice(3)] as const;

/** Import (Übernahme) of people from a table, export (Ausgabe) of everything and of one person. */
export const transferCalls = {
  /** Reads the picked file. It stays in the office process's memory until the next one, or until locking. */
  'transfer.open': write(nothing, tableInfo, {
    untracked: true,
    changes: [],
    pick: 'openTable',
    errors: fileErrors,
  }),
  /** The same file looked at otherwise: another encoding, another sheet. */
  'transfer.table': read(z.object({ tableId: id, view: tableView }), tableInfo, { errors: viewErrors }),
  /** The dry run: what would become of each row. Writes nothing. */
  'transfer.check': read(tableReading, tableCheck, { errors: [...viewErrors, 'transfer.noName'] }),
  'transfer.rows': read(
    z.object({
      reading: tableReading,
      filter: rowFilter,
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    z.object({ matching: z.int(), rows: z.array(checkedRow) }),
    { errors: viewErrors },
  ),
  /** How the office read such a table, for the next time. */
  'transfer.remember': write(tableReading, done, { untracked: true, changes: [], errors: viewErrors }),
  /** Takes the rows over, all or nothing: one transaction, an entry in the history of each person. */
  'transfer.take': write(z.object({ reading: tableReading, choosing }), takeResult, {
    changes: ['*'],
    errors: [...viewErrors, 'transfer.noName', 'call.cancelled'],
  }),
  /** What was not taken, as a table to put right: each row with its reason. */
  'transfer.saveRefused': exporting(tableReading, z.object({ fileName: z.string(), rows: z.int() }), {
    pick: 'saveCsv',
    changes: [],
    errors: [...viewErrors, 'call.cancelled', 'transfer.cannotWrite'],
  }),
  /** Newest first. */
  'transfer.runs': read(nothing, z.object({ runs: z.array(importRun) })),
  /** Takes an import back. People who were worked on since stay as they are. */
  'transfer.takeBack': write(z.object({ runId: id }), z.object({ takenBack: z.int(), kept: z.int() }), {
    changes: ['*'],
    errors: ['transfer.unknownRun', 'call.cancelled'],
  }),
  /** Everything in one file, unencrypted. Needs the passphrase anew (`vault.prove`). */
  'transfer.exportJson': exporting(nothing, z.object({ fileName: z.string(), rows: z.int() }), {
    pick: 'saveJson',
    proof: true,
    changes: [],
    errors: ['call.cancelled', 'transfer.cannotWrite', 'vault.notProven'],
  }),
  /** The same as one table a file, in a new folder inside the picked one. */
  'transfer.exportCsv': exporting(nothing, z.object({ fileName: z.string(), rows: z.int() }), {
    pick: 'exportFolder',
    proof: true,
    changes: [],
    errors: ['call.cancelled', 'transfer.cannotWrite', 'vault.notProven'],
  }),
  /** All the office has stored of one person (GDPR Art. 15, 20). */
  'transfer.exportPerson': exporting(z.object({ clientId: id }), z.object({ fileName: z.string() }), {
    pick: 'saveJson',
    changes: [],
    errors: ['call.cancelled', 'clients.unknown', 'transfer.cannotWrite'],
  }),
  /** Ends what is running at the next step. A read: it must not wait for the transaction it is to end. */
  'transfer.stop': read(nothing, done),
} as const;
