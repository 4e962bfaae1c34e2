import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { personColumns } from '#electron/db/personRows.ts';
import { displayName } from '#shared/clients/personName.ts';
import { dump, openTestFile } from '#test/support/openFile.ts';
import { inventRow, tablesOfPeople } from './everyTable.ts';
import { enter, merge, search, timeline } from './merging.ts';
import { anyone } from './someone.ts';

/** Derived from the facts, or the history itself: renewed, not moved. */
const derived = [
  'caseStates',
  'caseSteps',
  'clientTerms',
  'historyEntries',
  'historyChanges',
  'matchKeys',
  'matchPeople',
  'textEntries',
  'textTerms',
];

/** The catalogue of tracked tables, as `electron/db/tables.ts` has it. */
const catalogue = (): readonly string[] => {
  const [, tracked = ''] =
    /interface TrackedTables \{([^}]*)\}/.exec(readFileSync('electron/db/tables.ts', 'utf8')) ?? [];
  return [...tracked.matchAll(/^ {2}(\w+):/gm)].map(([, table]) => table ?? '');
};

describe('every table of a person', () => {
  test('is known to merging when history tracks it', async () => {
    const { db } = await openTestFile();
    const known = (await personColumns(db)).map(({ table }) => table);
    const ofPeople = (await tablesOfPeople(db)).filter((table) => catalogue().includes(table));
    assert.deepEqual(
      ofPeople.filter((table) => !known.includes(table)),
      [],
    );
    assert.ok(ofPeople.length > 15 && ofPeople.includes('answers'), 'the catalogue is read');
    assert.deepEqual(
      known.filter((table) => !catalogue().includes(table)),
      [],
      'nothing is moved without a trace',
    );
  });

  test('moves with its rows, and back', async () => {
    const { db, ask, userId } = await openTestFile();
    const keepId = await enter(ask, { familyName: 'Kovalenko' });
    const goneId = await enter(ask, { familyName: 'Kowalenko' });
    const columns = await personColumns(db);
    for (const { table } of columns) await inventRow(db, table, { clientId: goneId, userId });
    const before = await dump(db);
    await merge(ask, keepId, goneId);
    for (const { table, column } of columns) {
      const { rows } = await sql<{ owner: string }>`
        SELECT DISTINCT ${sql.ref(column)} AS owner FROM ${sql.table(table)}`.execute(db);
      assert.deepEqual(rows, [{ owner: keepId }], table);
    }
    await ask('history.undo', { clientId: keepId });
    // Derived rows were never made for what was put in by hand.
    const but = new RegExp(`^(${derived.join('|')}|likelyPairs|openings)$`);
    const again = await dump(db, but);
    for (const [table, rows] of Object.entries(again)) assert.deepEqual(rows, before[table], table);
  });

  test('of what a person can have only once the newer counts, the other is kept as not taken over', async () => {
    const { db, ask } = await openTestFile();
    await sql`CREATE TABLE wishes (id TEXT PRIMARY KEY, clientId TEXT NOT NULL REFERENCES clients (id),
      question TEXT NOT NULL, wish TEXT NOT NULL, createdAt TEXT NOT NULL, UNIQUE (clientId, question)) STRICT`.execute(
      db,
    );
    const keepId = await enter(ask, { familyName: 'Kovalenko' });
    const goneId = await enter(ask, { familyName: 'Kowalenko' });
    const wish = (id: string, clientId: string, question: string, said: string, at: string) =>
      sql`INSERT INTO wishes VALUES (${id}, ${clientId}, ${question}, ${said}, ${at})`.execute(db);
    await wish('1', keepId, 'job', 'Koch', '2026-02');
    await wish('2', goneId, 'job', 'Köchin', '2026-01');
    await wish('3', goneId, 'place', 'Rostock', '2026-01');
    await wish('4', keepId, 'hours', '20', '2026-01');
    await wish('5', goneId, 'hours', '30', '2026-03');
    const before = await dump(db);
    const preview = await merge(ask, keepId, goneId);
    assert.deepEqual(preview.singles, [{ table: 'wishes', count: 2 }]);
    assert.ok(preview.moves.some(({ table, count }) => table === 'wishes' && count === 2));
    const { rows } = await sql<{
      id: string;
      clientId: string;
    }>`SELECT id, clientId FROM wishes ORDER BY id`.execute(db);
    assert.deepEqual(
      rows.map(({ id, clientId }) => [id, clientId]),
      ['1', '3', '5'].map((id) => [id, keepId]),
    );
    const { files } = await ask('clients.formerNumbers', { id: keepId });
    assert.deepEqual(
      files[0]?.leftOut.rows.map(({ columns }) => [columns.question, columns.wish]),
      [
        ['job', 'Köchin'],
        ['hours', '20'],
      ],
    );
    await ask('history.undo', { clientId: keepId });
    assert.deepEqual((await dump(db)).wishes, before.wishes);
  });
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((some) => `x${some.trim()}y`);
const file = fc.record({
  person: anyone.map((person) => ({ ...person, familyName: person.familyName || 'Kovalenko' })),
  facts: fc.record({
    phone: fc.constantFrom('', '0381 1', '0381 2'),
    email: fc.constantFrom('', 'a@example.org'),
    street: fc.constantFrom('', 'Weg 1', 'Weg 2'),
    gender: fc.constantFrom(null, 'female' as const, 'male' as const),
  }),
  notes: fc.array(text, { maxLength: 3 }),
  children: fc.option(fc.nat(5)),
  consent: fc.option(fc.constantFrom('given' as const, 'refused' as const)),
  closed: fc.boolean(),
});
type AnyFile = typeof file extends fc.Arbitrary<infer T> ? T : never;

describe('any two files', () => {
  test('merged keep every fact findable, and undone are as they were, byte for byte', async () => {
    const { db, ask } = await openTestFile();
    const fill = async ({ person, facts, notes, children, consent, closed }: AnyFile): Promise<string> => {
      const { names, ...own } = person;
      const id = await enter(ask, { ...own, ...facts });
      for (const name of names)
        await ask('clients.addName', { clientId: id, name: { kind: 'former', ...name } });
      for (const note of notes)
        await ask('cases.addContact', {
          clientId: id,
          fields: { on: '2026-10-01', kind: 'phone', consultation: 'followUp', minutes: null, note },
        });
      if (children !== null)
        await ask('profile.add', { clientId: id, item: { kind: 'family', fields: { children } } });
      if (consent !== null)
        await ask('privacy.decide', {
          clientId: id,
          decision: {
            ...{ purpose: 'statistics', authority: null, body: '', state: consent, on: '2026-10-01' },
            ...{ language: 'de', interpreter: '', textVersion: '2026-1', validUntil: null },
          },
        });
      const closing = { on: '2026-11-02', reason: 'work', exitStatus: null } as const;
      if (closed) await ask('cases.close', { clientId: id, closing });
      return id;
    };
    const side = fc.constantFrom('keep' as const, 'gone' as const);
    const choices = fc.record({ name: side, phone: side, address: side, birthDate: side, children: side });
    await fc.assert(
      fc.asyncProperty(file, file, choices, async (one, other, chosen) => {
        const [keepId, goneId] = [await fill(one), await fill(other)];
        const files = await Promise.all([keepId, goneId].map((id) => ask('clients.get', { id })));
        const consents = await Promise.all(
          [keepId, goneId].map(
            async (clientId) => (await ask('privacy.list', { clientId })).decisions.at(0)?.state,
          ),
        );
        const before = await dump(db);
        await merge(ask, keepId, goneId, chosen);

        const now = await ask('clients.get', { id: keepId });
        const { files: former } = await ask('clients.formerNumbers', { id: keepId });
        const left = former[0]?.leftOut.fields ?? {};
        for (const { number, names, ...facts } of files) {
          assert.ok((await search(ask, number)).includes(keepId), 'the number is found');
          const forms = [now, ...now.names].map((name) => displayName(name, 'familyFirst'));
          for (const name of [facts, ...names]) {
            const shown = displayName(name, 'familyFirst');
            const isPart = [now.familyName, now.givenNames].includes(shown);
            assert.ok(shown === '' || isPart || forms.includes(shown), `the name ${shown} is kept`);
          }
          for (const column of ['phone', 'email', 'street', 'postcode', 'town', 'gender'] as const)
            assert.ok(
              [null, '', now[column], left[column]].includes(facts[column]),
              `${column} ${facts[column]} is kept`,
            );
          assert.ok(
            facts.birthDate === null ||
              [now.birthDate ?? '', left.birthDate ?? ''].some((date) =>
                date.startsWith(facts.birthDate ?? ''),
              ),
          );
        }
        const notes = (await timeline(ask, keepId)).filter(({ kind }) => kind === 'contact');
        assert.deepEqual(notes.map((entry) => entry.text).sort(), [...one.notes, ...other.notes].sort());
        const open = (await ask('cases.get', { clientId: keepId })).periods.filter(({ closing }) => !closing);
        // The first one entered stays in any case; the second only if something has happened in it.
        const worked = other.notes.length > 0 || other.consent === 'given';
        assert.equal(open.length, !one.closed || (!other.closed && worked) ? 1 : 0);
        if (consents.includes('refused'))
          assert.equal((await ask('privacy.list', { clientId: keepId })).decisions[0]?.state, 'refused');

        await ask('history.undo', { clientId: keepId });
        assert.deepEqual(await dump(db), before);
      }),
      { numRuns: 25 },
    );
  });
});
