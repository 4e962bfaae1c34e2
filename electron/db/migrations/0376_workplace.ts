import type { Migration } from '../migration.ts';

/** Where somebody means to work: some authorities demand it with the application. */
export const workplace: Migration = {
  version: 376,
  words: 'where somebody means to work',
  sql: `
ALTER TABLE applications ADD COLUMN workplace TEXT NOT NULL DEFAULT '';
`,
};
