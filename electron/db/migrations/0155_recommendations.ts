import type { Migration } from '../migration.ts';

/** What is recommended to a Jobcenter or an Agentur für Arbeit; the letter is composed from it and the file. */
export const recommendations: Migration = {
  version: 155,
  words: 'recommendations to Jobcenter and Agentur für Arbeit',
  sql: `
CREATE TABLE recommendations (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  -- The need it answers. No reference: a need removed and brought back finds it again.
  needId TEXT,
  -- Whom it asks: jobcenter or agency, and by name.
  payer TEXT NOT NULL CHECK (payer IN ('jobcenter', 'agency')),
  body TEXT NOT NULL,
  address TEXT NOT NULL,
  measure TEXT,
  provider TEXT NOT NULL,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  startOn TEXT,
  duration TEXT NOT NULL,
  hours INTEGER,
  costCents INTEGER,
  why TEXT NOT NULL,
  alternatives TEXT NOT NULL,
  decisionBy TEXT,
  -- One to a line.
  enclosures TEXT NOT NULL,
  notedOn TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX recommendationsByClient ON recommendations (clientId, notedOn);
ALTER TABLE letters ADD COLUMN recommendationId TEXT REFERENCES recommendations (id);
CREATE INDEX lettersByRecommendation ON letters (recommendationId) WHERE recommendationId IS NOT NULL;
`,
};
