import type { Migration } from '../migration.ts';

/**
 * The office's own Word template, and letters to many. The file of a template lies by its SHA-256, so that the
 * history of the row carries its hash and never its bytes; a former file stays for as long as undo may ask for it,
 * and nothing of anybody stands in it. A run of letters keeps which entries of the history it has made.
 */
export const templates: Migration = {
  version: 160,
  words: 'the office’s own letter template and letters to many',
  sql: `
CREATE TABLE templateContents (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE letterTemplates (
  id TEXT PRIMARY KEY,
  fileName TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES templateContents (sha256),
  size INTEGER NOT NULL,
  inUse INTEGER NOT NULL CHECK (inUse IN (0, 1)),
  takenAt TEXT NOT NULL,
  takenBy TEXT NOT NULL REFERENCES users (id)
) STRICT;

CREATE TABLE mailings (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  letters INTEGER NOT NULL,
  madeAt TEXT NOT NULL,
  madeBy TEXT NOT NULL REFERENCES users (id),
  takenBackAt TEXT
) STRICT;
CREATE TABLE mailingEntries (
  mailingId TEXT NOT NULL REFERENCES mailings (id),
  entryId INTEGER NOT NULL REFERENCES historyEntries (id),
  PRIMARY KEY (mailingId, entryId)
) STRICT, WITHOUT ROWID;
`,
};
