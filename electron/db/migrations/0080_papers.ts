import type { Migration } from '../migration.ts';

/** The codes as they were when the step was written: a later change of the catalogue must not change it. */
const madeForOne = `('applicationForm', 'cv', 'noEarlierApplication', 'intentToWork', 'reasonForMissing', 'powerOfAttorney')`;
const ofQualification = `('diploma', 'transcript')`;

/**
 * A person's papers, once each, and their scans (build/decisions/0080-a-paper-is-the-persons.md). What was
 * noted of a paper with an application moves to the person's paper; what concerns the one authority stays.
 * Rows of several applications that say the same of the same paper become one.
 *
 * `scanContents` and `scanParts` are the files, once each by their SHA-256, in pieces of a megabyte, so that
 * the history of a scan carries its hash and never its bytes.
 */
export const papers: Migration = {
  version: 80,
  words: 'papers of a person and their scans',
  sql: `
CREATE TABLE papers (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  type TEXT NOT NULL,
  title TEXT NOT NULL,
  qualificationId TEXT REFERENCES qualifications (id),
  experienceId TEXT REFERENCES experiences (id),
  -- Made for this application; null for papers of the person.
  applicationId TEXT REFERENCES applications (id),
  -- JSON of a paper date.
  issuedOn TEXT,
  issuedBy TEXT NOT NULL,
  validUntil TEXT,
  receivedOn TEXT,
  seenOn TEXT,
  language TEXT,
  state TEXT NOT NULL,
  translation TEXT NOT NULL,
  whereabouts TEXT,
  note TEXT NOT NULL,
  scanPurpose TEXT NOT NULL,
  scanUntil TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX papersByClient ON papers (clientId, createdAt);
CREATE INDEX papersByQualification ON papers (qualificationId) WHERE qualificationId IS NOT NULL;
CREATE INDEX papersByExperience ON papers (experienceId) WHERE experienceId IS NOT NULL;
CREATE INDEX papersByApplication ON papers (applicationId) WHERE applicationId IS NOT NULL;

CREATE TABLE scanContents (
  sha256 TEXT PRIMARY KEY,
  format TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- Since when no scan has it; it is erased when undo can no longer ask for it.
  unusedSince TEXT,
  erasedOn TEXT
) STRICT;
CREATE INDEX scanContentsUnused ON scanContents (unusedSince) WHERE unusedSince IS NOT NULL;

CREATE TABLE scanParts (
  sha256 TEXT NOT NULL REFERENCES scanContents (sha256),
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, part)
) STRICT;

CREATE TABLE scans (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  paperId TEXT NOT NULL REFERENCES papers (id),
  sha256 TEXT NOT NULL REFERENCES scanContents (sha256),
  title TEXT NOT NULL,
  position INTEGER NOT NULL,
  rotation INTEGER NOT NULL CHECK (rotation IN (0, 90, 180, 270)),
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX scansByPaper ON scans (paperId, position);
CREATE INDEX scansByClient ON scans (clientId);
CREATE INDEX scansByContent ON scans (sha256);

ALTER TABLE documents ADD COLUMN paperId TEXT REFERENCES papers (id);
ALTER TABLE documents ADD COLUMN mark TEXT;
ALTER TABLE documents ADD COLUMN translationMark TEXT;
ALTER TABLE documents ADD COLUMN markedOn TEXT;
CREATE INDEX documentsByPaper ON documents (paperId) WHERE paperId IS NOT NULL;

CREATE TEMP TABLE held AS
SELECT d.id, d.clientId, d.type, a.createdAt, a.createdBy,
  CASE WHEN d.type IN ${ofQualification} THEN a.qualificationId END AS qualificationId,
  CASE WHEN d.type IN ${madeForOne} THEN a.id END AS applicationId,
  CASE d.state WHEN 'notNeeded' THEN 'missing' ELSE d.state END AS state,
  CASE d.translation WHEN 'notNeeded' THEN 'missing' ELSE d.translation END AS translation
FROM documents d JOIN applications a ON a.id = d.applicationId;

INSERT INTO papers
SELECT min(id), clientId, type, '', qualificationId, NULL, applicationId, NULL, '', NULL, NULL, NULL, NULL,
  state, translation, NULL, '', '', NULL, createdAt, createdBy
FROM held WHERE state <> 'missing' OR translation <> 'missing'
GROUP BY clientId, type, qualificationId, applicationId, state, translation;

-- Which paper is meant goes without saying where a person has only one of its kind.
UPDATE documents SET paperId = (
  SELECT p.id FROM held h JOIN papers p ON p.clientId = h.clientId AND p.type = h.type
    AND p.qualificationId IS h.qualificationId AND p.applicationId IS h.applicationId
    AND p.state = h.state AND p.translation = h.translation
  WHERE h.id = documents.id
) WHERE 1 < (SELECT count(*) FROM papers p WHERE p.clientId = documents.clientId AND p.type = documents.type);

UPDATE documents SET mark = state WHERE state IN ('submitted', 'notNeeded');
UPDATE documents SET translationMark = translation WHERE translation IN ('submitted', 'notNeeded');
DROP TABLE held;
ALTER TABLE documents DROP COLUMN state;
ALTER TABLE documents DROP COLUMN translation;

-- Scans that are to be deleted by a day, for the page „Heute“.
ALTER TABLE caseStates ADD COLUMN scansId TEXT;
ALTER TABLE caseStates ADD COLUMN scansUntil TEXT;
ALTER TABLE caseStates ADD COLUMN scansOn TEXT;
CREATE INDEX caseStatesScans ON caseStates (scansOn, clientId) WHERE scansOn IS NOT NULL;
`,
};
