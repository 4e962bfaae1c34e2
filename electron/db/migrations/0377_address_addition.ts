import type { Migration } from '../migration.ts';

/** What stands between name and street on an envelope. */
export const addressAddition: Migration = {
  version: 377,
  words: 'additions to addresses',
  sql: `
ALTER TABLE clients ADD COLUMN addressAddition TEXT NOT NULL DEFAULT '';
`,
};
