import type { Migration } from '../migration.ts';

/** Which German occupation somebody worked in: proposes skills and counts where a rule asks for years in it. */
export const occupationOfWork: Migration = {
  version: 290,
  words: 'the occupation somebody worked in',
  sql: `
-- Code of a reference occupation.
ALTER TABLE experiences ADD COLUMN occupation TEXT;
`,
};
