import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import {
  type Carried,
  type FormerAnswers,
  formerLanguageQuestions,
  upgradeLanguage,
} from '#shared/intake/formerLanguage.ts';
import { blankCourse } from '#shared/profile/germanCourse.ts';
import { blankScript, scriptItem } from '#shared/profile/script.ts';
import type { Migration } from '../migration.ts';

type Trx = Transaction<Record<string, Record<string, unknown>>>;
type Row = Readonly<Record<string, unknown>>;

/** As `digestOf` of the intake's answers; a step keeps what it was made with. */
const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const VERSION = 3;

/** The same for the same row: what is made of it can be told again. */
const idFrom = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 32);

/** The answer to a new question, given when and by whom its former one was. */
const rowOf = (former: Row, question: string, item: string, value: unknown, without: unknown): Row => ({
  ...former,
  id: idFrom(String(former.id), question, item),
  version: VERSION,
  ...{ question, item, value: null, digest: value === null ? null : digestOf(value), without },
});

async function moveOne(trx: Trx, clientId: string, rows: readonly Row[], native: string | null) {
  const byQuestion = new Map(rows.map((row) => [String(row.question), row]));
  const former: FormerAnswers = Object.fromEntries(
    rows.map(({ question, value, without }) => [
      String(question),
      { value: typeof value === 'string' ? JSON.parse(value) : null, without },
    ]),
  );
  const { course, ofCourse, ofCourses, scripts, used } = upgradeLanguage(former, native);
  const answers: Row[] = [];
  const carry = (item: string, { question, value, without, from }: Carried): void => {
    const row = byQuestion.get(from);
    if (row) answers.push(rowOf(row, question, item, value, without));
  };
  const latest = (from: readonly string[]): Row => {
    const found = rows.filter(({ question }) => from.includes(String(question)));
    const [first, ...rest] = found;
    if (first === undefined) throw new Error('invariant: what is carried over has come from somewhere');
    return rest.reduce((a, b) => (String(a.createdAt) > String(b.createdAt) ? a : b), first);
  };
  const authored = (from: readonly string[], id: string): Row => {
    const { createdAt, createdBy } = latest(from);
    return { id, clientId, createdAt, createdBy };
  };
  for (const question of used)
    await trx.deleteFrom('answers').where('id', '=', byQuestion.get(question)?.id).execute();
  if (course !== null) {
    const from = ofCourse.map((one) => one.from);
    const id = idFrom(String(latest(from).id), 'course');
    await trx
      .insertInto('germanCourses')
      .values({ ...authored(from, id), ...blankCourse, ...course })
      .execute();
    for (const one of ofCourse) carry(id, one);
    // The name of the school is found where it stands now, by the same words.
    const named = byQuestion.get('german.courseProvider')?.id;
    if (named !== undefined)
      await trx
        .updateTable('textEntries')
        .set({ tableName: 'germanCourses', rowId: id })
        .where('rowId', '=', named)
        .execute();
  }
  for (const { script, carried } of scripts) {
    const id = scriptItem(clientId, script);
    const [reading, writing] = carried;
    const rated = { script, selfReading: reading?.value ?? null, selfWriting: writing?.value ?? null };
    if (rated.selfReading !== null)
      await trx
        .insertInto('scriptSkills')
        .values({
          ...authored(
            carried.map((one) => one.from),
            id,
          ),
          ...blankScript,
          ...rated,
        })
        .execute();
    for (const one of carried) carry(id, one);
  }
  const whole = ofCourses && byQuestion.get(ofCourses.from);
  if (ofCourses && whole) answers.push(rowOf(whole, 'courses', '', null, ofCourses.without));
  for (const row of answers) await trx.insertInto('answers').values(row).execute();
}

/** German courses and reading and writing as lists of the profile; what the intake knew of them moves there. */
export const coursesAndScripts: Migration = {
  version: 210,
  words: 'German courses one after the other, reading and writing script by script',
  sql: `
CREATE TABLE germanCourses (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  kind TEXT,
  stage TEXT,
  provider TEXT NOT NULL,
  place TEXT NOT NULL,
  startedOn TEXT,
  endedOn TEXT,
  -- Of 45 minutes each.
  units INTEGER,
  levelAimed TEXT,
  levelReached TEXT,
  certificate TEXT NOT NULL,
  breakReason TEXT,
  entitlement TEXT,
  entitledBy TEXT,
  entitledOn TEXT,
  entitledUntil TEXT,
  toldBy TEXT,
  remark TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX germanCoursesByClient ON germanCourses (clientId, createdAt);

CREATE TABLE scriptSkills (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  -- ISO 15924, or other.
  script TEXT NOT NULL,
  -- none, words, slow, sure; null: not said.
  selfReading TEXT,
  selfWriting TEXT,
  counsellorReading TEXT,
  counsellorWriting TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE UNIQUE INDEX scriptSkillsByClient ON scriptSkills (clientId, script);
`,
  move: async (trx) => {
    const rows = await trx
      .selectFrom('answers')
      .selectAll()
      .where('form', '=', 'intake')
      .where('item', '=', '')
      .where('question', 'in', [...formerLanguageQuestions])
      .execute();
    for (const [clientId, own] of Map.groupBy(rows, (row) => String(row.clientId))) {
      const client = await trx
        .selectFrom('clients')
        .select('nativeLanguage')
        .where('id', '=', clientId)
        .executeTakeFirst();
      const native = client?.nativeLanguage;
      await moveOne(trx, clientId, own, typeof native === 'string' ? native : null);
    }
  },
};
