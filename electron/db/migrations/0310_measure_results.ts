import type { Migration } from '../migration.ts';

/** How a compensation measure ended. What was entered before knows no end of measures. */
export const measureResults: Migration = {
  version: 310,
  words: 'how a compensation measure ended',
  sql: `
ALTER TABLE procedureEvents ADD COLUMN measureResult TEXT;
`,
};
