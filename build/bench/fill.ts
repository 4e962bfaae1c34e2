import type { Kysely } from 'kysely';
import type { Tables } from '#electron/db/tables.ts';
import { newId } from '#electron/office/ids.ts';
import { keysOf, matchRow } from '#shared/clients/duplicates/matchRow.ts';
import { searchTerms } from '#shared/clients/names.ts';
import { sortKey } from '#shared/clients/personName.ts';
import { noteWriter } from './notes.ts';
import { type InventedPerson, inventPeople, randomFrom } from './people.ts';
import { procedureRows, RUNNING } from './procedures.ts';
import { textIndexer } from './texts.ts';

const CONTACTS_EACH = 6;
const BATCH = 250;
/** SQLite binds at most 32,766 values in one statement. */
const ROWS_AT_ONCE = 1500;

type Rows = { [T in keyof Tables]?: object[] };

/** As the rules would have settled it: every case silent, one in five with a title that ends. */
function caseState(clientId: string, caseId: string, index: number, day: (offset: number) => string) {
  const lastOn = day((CONTACTS_EACH - 1) * 9);
  const title = index % 5 === 0;
  return {
    ...{ clientId, caseId, status: 'clarifying', lastOn, silentOn: day((CONTACTS_EACH - 1) * 9 + 90) },
    ...{
      titleId: title ? caseId : null,
      titleUntil: title ? day(300) : null,
      titleOn: title ? day(244) : null,
    },
    ...{ papersId: null, papersSince: null, papersOn: null },
  };
}

/**
 * One person with a case, two spellings, six contacts and a qualification: eight lines of their file. The
 * first have a running procedure besides.
 */
function personRows(
  random: () => number,
  person: InventedPerson,
  note: () => string,
  index: number,
  userId: string,
): Required<Pick<Rows, 'clients'>> & Rows {
  const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000);
  const createdAt = at.toISOString();
  const id = newId(at);
  const authored = { clientId: id, createdAt, createdBy: userId };
  const number = `2026-${String(index + 1).padStart(6, '0')}`;
  const { originalFamilyName, originalGivenNames, occupation, ...facts } = person;
  const terms = searchTerms(
    ...[facts.familyName, facts.givenNames, originalFamilyName, originalGivenNames],
    ...[number, facts.birthDate?.slice(0, 4), facts.postcode],
  );
  const sortName = sortKey(facts);
  const match = matchRow({
    ...{ ...facts, town: 'Rostock' },
    names: [{ familyName: originalFamilyName, givenNames: originalGivenNames }],
  });
  const caseId = newId(at);
  const day = (offset: number) => new Date(at.getTime() + offset * 86_400_000).toISOString().slice(0, 10);
  const qualificationId = newId(at);
  return {
    clients: [
      {
        ...facts,
        ...{
          id,
          number,
          createdAt,
          town: 'Rostock',
          street: 'Musterweg 1',
          district: '13003',
        },
        ...{ gender: null, birthPlace: '', birthCountry: null, nativeLanguage: null, municipality: null },
        ...{ phone: '', email: '' },
        sortName,
      },
    ],
    clientNames: [
      {
        id: newId(at),
        clientId: id,
        kind: 'original',
        familyName: originalFamilyName,
        givenNames: originalGivenNames,
      },
    ],
    clientTerms: [...new Set(terms)].map((term) => ({ term, sortName, clientId: id })),
    matchPeople: [{ clientId: id, ...match, due: 1 }],
    matchKeys: keysOf(match.keys).map((key) => ({ key, clientId: id, birthDate: match.birthDate })),
    cases: [{ id: caseId, ...authored, openedOn: day(0) }],
    caseStates: [caseState(id, caseId, index, day)],
    followUps:
      index % 4 === 0
        ? [
            {
              ...{ id: newId(at), ...authored, dueOn: day(90 + (index % 400)), text: 'Nachfragen' },
              ...{ waitingFor: 'client', proposal: null, doneOn: null },
            },
          ]
        : [],
    contacts: Array.from({ length: CONTACTS_EACH }, (_, nth) => ({
      ...{
        id: newId(at),
        ...authored,
        heldOn: day(nth * 9),
        kind: 'inPerson',
        consultation: 'followUp',
        minutes: 45,
      },
      note: note(),
    })),
    qualifications: [
      {
        ...{
          id: qualificationId,
          ...authored,
          kind: 'vocational',
          titleOriginal: '',
          titleGerman: 'Berufsabschluss',
          note: '',
        },
        ...{
          country: facts.nationality,
          institution: '',
          place: '',
          startedOn: null,
          endedOn: '2012',
          degreeDate: null,
        },
        ...{ completed: 1, proof: 'original', occupation },
      },
    ],
    ...(index < RUNNING && procedureRows(random, { clientId: id, qualificationId, occupation, at, userId })),
  };
}

/** Who entered everything: the counsellor the vault has made, or on the bare plain file one of its own. */
async function counsellorOf(db: Kysely<Tables>): Promise<string> {
  const present = await db.selectFrom('users').select('id').executeTakeFirst();
  if (present) return present.id;
  const id = 'bench';
  await db
    .insertInto('users')
    .values({ id, name: 'Bank', role: '', phone: '', email: '', slotId: id, active: 1 })
    .execute();
  await db
    .insertInto('offices')
    .values({
      ...{ id: 'office', name: 'Messbüro', provider: '', street: '', postcode: '18055', town: 'Rostock' },
      ...{ phone: '', email: '', letterForm: 'B', idleMinutes: 5, createdAt: new Date().toISOString() },
    })
    .execute();
  return id;
}

export interface Filled {
  readonly userId: string;
  /** Lines of all files together. */
  readonly lines: number;
}

const store = (db: Kysely<Tables>, batch: Readonly<Record<string, readonly object[]>>): Promise<void> =>
  db.transaction().execute(async (trx) => {
    for (const [table, rows] of Object.entries(batch))
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
        await trx
          .insertInto(table as keyof Tables)
          .values(rows.slice(at, at + ROWS_AT_ONCE) as never)
          .execute();
  });

/** Fills an office with invented people. */
export async function fill(
  db: Kysely<Tables>,
  people: number,
  progress: (done: number) => void,
): Promise<Filled> {
  const random = randomFrom(7);
  const next = inventPeople(random);
  const note = noteWriter(random);
  const texts = textIndexer();
  const userId = await counsellorOf(db);
  for (let start = 0; start < people; start += BATCH) {
    const batch: Record<string, object[]> = {};
    for (let index = start; index < Math.min(start + BATCH, people); index++) {
      for (const [table, rows] of Object.entries(personRows(random, next(), note, index, userId))) {
        const list = batch[table] ?? [];
        batch[table] = list;
        list.push(...rows);
      }
    }
    await store(db, { ...batch, ...texts.add(batch) });
    progress(Math.min(start + BATCH, people));
  }
  await store(db, { textTerms: texts.end() });
  return { userId, lines: people * (2 + CONTACTS_EACH) };
}
