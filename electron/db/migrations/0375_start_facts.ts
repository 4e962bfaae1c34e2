import type { Migration } from '../migration.ts';

/** Which facts of the starting point a recommendation tells otherwise than usual: `{"experience.<id>.told": true}`. */
export const startFacts: Migration = {
  version: 375,
  words: 'facts of the starting point chosen for a recommendation',
  sql: `
ALTER TABLE recommendations ADD COLUMN startFacts TEXT NOT NULL DEFAULT '{}';
`,
};
