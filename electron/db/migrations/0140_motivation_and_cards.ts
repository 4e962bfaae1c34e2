import type { Migration } from '../migration.ts';

/** How it is with each wish, and what a person has rated by their own hand. */
export const motivationAndCards: Migration = {
  version: 140,
  words: 'competence profile: wishes with rulers and next step, ratings by the person’s own hand',
  sql: `
CREATE TABLE motivations (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  -- The item of the intake.
  wish TEXT NOT NULL,
  -- 1 to 5; null: not asked.
  importance TEXT,
  confidence TEXT,
  step TEXT NOT NULL,
  stepOn TEXT,
  supporter TEXT NOT NULL,
  -- No reference: a follow-up removed and brought back is found again.
  followUpId TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX motivationsByClient ON motivations (clientId, wish);
CREATE INDEX motivationsByWish ON motivations (wish);

ALTER TABLE strengths ADD COLUMN strongest INTEGER NOT NULL DEFAULT 0;

CREATE TABLE ownRatings (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  -- strength, language
  about TEXT NOT NULL,
  -- Code of the strength, or id of the language in the profile.
  subject TEXT NOT NULL,
  -- Which of the five skills; empty for a strength.
  part TEXT NOT NULL,
  -- Null: they do not know.
  value TEXT,
  source TEXT NOT NULL,
  language TEXT NOT NULL,
  interpreter TEXT NOT NULL,
  givenOn TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX ownRatingsByClient ON ownRatings (clientId, about, subject, part);
CREATE INDEX ownRatingsBySubject ON ownRatings (subject) WHERE about = 'language';
`,
};
