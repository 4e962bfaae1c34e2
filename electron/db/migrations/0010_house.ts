import type { Migration } from '../migration.ts';

/**
 * The first rooms. Columns are named as in code; days and partial dates are ISO text, instants UTC ISO text,
 * booleans 0 or 1. Rows that history tracks have a text `id` and a `clientId`.
 */
export const house: Migration = {
  version: 10,
  words: 'the first rooms',
  sql: `
CREATE TABLE offices (
  id TEXT PRIMARY KEY CHECK (id = 'office'),
  name TEXT NOT NULL,
  provider TEXT NOT NULL,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  town TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  letterForm TEXT NOT NULL CHECK (letterForm IN ('A', 'B')),
  idleMinutes INTEGER NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE users (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  slotId TEXT UNIQUE,
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE drafts (
  userId TEXT NOT NULL REFERENCES users (id),
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (userId, key)
) STRICT, WITHOUT ROWID;

-- The last number given out per year: a number is never given twice, even after an undo.
CREATE TABLE counters (
  year INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;

CREATE TABLE clients (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  familyName TEXT NOT NULL,
  givenNames TEXT NOT NULL,
  sortName TEXT NOT NULL,
  gender TEXT,
  birthDate TEXT,
  birthPlace TEXT NOT NULL,
  birthCountry TEXT,
  nationality TEXT,
  nativeLanguage TEXT,
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  town TEXT NOT NULL,
  district TEXT,
  municipality TEXT,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX clientsBySortName ON clients (sortName, id);

CREATE TABLE clientNames (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  kind TEXT NOT NULL,
  familyName TEXT NOT NULL,
  givenNames TEXT NOT NULL
) STRICT;
CREATE INDEX clientNamesByClient ON clientNames (clientId);

-- Derived: every spelling under which a person is found, with the place in the list, so that one pass over
-- the terms finds, counts and sorts. Rebuilt from the rows above at each change.
CREATE TABLE clientTerms (
  term TEXT NOT NULL,
  sortName TEXT NOT NULL,
  clientId TEXT NOT NULL,
  PRIMARY KEY (term, sortName, clientId)
) STRICT, WITHOUT ROWID;
CREATE INDEX clientTermsByClient ON clientTerms (clientId);

CREATE TABLE openings (
  userId TEXT NOT NULL REFERENCES users (id),
  clientId TEXT NOT NULL REFERENCES clients (id) ON DELETE CASCADE,
  openedAt TEXT NOT NULL,
  PRIMARY KEY (userId, clientId)
) STRICT, WITHOUT ROWID;
CREATE INDEX openingsByTime ON openings (userId, openedAt);
CREATE INDEX openingsByClient ON openings (clientId);

CREATE TABLE cases (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  openedOn TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX casesByClient ON cases (clientId, openedOn);

CREATE TABLE contacts (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  heldOn TEXT NOT NULL,
  kind TEXT NOT NULL,
  consultation TEXT NOT NULL,
  minutes INTEGER,
  note TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX contactsByClient ON contacts (clientId, heldOn);

CREATE TABLE qualifications (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  kind TEXT,
  titleOriginal TEXT NOT NULL,
  titleGerman TEXT NOT NULL,
  country TEXT,
  institution TEXT NOT NULL,
  place TEXT NOT NULL,
  startedOn TEXT,
  endedOn TEXT,
  degreeDate TEXT,
  completed INTEGER CHECK (completed IN (0, 1)),
  proof TEXT,
  occupation TEXT,
  note TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX qualificationsByClient ON qualifications (clientId, createdAt);

CREATE TABLE experiences (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  title TEXT NOT NULL,
  employer TEXT NOT NULL,
  country TEXT,
  startedOn TEXT,
  endedOn TEXT,
  years REAL,
  tasks TEXT NOT NULL,
  proof TEXT,
  proofForm TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX experiencesByClient ON experiences (clientId, createdAt);

CREATE TABLE languageSkills (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  language TEXT NOT NULL,
  level TEXT,
  source TEXT,
  certificate TEXT NOT NULL,
  certifiedOn TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX languageSkillsByClient ON languageSkills (clientId, createdAt);

CREATE TABLE residences (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  status TEXT,
  legalBasis TEXT NOT NULL,
  validUntil TEXT,
  workNote TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX residencesByClient ON residences (clientId, createdAt);

CREATE TABLE benefits (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  system TEXT,
  provider TEXT NOT NULL,
  customerNumber TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX benefitsByClient ON benefits (clientId, createdAt);

CREATE TABLE families (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  maritalStatus TEXT,
  children INTEGER,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX familiesByClient ON families (clientId, createdAt);

CREATE TABLE applications (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  qualificationId TEXT NOT NULL REFERENCES qualifications (id),
  occupation TEXT NOT NULL,
  way TEXT NOT NULL,
  startedOn TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX applicationsByClient ON applications (clientId, startedOn);
CREATE INDEX applicationsByQualification ON applications (qualificationId);

CREATE TABLE documents (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  applicationId TEXT NOT NULL REFERENCES applications (id),
  type TEXT NOT NULL,
  state TEXT NOT NULL,
  translation TEXT NOT NULL,
  note TEXT NOT NULL,
  UNIQUE (applicationId, type)
) STRICT;
CREATE INDEX documentsByClient ON documents (clientId);

-- The letter as written: the whole model, so that it prints the same in ten years.
CREATE TABLE letters (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  applicationId TEXT REFERENCES applications (id),
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  writtenOn TEXT NOT NULL,
  model TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX lettersByClient ON letters (clientId, writtenOn);
CREATE INDEX lettersByApplication ON letters (applicationId);

-- Every change with before and after. \`hash\` chains the entries: a later change of an old one is visible.
CREATE TABLE historyEntries (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  userId TEXT NOT NULL,
  call TEXT NOT NULL,
  clientId TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo', 'export')),
  target INTEGER REFERENCES historyEntries (id),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX historyEntriesByClient ON historyEntries (clientId, kind, undone, id);

CREATE TABLE historyChanges (
  entryId INTEGER NOT NULL REFERENCES historyEntries (id),
  seq INTEGER NOT NULL,
  tableName TEXT NOT NULL,
  rowId TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (entryId, seq)
) STRICT, WITHOUT ROWID;
`,
};
