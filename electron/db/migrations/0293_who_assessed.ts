import type { Migration } from '../migration.ts';

/** Who of the office gave a rating of a strength or a language, and when; of older ones nobody knows. */
export const whoAssessed: Migration = {
  version: 293,
  words: 'who rated a strength or a language, and when',
  sql: ['strengths', 'languageSkills']
    .map(
      (table) => `
ALTER TABLE ${table} ADD COLUMN assessedBy TEXT NOT NULL DEFAULT '';
ALTER TABLE ${table} ADD COLUMN assessedOn TEXT;
`,
    )
    .join(''),
};
