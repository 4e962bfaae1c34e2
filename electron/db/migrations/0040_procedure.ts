import type { Migration } from '../migration.ts';

/**
 * What happens in a procedure, as a table of dated events. What a kind does not ask for is empty or null.
 * `authority` and `law` are kept where it was applied for: a move changes them for a new application only.
 */
export const procedure: Migration = {
  version: 40,
  words: 'events of a procedure',
  sql: `
CREATE TABLE procedureEvents (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  applicationId TEXT NOT NULL REFERENCES applications (id),
  kind TEXT NOT NULL,
  happenedOn TEXT NOT NULL,
  until TEXT,
  periodCount INTEGER,
  periodUnit TEXT NOT NULL,
  receivedOn TEXT,
  reference TEXT NOT NULL,
  accelerated INTEGER NOT NULL CHECK (accelerated IN (0, 1)),
  result TEXT,
  existing TEXT NOT NULL,
  differences TEXT NOT NULL,
  conditions TEXT NOT NULL,
  -- JSON array of codes.
  measures TEXT NOT NULL,
  measure TEXT,
  authority TEXT,
  law TEXT,
  note TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX procedureEventsByApplication ON procedureEvents (applicationId, happenedOn);
CREATE INDEX procedureEventsByClient ON procedureEvents (clientId, happenedOn);
CREATE INDEX procedureEventsByKind ON procedureEvents (kind, applicationId);
`,
};
