import type { Kysely, Transaction } from 'kysely';
import { newPeriod } from '#shared/cases/period.ts';
import type { clientCalls } from '#shared/clients/calls.ts';
import {
  blankClient,
  type Client,
  type ClientFields,
  type ClientRow,
  client,
} from '#shared/clients/client.ts';
import { queryTerms, searchTerms } from '#shared/clients/names.ts';
import { sortKey } from '#shared/clients/personName.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { nameHandlers } from './names.ts';
import {
  type ClientRecord,
  countClients,
  findClient,
  findFormer,
  findNames,
  findOutsideNumbers,
  listRows,
  noteOpening,
  recentIds,
  replaceTerms,
  searchClients,
  takeNumber,
} from './repository.ts';

function needName(familyName: string, givenNames: string): void {
  if (familyName === '' && givenNames === '') {
    throw new Refusal('input.required', { fields: [{ path: 'familyName', code: 'input.required' }] });
  }
}

/** The person's row, or the refusal `clients.unknown`. */
export async function requireClient(db: Kysely<Tables>, id: string): Promise<ClientRecord> {
  const row = await findClient(db, id);
  if (!row) throw new Refusal('clients.unknown');
  return row;
}

/** The person with all forms of their name, or the refusal `clients.unknown`. */
export async function readClient(db: Kysely<Tables>, id: string): Promise<Client> {
  const { sortName: _, ...row } = await requireClient(db, id);
  const [names, formerNumbers] = [await findNames(db, id), await findOutsideNumbers(db, id)];
  return client.parse({ ...row, names, formerNumbers });
}

/**
 * Under which words a person is found: every spelling of every name, the number, birth year, postcode; of a file
 * that was merged into this one its number, and the year and postcode that were not taken over.
 */
export async function reindex(trx: Transaction<Tables>, clientId: string): Promise<void> {
  const row = await findClient(trx, clientId);
  if (!row) return replaceTerms(trx, { id: clientId, sortName: '' }, []);
  const names = await findNames(trx, clientId);
  const former = await findFormer(trx, clientId);
  const outside = await findOutsideNumbers(trx, clientId);
  const terms = searchTerms(
    row.familyName,
    row.givenNames,
    ...names.flatMap((name) => [name.familyName, name.givenNames]),
    row.number,
    ...outside.flatMap((number) => [number, joined(number)]),
    row.birthDate?.slice(0, 4),
    row.postcode,
    ...former,
  );
  await replaceTerms(trx, row, [...new Set(terms)]);
}

const joined = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** „A-17“ is one word: letters and digits together are a number of a former system. */
const numbersJoined = (query: string): string =>
  query.replaceAll(/\S+/g, (chunk) => (/\p{L}/u.test(chunk) && /\p{N}/u.test(chunk) ? joined(chunk) : chunk));

/** One or two digits are the beginning of everybody's year of birth: they wait for the third. */
export const queryWords = (query: string) =>
  queryTerms(numbersJoined(query)).filter(([word]) => !/^\d{1,2}$/.test(word ?? ''));

const asRow = (row: Awaited<ReturnType<typeof listRows>>[number]): ClientRow => ({
  ...row,
  originalName: row.originalName || null,
  status: row.status as ClientRow['status'],
});

/** What a list shows of each of these people, in their order. */
export async function rowsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ClientRow[]> {
  return (await listRows(db, ids)).map(asRow);
}

/** A person and the first period of their case. One name is enough, and one there must be. */
export async function addClient(
  { db, rows, now, today, userId }: Pick<WriteContext, 'db' | 'rows' | 'now' | 'today' | 'userId'>,
  fields: Partial<ClientFields>,
  openedOn: string = today,
): Promise<{ id: string; number: string }> {
  const facts = { ...blankClient, ...fields };
  needName(facts.familyName, facts.givenNames);
  const id = newId(now);
  const number = await takeNumber(db, Number(today.slice(0, 4)));
  const createdAt = now.toISOString();
  await rows.insert('clients', { ...facts, id, number, sortName: sortKey(facts), createdAt });
  await rows.insert('cases', {
    id: newId(now),
    clientId: id,
    openedOn,
    ...newPeriod,
    createdAt,
    createdBy: userId,
  });
  return { id, number };
}

export async function changeClient(
  { db, rows }: Pick<WriteContext, 'db' | 'rows'>,
  id: string,
  patch: Partial<ClientFields>,
): Promise<void> {
  const next = { ...(await requireClient(db, id)), ...patch };
  needName(next.familyName, next.givenNames);
  await rows.update('clients', id, { ...patch, sortName: sortKey(next) });
}

/** Somebody opened longer ago stands by name like everybody else. */
const REMEMBERED = 10;

export const clientHandlers: RoomHandlers<typeof clientCalls> = {
  'clients.search': async ({ db, userId }, { query, caseType = null, recentFirst, offset, limit }) => {
    const first = recentFirst ? await recentIds(db, userId, REMEMBERED) : [];
    const { matching, ids } = await searchClients(db, queryWords(query), { caseType, first, offset, limit });
    return { total: await countClients(db), matching, rows: await rowsOf(db, ids) };
  },

  'clients.recent': async ({ db, userId }, { limit }) => ({
    rows: await rowsOf(db, await recentIds(db, userId, limit)),
  }),

  'clients.get': ({ db }, { id }) => readClient(db, id),

  'clients.opened': async ({ db, userId, now }, { id }) => {
    await requireClient(db, id);
    await noteOpening(db, userId, id, now.toISOString());
    return {};
  },

  'clients.create': (context, fields) => addClient(context, defined(fields)),

  'clients.update': async (context, { id, patch }) => {
    await changeClient(context, id, defined(patch));
    return {};
  },

  ...nameHandlers,
};
