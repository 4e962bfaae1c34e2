import type { Migration } from '../migration.ts';

/**
 * Why a paper cannot be had is told once, at the paper: since when, why, and what was tried. The declaration for the
 * Qualifikationsanalyse (§ 14 BQFG) is written from it.
 */
export const missingPapers: Migration = {
  version: 240,
  words: 'why a paper is missing, since when, and what was tried to get it',
  sql: `
ALTER TABLE papers ADD COLUMN missingWhy TEXT NOT NULL DEFAULT '';
-- A day, a month or a year.
ALTER TABLE papers ADD COLUMN missingSince TEXT;
ALTER TABLE papers ADD COLUMN missingTried TEXT NOT NULL DEFAULT '';
`,
};
