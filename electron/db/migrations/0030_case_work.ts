import type { Migration } from '../migration.ts';

/**
 * Periods of counselling with status and closing, follow-ups, appointments, and what is derived of each
 * person for the page „Heute“. `caseStates` has one row a person and no reference to the person: derived
 * rows are renewed after the facts, also after an undo that took the person away.
 */
export const caseWork: Migration = {
  version: 30,
  words: 'status of cases, follow-ups, appointments',
  sql: `
ALTER TABLE cases ADD COLUMN setStatus TEXT;
ALTER TABLE cases ADD COLUMN setOn TEXT;
ALTER TABLE cases ADD COLUMN setAt TEXT;
ALTER TABLE cases ADD COLUMN closedOn TEXT;
ALTER TABLE cases ADD COLUMN closedAt TEXT;
ALTER TABLE cases ADD COLUMN closingReason TEXT;
ALTER TABLE cases ADD COLUMN exitStatus TEXT;
ALTER TABLE cases ADD COLUMN followedUpOn TEXT;
ALTER TABLE cases ADD COLUMN laterStatus TEXT;

CREATE TABLE followUps (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  dueOn TEXT NOT NULL,
  text TEXT NOT NULL,
  waitingFor TEXT NOT NULL,
  -- The key of the proposal it answers.
  proposal TEXT,
  doneOn TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX followUpsByClient ON followUps (clientId, dueOn);
CREATE INDEX followUpsOpen ON followUps (dueOn, id, waitingFor) WHERE doneOn IS NULL;

CREATE TABLE appointments (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  heldOn TEXT NOT NULL,
  startsAt TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  place TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX appointmentsByClient ON appointments (clientId, heldOn);
CREATE INDEX appointmentsByDay ON appointments (heldOn, startsAt);

-- Derived: where each case stands, and from which day on the program proposes to look at it.
CREATE TABLE caseStates (
  clientId TEXT PRIMARY KEY,
  caseId TEXT NOT NULL,
  status TEXT NOT NULL,
  lastOn TEXT NOT NULL,
  silentOn TEXT,
  titleId TEXT,
  titleUntil TEXT,
  titleOn TEXT,
  papersId TEXT,
  papersSince TEXT,
  papersOn TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX caseStatesSilent ON caseStates (silentOn, clientId) WHERE silentOn IS NOT NULL;
CREATE INDEX caseStatesTitle ON caseStates (titleOn, clientId) WHERE titleOn IS NOT NULL;
CREATE INDEX caseStatesPapers ON caseStates (papersOn, clientId) WHERE papersOn IS NOT NULL;

-- What stands in the file gets its state. Whether papers are complete only the rules can say: each
-- application counts as incomplete until the person's facts are changed next.
INSERT INTO caseStates
SELECT c.clientId, c.id,
  CASE
    WHEN EXISTS (SELECT 1 FROM applications a WHERE a.clientId = c.clientId)
      OR EXISTS (SELECT 1 FROM letters l WHERE l.clientId = c.clientId)
      OR EXISTS (SELECT 1 FROM contacts k WHERE k.clientId = c.clientId
        AND k.consultation IN ('recognition', 'application', 'accompaniment', 'aftercare')) THEN 'accompanied'
    WHEN EXISTS (SELECT 1 FROM contacts k WHERE k.clientId = c.clientId
      AND k.consultation IN ('followUp', 'perspective', 'assessment')) THEN 'clarifying'
    WHEN EXISTS (SELECT 1 FROM contacts k WHERE k.clientId = c.clientId
      AND k.consultation = 'firstConsultation') THEN 'admitted'
    ELSE 'requested'
  END,
  '', NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM cases c
WHERE NOT EXISTS (SELECT 1 FROM cases later WHERE later.clientId = c.clientId
  AND (later.openedOn, later.createdAt, later.id) > (c.openedOn, c.createdAt, c.id));

UPDATE caseStates SET lastOn = max(
  (SELECT max(openedOn) FROM cases WHERE cases.clientId = caseStates.clientId),
  coalesce((SELECT max(heldOn) FROM contacts WHERE contacts.clientId = caseStates.clientId), ''),
  coalesce((SELECT max(startedOn) FROM applications WHERE applications.clientId = caseStates.clientId), ''),
  coalesce((SELECT max(writtenOn) FROM letters WHERE letters.clientId = caseStates.clientId), '')
);
UPDATE caseStates SET silentOn = date(lastOn, '+90 days');

UPDATE caseStates SET titleId = (
  SELECT id FROM residences WHERE residences.clientId = caseStates.clientId ORDER BY createdAt DESC, id DESC LIMIT 1
);
UPDATE caseStates SET titleUntil = (SELECT validUntil FROM residences WHERE residences.id = titleId);
UPDATE caseStates SET titleId = NULL WHERE titleUntil IS NULL;
UPDATE caseStates SET titleOn = date(titleUntil, '-56 days') WHERE titleUntil IS NOT NULL;

UPDATE caseStates SET papersId = (
  SELECT id FROM applications WHERE applications.clientId = caseStates.clientId ORDER BY startedOn, id LIMIT 1
);
UPDATE caseStates SET papersSince = (SELECT startedOn FROM applications WHERE applications.id = papersId);
UPDATE caseStates SET papersOn = date(papersSince, '+30 days') WHERE papersSince IS NOT NULL;
`,
};
