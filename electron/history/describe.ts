import type { Kysely } from 'kysely';
import type { HistoryEntry } from '#shared/history/calls.ts';
import { isAuthorOnly } from '../cases/ownNote.ts';
import type { Tables } from '../db/tables.ts';
import { changesOfEntries, type EntryRow, userNames } from './repository.ts';
import type { RowChange } from './rows.ts';

/** An answer is said anew and never edited: whichever came or went names its question. */
const questionOf = ({ table, before, after }: RowChange): string[] =>
  table === 'answers' && (before === null || after === null) ? [String((after ?? before)?.question)] : [];

/** Entries in words' raw material: which call, which fields, by whom. What only its author reads is not named. */
export async function describeEntries(
  db: Kysely<Tables>,
  entries: readonly EntryRow[],
  userId: string,
): Promise<HistoryEntry[]> {
  const changes = Map.groupBy(
    await changesOfEntries(
      db,
      entries.map(({ id }) => id),
    ),
    ({ entryId }) => entryId,
  );
  const names = await userNames(db);
  return entries.map((entry) => {
    const mine = entry.userId === userId;
    const made = changes.get(entry.id) ?? [];
    const fields = made.flatMap(({ table, before, after }) =>
      Object.keys(after ?? before ?? {}).filter((field) => mine || !isAuthorOnly(table, field)),
    );
    return {
      id: entry.id,
      at: entry.at,
      by: names.get(entry.userId) ?? '',
      call: entry.call,
      fields: [...new Set(fields)],
      questions: [...new Set(made.toReversed().flatMap(questionOf))],
      // Exports are not described: they change nothing.
      kind: entry.kind === 'export' ? 'change' : entry.kind,
      undone: entry.undone === 1,
    };
  });
}

export async function describeEntry(
  db: Kysely<Tables>,
  entry: EntryRow,
  userId: string,
): Promise<HistoryEntry> {
  const [described] = await describeEntries(db, [entry], userId);
  if (!described) throw new Error('invariant: an entry is described');
  return described;
}
