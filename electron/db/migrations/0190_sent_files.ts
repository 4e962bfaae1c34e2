import type { Migration } from '../migration.ts';

/**
 * A letter that was sent is kept as the very file that was sent: the office's template and the program itself
 * change, and then the same words make another file. By its SHA-256, which the letter has; never part of the
 * history, which would carry it twice.
 */
export const sentFiles: Migration = {
  version: 190,
  words: 'the Word files of letters as they were sent',
  sql: `
CREATE TABLE sentFiles (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;
`,
};
