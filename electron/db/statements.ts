import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { Driver } from './connection.ts';

/** Statements that are run again and again; the rooms together have a few hundred. */
const mostKept = 400;
/** Inserts of many rows are longer, and seldom the same twice. */
const longestKept = 2000;

const isPlain = (sql: string): boolean => /^\s*(select|insert|update|delete|with)\b/i.test(sql);

/**
 * Kysely has every query prepared anew; SQLite compiles its text each time, which is most of the cost of a
 * small one, and the garbage collector has to finalize it. Remembered, importing 10,000 people takes a third
 * of the time.
 */
export function rememberStatements(driver: Driver): SqliteDatabase & { forget(): void } {
  const known = new Map<string, SqliteStatement & { readonly busy: boolean }>();
  return {
    close: () => void driver.close(),
    forget: () => known.clear(),
    prepare(sql) {
      const kept = known.get(sql);
      // One that is being read from row by row cannot start anew.
      if (kept && !kept.busy) {
        known.delete(sql);
        known.set(sql, kept);
        return kept;
      }
      const made = driver.prepare(sql) as unknown as SqliteStatement & { readonly busy: boolean };
      if (sql.length > longestKept || !isPlain(sql)) return made;
      known.set(sql, made);
      const [oldest] = known.keys();
      if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
      return made;
    },
  };
}
