import type { Tables } from '#electron/db/tables.ts';
import { gatherPostings } from '#electron/find/postings.ts';
import { isSource, shelfOf, textsOf } from '#electron/find/sources.ts';
import { textTerms } from '#shared/find/words.ts';

type TextRows = Record<'textEntries' | 'textTerms', object[]>;

/** Numbers the texts of rows and gives back their index, chunk by chunk. */
export function textIndexer() {
  const gathered = gatherPostings();
  let n = 0;
  return {
    add(rows: Readonly<Partial<Record<keyof Tables, readonly object[]>>>): TextRows {
      const made: TextRows = { textEntries: [], textTerms: [] };
      for (const [table, list] of Object.entries(rows)) {
        if (!isSource(table)) continue;
        for (const row of list as readonly Readonly<Record<string, unknown>>[]) {
          const terms = textTerms(...textsOf(table, row));
          if (terms.size === 0) continue;
          n += 1;
          made.textEntries.push({ n, tableName: table, rowId: row.id });
          made.textTerms.push(...gathered.add(n, shelfOf(table), terms));
        }
      }
      return made;
    },
    end: (): object[] => gathered.end(),
  };
}
