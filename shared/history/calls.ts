import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { day, id } from '../contract/fields.ts';
import { fileOnDay } from './fileOnDay.ts';

/** What an entry of the history is called in the window: the call that made it, and what it touched. */
const historyEntry = z.object({
  id: z.int(),
  at: z.string(),
  by: z.string(),
  /** Name of the call, e.g. `clients.update`; `shared/text` has its words. */
  call: z.string(),
  /** Names of the fields changed, for the words. */
  fields: z.array(z.string()),
  kind: z.enum(['change', 'undo', 'redo']),
  /** Keys of the questions answered, the last first: a form's words name them. */
  questions: z.array(z.string()),
  undone: z.boolean(),
});
export type HistoryEntry = z.output<typeof historyEntry>;

/** Whose changes: a person's, or those of a room whose rows belong to nobody's file. */
const rooms = ['catalogs', 'textblocks', 'templates', 'inquiries'] as const;
const scope = z.union([z.object({ clientId: id }), z.object({ room: z.enum(rooms) })]);
export type HistoryScope = z.output<typeof scope>;

/** Undo reaches back over restarts, entry by entry, within one person's file or one room of the office. */
export const historyCalls = {
  'history.state': read(scope, z.object({ undo: historyEntry.nullable(), redo: historyEntry.nullable() })),
  'history.list': read(
    z.object({ clientId: id, before: z.int().nullable(), limit: z.int().min(1).max(200) }),
    z.object({ entries: z.array(historyEntry) }),
  ),
  /** The file as it stood at the end of a day, and what was changed since; reads only. */
  'history.asOf': read(
    z.object({ clientId: id, day }),
    z.object({
      day,
      /** Days on which something of the file was changed, oldest first. */
      days: z.array(day),
      /** Null: the person was not in the file yet. */
      file: fileOnDay.nullable(),
      /** The newest of what was changed after the day, newest first, and how much it is in all. */
      since: z.object({ total: z.int(), entries: z.array(historyEntry) }),
    }),
    { errors: ['clients.unknown'] },
  ),
  'history.undo': write(scope, historyEntry, {
    untracked: true,
    changes: ['*'],
    errors: ['history.nothingToUndo', 'history.changedSince', 'history.onlyAuthor', 'clients.merged'],
  }),
  'history.redo': write(scope, historyEntry, {
    untracked: true,
    changes: ['*'],
    errors: ['history.nothingToRedo', 'history.changedSince', 'history.onlyAuthor', 'clients.merged'],
  }),
} as const;
