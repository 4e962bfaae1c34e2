import type { Migration } from '../migration.ts';

/**
 * Next steps follow from more than a procedure: an entitlement, a course, a paper and a driving licence have an end
 * as well. `about` says what it is of, where the words need it. What stands in the file already is proposed
 * from now on; a driving licence when its person is next changed, because its day is reckoned.
 */
export const endings: Migration = {
  version: 270,
  words: 'what ends besides the residence title is proposed',
  sql: `
ALTER TABLE caseSteps RENAME TO formerSteps;
DROP INDEX caseStepsShown;
CREATE TABLE caseSteps (
  clientId TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- The event of a procedure, the course, the paper or the answer it follows from.
  ref TEXT NOT NULL,
  namedOn TEXT NOT NULL,
  shownFrom TEXT NOT NULL,
  shownTo TEXT,
  applicationId TEXT,
  -- The kind of paper, the country of the licence.
  about TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (clientId, kind, ref)
) STRICT, WITHOUT ROWID;
INSERT INTO caseSteps (clientId, kind, ref, namedOn, shownFrom, shownTo, applicationId)
  SELECT clientId, kind, ref, namedOn, shownFrom, shownTo, applicationId FROM formerSteps;
DROP TABLE formerSteps;
CREATE INDEX caseStepsShown ON caseSteps (shownFrom, clientId);

INSERT INTO caseSteps (clientId, kind, ref, namedOn, shownFrom)
  SELECT c.clientId, 'entitlement', c.id, c.entitledUntil, date(c.entitledUntil, '-56 days')
  FROM germanCourses c JOIN caseStates s ON s.clientId = c.clientId
  WHERE c.entitledUntil IS NOT NULL AND c.stage IN ('entitled', 'waiting', 'registered')
    AND s.status NOT IN ('closed', 'followedUp');
INSERT INTO caseSteps (clientId, kind, ref, namedOn, shownFrom)
  SELECT c.clientId, 'courseEnd', c.id, c.endedOn, date(c.endedOn, '-28 days')
  FROM germanCourses c JOIN caseStates s ON s.clientId = c.clientId
  WHERE length(c.endedOn) = 10 AND c.stage = 'running' AND s.status NOT IN ('closed', 'followedUp');
INSERT INTO caseSteps (clientId, kind, ref, namedOn, shownFrom, about)
  SELECT p.clientId, 'paperEnd', p.id, p.validUntil, date(p.validUntil, '-56 days'), p.type
  FROM papers p JOIN caseStates s ON s.clientId = p.clientId
  WHERE p.validUntil IS NOT NULL AND p.type <> 'residenceTitle' AND s.status NOT IN ('closed', 'followedUp');
`,
};
