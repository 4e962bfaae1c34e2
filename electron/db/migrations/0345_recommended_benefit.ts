import type { Migration } from '../migration.ts';

/** What an authority asks of a recommendation besides: at which level somebody joins, and what it leads to. */
export const recommendedBenefit: Migration = {
  version: 345,
  words: 'entry level and expected benefit of a recommended measure',
  sql: `
ALTER TABLE recommendations ADD COLUMN entryLevel TEXT NOT NULL DEFAULT '';
ALTER TABLE recommendations ADD COLUMN benefit TEXT NOT NULL DEFAULT '';
`,
};
