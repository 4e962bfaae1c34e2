import type { Migration } from '../migration.ts';

/**
 * What an import leaves: numbers people had in a former system, which entries of the history a run has made
 * (so that it can be taken back as a whole), and how the office reads such tables.
 */
export const transfer: Migration = {
  version: 70,
  words: 'import of tables',
  sql: `
CREATE TABLE outsideNumbers (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  number TEXT NOT NULL
) STRICT;
CREATE INDEX outsideNumbersByClient ON outsideNumbers (clientId);

CREATE TABLE importRuns (
  id TEXT PRIMARY KEY,
  fileName TEXT NOT NULL,
  takenAt TEXT NOT NULL,
  takenBy TEXT NOT NULL REFERENCES users (id),
  created INTEGER NOT NULL,
  completed INTEGER NOT NULL,
  takenBackAt TEXT
) STRICT;

CREATE TABLE importEntries (
  runId TEXT NOT NULL REFERENCES importRuns (id),
  entryId INTEGER NOT NULL REFERENCES historyEntries (id),
  PRIMARY KEY (runId, entryId)
) STRICT, WITHOUT ROWID;

CREATE TABLE importMappings (
  -- JSON array of the folded headings.
  headers TEXT PRIMARY KEY,
  -- JSON array: for each column its target or null.
  mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE importValues (
  target TEXT NOT NULL,
  -- Folded, as it is compared.
  value TEXT NOT NULL,
  -- Empty: the field stays empty.
  code TEXT NOT NULL,
  PRIMARY KEY (target, value)
) STRICT, WITHOUT ROWID;
`,
};
