import Database from 'better-sqlite3';
import { type OfficeFile, officeFile } from './connection.ts';

/**
 * A database in memory alone, with the tables of `statements` (DDL) and nothing in them: for one question
 * about rows that lie in no file. It is never written anywhere; temporary tables stay in memory too.
 */
export function openMemory<DB>(statements: readonly string[]): OfficeFile<DB> {
  const driver = new Database(':memory:');
  for (const pragma of ['temp_store = MEMORY', 'trusted_schema = OFF', 'foreign_keys = OFF'])
    driver.pragma(pragma);
  driver.exec(statements.join(';\n'));
  return officeFile<DB>(':memory:', driver as unknown as Parameters<typeof officeFile>[1], false);
}
