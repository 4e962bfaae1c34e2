import type { Migration } from '../migration.ts';

/**
 * What recognition costs and who bears it, what a person needs, what a notice asks for beside its result.
 * `caseSteps` is derived like `caseStates`: one row for each next step that the program proposes, shown from
 * its first to its last day.
 */
export const moneyAndNeeds: Migration = {
  version: 100,
  words: 'costs, funding, needs, next steps from a notice',
  sql: `
ALTER TABLE procedureEvents ADD COLUMN languageLevel TEXT;
ALTER TABLE procedureEvents ADD COLUMN remedy TEXT;

-- Asked for nothing but the Anerkennungszuschuss; protection class 3.
CREATE TABLE households (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  assessment TEXT,
  taxableCents INTEGER,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX householdsByClient ON households (clientId, createdAt);

CREATE TABLE costs (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  applicationId TEXT NOT NULL REFERENCES applications (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  amountCents INTEGER,
  -- Ordered, booked or begun.
  begunOn TEXT,
  paidOn TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX costsByApplication ON costs (applicationId, createdAt);
CREATE INDEX costsByClient ON costs (clientId);

-- Applications for funding.
CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  applicationId TEXT NOT NULL REFERENCES applications (id),
  instrument TEXT NOT NULL,
  appliedOn TEXT NOT NULL,
  reference TEXT NOT NULL,
  decidedOn TEXT,
  result TEXT,
  -- Granted.
  amountCents INTEGER,
  reason TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX claimsByApplication ON claims (applicationId, appliedOn);
CREATE INDEX claimsByClient ON claims (clientId, appliedOn);

CREATE TABLE needs (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  -- The application it comes from.
  applicationId TEXT REFERENCES applications (id),
  kind TEXT NOT NULL,
  fromLevel TEXT,
  toLevel TEXT,
  urgency TEXT NOT NULL CHECK (urgency IN ('1', '2', '3')),
  status TEXT NOT NULL,
  occupation TEXT,
  -- JSON array of codes.
  formats TEXT NOT NULL,
  wantedFrom TEXT,
  -- Why there is no offer.
  gap TEXT,
  note TEXT NOT NULL,
  -- The key of the proposal it answers.
  proposal TEXT,
  notedOn TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX needsByClient ON needs (clientId, notedOn);
CREATE INDEX needsByApplication ON needs (applicationId) WHERE applicationId IS NOT NULL;
CREATE INDEX needsOpen ON needs (kind, toLevel, clientId) WHERE status IN ('open', 'withoutOffer');

CREATE TABLE caseSteps (
  clientId TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- The event of a procedure it follows from.
  ref TEXT NOT NULL,
  namedOn TEXT NOT NULL,
  shownFrom TEXT NOT NULL,
  shownTo TEXT,
  applicationId TEXT NOT NULL,
  PRIMARY KEY (clientId, kind, ref)
) STRICT, WITHOUT ROWID;
CREATE INDEX caseStepsShown ON caseSteps (shownFrom, clientId);
`,
};
