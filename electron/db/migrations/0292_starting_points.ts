import type { Migration } from '../migration.ts';

/** Where somebody stands when the work begins, in the counsellor's words. */
export const startingPoints: Migration = {
  version: 292,
  words: 'the starting point of a person in the words of the counsellor',
  sql: `
CREATE TABLE startingPoints (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  situation TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX startingPointsByClient ON startingPoints (clientId, createdAt);
`,
};
