import type { Migration } from '../migration.ts';

/** Fallart: decided after the first talk, asked for in reports; null while nobody has decided. */
export const caseTypes: Migration = {
  version: 260,
  words: 'what kind of case a period of counselling is',
  sql: `
ALTER TABLE cases ADD COLUMN caseType TEXT;
CREATE INDEX casesByType ON cases (caseType) WHERE caseType IS NOT NULL;
`,
};
