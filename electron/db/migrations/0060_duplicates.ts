import type { Transaction } from 'kysely';
import { matchRow } from '#shared/clients/duplicates/matchRow.ts';
import type { Migration } from '../migration.ts';

type Trx = Transaction<Record<string, Record<string, unknown>>>;

const BATCH = 500;

/** Everybody in the file gets into the index of doubles; nobody has been compared yet. */
async function fillIndex(trx: Trx): Promise<void> {
  for (let after = ''; ; ) {
    const people = await trx
      .selectFrom('clients')
      .select(['id', 'familyName', 'givenNames', 'birthDate', 'postcode', 'town'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    const last = people.at(-1);
    if (!last) return;
    after = String(last.id);
    const ids = people.map(({ id }) => String(id));
    const forms = await trx
      .selectFrom('clientNames')
      .select(['clientId', 'familyName', 'givenNames'])
      .where('clientId', 'in', ids)
      .orderBy('id')
      .execute();
    const rows = people.map((row) => {
      const names = forms
        .filter(({ clientId }) => clientId === row.id)
        .map((form) => ({ familyName: String(form.familyName), givenNames: String(form.givenNames) }));
      const birthDate = row.birthDate === null ? null : String(row.birthDate);
      const [familyName, givenNames] = [String(row.familyName), String(row.givenNames)];
      const [postcode, town] = [String(row.postcode), String(row.town)];
      return {
        clientId: String(row.id),
        ...matchRow({ familyName, givenNames, names, birthDate, postcode, town }),
      };
    });
    await trx
      .insertInto('matchPeople')
      .values(rows.map((row) => ({ ...row, due: 1 })))
      .execute();
    const keys = rows.flatMap(({ clientId, keys: list, birthDate }) =>
      (JSON.parse(list) as string[]).map((key) => ({ key, clientId, birthDate })),
    );
    // SQLite takes 32,766 values in one statement (sqlite.org/limits.html).
    for (let at = 0; at < keys.length; at += 10_000)
      await trx
        .insertInto('matchKeys')
        .values(keys.slice(at, at + 10_000))
        .execute();
  }
}

/**
 * People entered twice: what was merged into whom, whom a counsellor has found to be two, and the index by which
 * likely doubles are found. `otherId` refers to no row: a note that two people are two must not keep the entering
 * of one of them from being undone.
 */
export const duplicates: Migration = {
  version: 60,
  words: 'people entered twice',
  sql: `
-- A person who was merged into another: the number stays to be found, and what was not taken over to be read.
CREATE TABLE formerNumbers (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  number TEXT NOT NULL,
  formerId TEXT NOT NULL,
  -- JSON.
  leftOut TEXT NOT NULL,
  mergedOn TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX formerNumbersByClient ON formerNumbers (clientId);
CREATE INDEX formerNumbersByFormer ON formerNumbers (formerId);

CREATE TABLE differentPeople (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  otherId TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX differentPeopleByClient ON differentPeople (clientId, otherId);
CREATE INDEX differentPeopleByOther ON differentPeople (otherId, clientId);

-- Derived: what is compared of each person. due: changed since they were last compared with all others.
CREATE TABLE matchPeople (
  clientId TEXT PRIMARY KEY,
  facts TEXT NOT NULL,
  keys TEXT NOT NULL,
  birthDate TEXT,
  due INTEGER NOT NULL CHECK (due IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX matchPeopleDue ON matchPeople (clientId) WHERE due = 1;

-- Derived: whoever may be one shares a key. The day of birth stands here so that most are ruled out unread.
CREATE TABLE matchKeys (
  key TEXT NOT NULL,
  clientId TEXT NOT NULL,
  birthDate TEXT,
  PRIMARY KEY (key, clientId)
) STRICT, WITHOUT ROWID;

-- Derived: the pairs found so far, the smaller id first; weight is for the order only.
CREATE TABLE likelyPairs (
  firstId TEXT NOT NULL,
  secondId TEXT NOT NULL,
  weight INTEGER NOT NULL,
  PRIMARY KEY (firstId, secondId)
) STRICT, WITHOUT ROWID;
CREATE INDEX likelyPairsBySecond ON likelyPairs (secondId);
CREATE INDEX likelyPairsByWeight ON likelyPairs (weight DESC, firstId, secondId);
`,
  move: fillIndex,
};
