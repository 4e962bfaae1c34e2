import type { Migration } from '../migration.ts';

/**
 * The set of papers made in one step for one authority. A letter names the set it belongs to and which of its
 * papers it is, and a recipient that is no authority of the register (a Jobcenter, a school) by name.
 */
export const dossiers: Migration = {
  version: 120,
  words: 'dossiers and letters to other recipients',
  sql: `
CREATE TABLE dossiers (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  applicationId TEXT NOT NULL REFERENCES applications (id),
  madeOn TEXT NOT NULL,
  language TEXT,
  -- JSON: whom the counsellor named, by paper.
  addressees TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX dossiersByClient ON dossiers (clientId, madeOn);
CREATE INDEX dossiersByApplication ON dossiers (applicationId);
ALTER TABLE letters ADD COLUMN body TEXT NOT NULL DEFAULT '';
ALTER TABLE letters ADD COLUMN dossierId TEXT REFERENCES dossiers (id);
ALTER TABLE letters ADD COLUMN item TEXT NOT NULL DEFAULT '';
CREATE INDEX lettersByDossier ON letters (dossierId);
`,
};
