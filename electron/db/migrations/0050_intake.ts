import type { Migration } from '../migration.ts';

/**
 * Answers of forms: what has no record of its own, and how each answer came. An answer to a question whose
 * fact lies in a record has no value here; the digest of what was said tells whether it still stands.
 * Titles get the code of their note on work.
 */
export const intake: Migration = {
  version: 50,
  words: 'answers of the intake form',
  sql: `
CREATE TABLE answers (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  form TEXT NOT NULL,
  version INTEGER NOT NULL,
  question TEXT NOT NULL,
  -- Of its group; empty outside groups, and for the group itself.
  item TEXT NOT NULL,
  -- JSON.
  value TEXT,
  digest TEXT,
  without TEXT,
  source TEXT NOT NULL,
  language TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  givenOn TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id),
  UNIQUE (clientId, form, question, item)
) STRICT;
CREATE INDEX answersByItem ON answers (item) WHERE item <> '';
CREATE TABLE intakePlaces (
  userId TEXT NOT NULL REFERENCES users (id),
  clientId TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  item TEXT NOT NULL,
  minutes INTEGER,
  PRIMARY KEY (userId, clientId)
) STRICT, WITHOUT ROWID;
CREATE INDEX intakePlacesByClient ON intakePlaces (clientId);
ALTER TABLE residences ADD COLUMN workCode TEXT;
`,
};
