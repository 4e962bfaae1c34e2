import type { Migration } from '../migration.ts';

/**
 * What the office says of the catalogues, kept apart from the rows that come with the program: an update
 * changes ours and leaves theirs. A version is whole; `basis` is our row as it was when theirs was made.
 */
export const catalogs: Migration = {
  version: 110,
  words: "the office's own catalogue rows",
  sql: `
CREATE TABLE catalogRows (
  id TEXT PRIMARY KEY,
  catalog TEXT NOT NULL,
  code TEXT NOT NULL,
  validFrom TEXT,
  validTo TEXT,
  -- JSON of the fields, as the catalogue's own type has them.
  fields TEXT NOT NULL,
  -- JSON of the same fields of our row; null for a row that is theirs alone.
  basis TEXT,
  source TEXT NOT NULL,
  checkedOn TEXT NOT NULL,
  note TEXT NOT NULL,
  changedAt TEXT NOT NULL,
  changedBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX catalogRowsByCode ON catalogRows (catalog, code, coalesce(validFrom, ''));
`,
};
