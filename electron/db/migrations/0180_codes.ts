import type { Migration } from '../migration.ts';

const marked = ['qualifications', 'experiences', 'languageSkills'];
const coded = ['qualifications', 'experiences', 'shownSkills'];
const codes = ['escoUri', 'escoLabel', 'escoVersion'];

/**
 * Where an item of the profile was taken from, which concept of ESCO it is coded with, and the catalogue of ESCO
 * itself as the office has imported it. A coding keeps the label and version of its day: the catalogue is replaced
 * as a whole with the next import.
 */
export const codings: Migration = {
  version: 180,
  words: 'items taken from Europass, codings with ESCO and its imported catalogue',
  sql: `
${marked.map((table) => `ALTER TABLE ${table} ADD COLUMN takenFrom TEXT;\nALTER TABLE ${table} ADD COLUMN takenOn TEXT;`).join('\n')}
${coded.flatMap((table) => codes.map((name) => `ALTER TABLE ${table} ADD COLUMN ${name} TEXT;`)).join('\n')}

CREATE TABLE escoParts (
  part TEXT PRIMARY KEY,
  -- Changes with every import: what is kept in memory is told by it.
  importId TEXT NOT NULL,
  version TEXT NOT NULL,
  -- Newest date of change in the file.
  modifiedOn TEXT,
  fileName TEXT NOT NULL,
  rowCount INTEGER NOT NULL,
  refusedCount INTEGER NOT NULL,
  importedAt TEXT NOT NULL,
  importedBy TEXT NOT NULL REFERENCES users (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE escoConcepts (
  n INTEGER PRIMARY KEY,
  uri TEXT NOT NULL UNIQUE,
  -- occupation, skill
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  -- Other names, one a line.
  others TEXT NOT NULL,
  -- Label and other names as they are compared, one a line.
  folded TEXT NOT NULL,
  -- Code of an occupation; type of a skill.
  code TEXT NOT NULL
) STRICT;

CREATE TABLE escoRelations (
  -- Deferred: a list is replaced as a whole, and its entries keep their numbers.
  occupation INTEGER NOT NULL REFERENCES escoConcepts (n) DEFERRABLE INITIALLY DEFERRED,
  skill INTEGER NOT NULL REFERENCES escoConcepts (n) DEFERRABLE INITIALLY DEFERRED,
  essential INTEGER NOT NULL,
  PRIMARY KEY (occupation, skill)
) STRICT, WITHOUT ROWID;
CREATE INDEX escoRelationsBySkill ON escoRelations (skill);
`,
};
