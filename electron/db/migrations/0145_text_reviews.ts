import type { Migration } from '../migration.ts';

/** Which native speaker has looked through the texts clients read; `textMark` is of the texts as they were. */
export const textReviews: Migration = {
  version: 145,
  words: 'who has reviewed the texts in the languages of the clients',
  sql: `
CREATE TABLE textReviews (
  id TEXT PRIMARY KEY,
  language TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  reviewedOn TEXT NOT NULL,
  remark TEXT NOT NULL,
  textMark TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX textReviewsByLanguage ON textReviews (language);
`,
};
