import type { Migration } from '../migration.ts';

const skills = ['Listening', 'Reading', 'Conversation', 'Speaking', 'Writing'];
const ratings = ['self', 'counsellor'].flatMap((by) => skills.map((skill) => `${by}${skill}`));

/** Language by skill, strengths, skills shown in an experience, released versions of the whole. */
export const competenceProfile: Migration = {
  version: 130,
  words: 'competence profile: languages by skill, strengths, skills, released versions',
  sql: `
ALTER TABLE experiences ADD COLUMN kind TEXT;
ALTER TABLE experiences ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE experiences ADD COLUMN hoursWeek REAL;

ALTER TABLE languageSkills ADD COLUMN certificateLevel TEXT;
ALTER TABLE languageSkills ADD COLUMN certificateUntil TEXT;
${ratings.map((name) => `ALTER TABLE languageSkills ADD COLUMN ${name} TEXT;`).join('\n')}

CREATE TABLE strengths (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  competence TEXT NOT NULL,
  -- 1 to 4; null: not judged. Never added up.
  self TEXT,
  counsellor TEXT,
  example TEXT NOT NULL,
  -- JSON array: where it showed.
  origins TEXT NOT NULL,
  shownOn TEXT,
  evidence TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX strengthsByClient ON strengths (clientId, competence);

CREATE TABLE shownSkills (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  -- No reference: an experience removed and brought back finds its skills again.
  experienceId TEXT,
  skill TEXT,
  name TEXT NOT NULL,
  evidence TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX shownSkillsByClient ON shownSkills (clientId, createdAt);

CREATE TABLE profileVersions (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  releasedOn TEXT NOT NULL,
  -- JSON array of codes.
  methods TEXT NOT NULL,
  participants TEXT NOT NULL,
  assessor TEXT NOT NULL,
  schemaVersion INTEGER NOT NULL,
  -- JSON of the facts as they were on that day.
  facts TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX profileVersionsByClient ON profileVersions (clientId, createdAt);
`,
};
