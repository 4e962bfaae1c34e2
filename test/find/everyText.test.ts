import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { isAuthorOnly } from '#electron/cases/ownNote.ts';
import { ownText, sourceTables, textsOf } from '#electron/find/sources.ts';
import { exportTables } from '#electron/transfer/exportCatalog.ts';

/**
 * Every column of free text in the file is found, or stands here with the reason why not: a new one fails this
 * test until somebody has decided. A table's name alone stands for all of its columns.
 */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'names and numbers by which people are found: the search of people has its own index': [
    ...['clients', 'clientNames', 'formerNumbers.number', 'outsideNumbers.number'],
  ],
  'a word from a short list, a key, a place in a form': [
    ...['answers.form', 'answers.item', 'answers.digest', 'applications.occupation', 'experiences.country'],
    ...[
      'followUps.proposal',
      'letters.item',
      'letters.versionOf',
      'motivations.wish',
      'motivations.importance',
    ],
    ...['resultListening', 'resultReading', 'resultConversation', 'resultSpeaking', 'resultWriting'].map(
      (column) => `languageCertificates.${column}`,
    ),
    ...['motivations.confidence', 'needs.occupation', 'needs.proposal', 'ownRatings.about'],
    ...['ownRatings.subject', 'ownRatings.part', 'ownRatings.value', 'papers.whereabouts'],
    ...['procedureEvents.until', 'procedureEvents.periodUnit', 'recommendations.startFacts'],
    ...['procedureEvents.authority', 'procedureEvents.law', 'qualifications.country'],
    ...['qualifications.degreeDate', 'qualifications.occupation'],
  ],
  'who interpreted is found at the contact; here it only says how an answer came about': [
    ...['answers.interpreter', 'consents.interpreter', 'ownRatings.interpreter'],
  ],
  'bodies are found by name in a group of their own (electron/find/bodies.ts)': [
    ...['consents.authority', 'consents.body', 'letters.authority', 'letters.body'],
  ],
  'a copy of what is found where it was written': [
    ...['letters.composed', 'profileVersions.facts', 'dossiers.addressees', 'formerNumbers.leftOut'],
    ...['experiences.escoLabel', 'qualifications.escoLabel', 'shownSkills.escoLabel'],
  ],
  'a colleague’s name would find every profile they released': ['profileVersions.assessor'],
  'what was half typed or done, by nobody but who did it; the history is no place to search': [
    ...['drafts', 'historyEntries', 'historyChanges', 'intakePlaces'],
  ],
  'the office’s own: no fact about a person, and looked through in its own room': [
    ...['offices', 'users', 'catalogRows', 'textBlocks', 'inquiries', 'textReviews', 'letterTemplates'],
    ...['mailings', 'importRuns', 'importValues', 'importMappings', 'escoParts'],
  ],
  'the form of a scan': ['scanContents'],
};

/** Never found by what it holds: ids, days, instants, sums, addresses and versions of ESCO. */
const noText = /^id$|(Id|On|At|By|Until|Since|From|Version|Uri|sha256|Hash)$/;

/** The columns a source reads of a row; those for the author alone apart. */
function readBy(table: string): { readonly all: ReadonlySet<string>; readonly own: ReadonlySet<string> } {
  const watched = (read: Set<string>): Readonly<Record<string, unknown>> =>
    new Proxy({}, { get: (_, column) => void read.add(String(column)) });
  const [all, own] = [new Set<string>(), new Set<string>()];
  textsOf(table, watched(all));
  ownText(table, watched(own));
  return { all, own };
}

function freeTexts(): { readonly table: string; readonly column: string }[] {
  const db = new Database(':memory:');
  db.exec(readFileSync('electron/db/schema.sql', 'utf8'));
  const columns = db
    .prepare(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.type = 'TEXT'`,
    )
    .all() as { table: string; column: string }[];
  db.close();
  return columns.filter(
    ({ table, column }) =>
      !noText.test(column) &&
      exportTables[table]?.derived !== true &&
      exportTables[table]?.columns?.[column]?.codes === undefined,
  );
}

test('every free text is found, or somebody has said why not', () => {
  const excused = new Set(Object.values(leftOut).flat());
  const indexed = new Set<string>(sourceTables);
  const open = freeTexts().filter(({ table, column }) => {
    if (excused.has(table) || excused.has(`${table}.${column}`)) return false;
    if (!indexed.has(table)) return true;
    const { all, own } = readBy(table);
    return !all.has(column) && !own.has(column);
  });
  assert.deepEqual(open, []);
});

test('what only its author reads stands on their own shelf, and on no other', () => {
  for (const table of sourceTables) {
    const { all, own } = readBy(table);
    assert.deepEqual(
      [...all].filter((column) => isAuthorOnly(table, column)),
      [],
      table,
    );
    assert.ok([...own].every((column) => isAuthorOnly(table, column)));
  }
});

test('no excuse outlives its column', () => {
  const free = freeTexts();
  const stale = Object.values(leftOut)
    .flat()
    .filter((name) => !free.some(({ table, column }) => name === table || name === `${table}.${column}`));
  assert.deepEqual(stale, []);
});
