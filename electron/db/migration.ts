import type { Transaction } from 'kysely';

/**
 * One step of the file's schema. Numbers rise by 10 so that a hotfix fits between. `up` runs inside
 * one transaction with all other pending steps; DDL as SQL text, because that is what `schema.sql` shows.
 */
export interface Migration {
  readonly version: number;
  readonly words: string;
  readonly sql: string;
  /** Data that SQL alone cannot carry over. */
  readonly move?: (trx: Transaction<Record<string, Record<string, unknown>>>) => Promise<void>;
}
