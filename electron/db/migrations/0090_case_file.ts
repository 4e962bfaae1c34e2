import type { Transaction } from 'kysely';
import { gatherPostings, type Posting } from '#electron/find/postings.ts';
import { textTerms } from '#shared/find/words.ts';
import { answerText } from '#shared/intake/answerText.ts';
import { storedLetterText } from '#shared/letters/letterText.ts';
import type { Migration } from '../migration.ts';

type Row = Readonly<Record<string, unknown>>;
type Trx = Transaction<Record<string, Record<string, unknown>>>;

/** What could be found when this step was written; tables that came later were empty then, and index themselves. */
const texts: Readonly<Record<string, readonly string[]>> = {
  contacts: ['note'],
  followUps: ['text'],
  appointments: ['place'],
  qualifications: ['titleGerman', 'titleOriginal', 'institution', 'place', 'note'],
  experiences: ['title', 'employer', 'tasks'],
  languageSkills: ['certificate'],
  residences: ['legalBasis', 'workNote'],
  benefits: ['provider', 'customerNumber'],
  documents: ['note'],
  procedureEvents: ['reference', 'existing', 'differences', 'conditions', 'note'],
  answers: ['value'],
  papers: ['title', 'issuedBy', 'note', 'scanPurpose'],
  scans: ['title'],
  letters: ['subject', 'model'],
};

/** What stands in a column, as text. */
function textIn(table: string, column: string, row: Row): string {
  const text = String(row[column] ?? '');
  if (text === '') return '';
  if (table === 'answers') return answerText(String(row.question), text);
  return column === 'model' ? storedLetterText(text) : text;
}

const BATCH = 500;

const wordsOf = (table: string, row: Row): string[] =>
  (texts[table] ?? []).map((column) => textIn(table, column, row)).filter((text) => text !== '');

async function store(trx: Trx, postings: readonly Posting[]): Promise<void> {
  for (let at = 0; at < postings.length; at += BATCH)
    await trx
      .insertInto('textTerms')
      .values(postings.slice(at, at + BATCH).map((posting) => ({ ...posting })))
      .execute();
}

/** Ids rise with the time they were made at, so texts are numbered as they were written, whatever their table. */
async function indexTexts(trx: Trx): Promise<void> {
  const all: { readonly table: string; readonly id: string }[] = [];
  for (const table of Object.keys(texts))
    for (const { id } of await trx.selectFrom(table).select('id').execute())
      all.push({ table, id: String(id) });
  all.sort((a, b) => (a.id < b.id ? -1 : 1));
  const gathered = gatherPostings();
  let n = 0;
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    const rows = new Map<string, Row>();
    for (const [table, some] of Map.groupBy(batch, (one) => one.table)) {
      const ids = some.map(({ id }) => id);
      for (const row of await trx.selectFrom(table).selectAll().where('id', 'in', ids).execute())
        rows.set(String(row.id), row);
    }
    const numbered: { n: number; tableName: string; rowId: string }[] = [];
    for (const { table, id } of batch) {
      const words = wordsOf(table, rows.get(id) ?? {});
      if (words.length === 0) continue;
      numbered.push({ n: ++n, tableName: table, rowId: id });
      await store(trx, gathered.add(n, table === 'letters' ? 'letter' : 'note', textTerms(...words)));
    }
    if (numbered.length > 0) await trx.insertInto('textEntries').values(numbered).execute();
  }
  await store(trx, gathered.end());
}

/**
 * What is noted of a contact besides its note, and the index of texts (decision 0090). Contacts from before
 * say nothing of what was not asked for then.
 */
export const caseFile: Migration = {
  version: 90,
  words: 'what is noted of a contact, and the index of texts',
  sql: `
ALTER TABLE contacts ADD COLUMN topics TEXT NOT NULL DEFAULT '[]';
ALTER TABLE contacts ADD COLUMN interpreting TEXT;
ALTER TABLE contacts ADD COLUMN interpreter TEXT NOT NULL DEFAULT '';
ALTER TABLE contacts ADD COLUMN companion TEXT NOT NULL DEFAULT '';
ALTER TABLE contacts ADD COLUMN results TEXT NOT NULL DEFAULT '[]';
ALTER TABLE contacts ADD COLUMN access TEXT;
-- Only for who made the row: an access rule of the program (electron/vault/README.md).
ALTER TABLE contacts ADD COLUMN ownNote TEXT NOT NULL DEFAULT '';

-- Derived: every row with a text that can be found has a number, rising as texts are written.
CREATE TABLE textEntries (
  n INTEGER PRIMARY KEY,
  tableName TEXT NOT NULL,
  rowId TEXT NOT NULL UNIQUE
) STRICT;

-- Derived: in which texts a term stands, 4,096 numbers to a row (electron/find/postings.ts). A shelf is what
-- is searched together: notes, letters, one counsellor's own notes.
CREATE TABLE textTerms (
  shelf TEXT NOT NULL,
  term TEXT NOT NULL,
  chunk INTEGER NOT NULL,
  texts BLOB NOT NULL,
  PRIMARY KEY (shelf, term, chunk)
) STRICT, WITHOUT ROWID;

-- Names of bodies are found by what is written in the files.
CREATE INDEX benefitsByProvider ON benefits (provider, clientId);
CREATE INDEX consentsByBody ON consents (body, clientId);
CREATE INDEX consentsByAuthority ON consents (authority, clientId) WHERE authority IS NOT NULL;
CREATE INDEX procedureEventsByAuthority ON procedureEvents (authority, clientId) WHERE authority IS NOT NULL;
CREATE INDEX lettersByAuthority ON letters (authority, clientId) WHERE authority IS NOT NULL;
`,
  move: indexTexts,
};
