import { type Renewals, recordEntry, takeBackEntry } from '#electron/history/history.ts';
import { recordRows } from '#electron/history/rows.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import { clientFacts } from '#shared/letters/applicationFacts.ts';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import type { mailingCalls } from '#shared/mailings/calls.ts';
import { mailingLetter } from '#shared/mailings/compose.ts';
import { type MailingText, MOST_LETTERS } from '#shared/mailings/mailing.ts';
import { excludedFor } from '#shared/mailings/mayGet.ts';
import { wrongWords } from '#shared/mailings/words.ts';
import { queryWords, readClient } from '../clients/clients.ts';
import { keepLetter } from '../letters/keepLetter.ts';
import { nextNumber } from '../letters/stored.ts';
import type { ExportContext, ReadContext, RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { docxFor } from '../templates/docxFor.ts';
import { intoFolder, intoOne, type Output } from './outputs.ts';
import {
  decisionsOf,
  entriesOfMailing,
  findMailing,
  findPeople,
  insertMailing,
  insertMailingEntry,
  listMailings,
  type PersonRow,
  peopleRows,
  updateMailing,
} from './repository.ts';

/** So many letters between two steps. */
const stride = 10;

type Seen = Pick<ReadContext, 'db' | 'today' | 'userId'>;

async function withExclusions({ db, today }: Seen, ids: readonly string[]) {
  const [rows, decisions] = [await peopleRows(db, ids), await decisionsOf(db, ids)];
  return rows.map((row) => ({
    row,
    excluded: excludedFor({ ...row, decisions: decisions.get(row.id) ?? [] }, today),
  }));
}

const asPerson = ({ id, number, familyName, givenNames, town, status }: PersonRow) => ({
  ...{ id, number, familyName, givenNames, town, status },
});

function demandWords({ subject, body }: MailingText): void {
  if (wrongWords(subject).length > 0 || wrongWords(body).length > 0)
    throw new Refusal('mailings.placeholder');
}

/** Composes letters of one text; what is the same in all of them is read once. */
async function composer({ db, today, userId }: Seen, text: MailingText) {
  demandWords(text);
  const { office, users } = await readOfficeAndUsers(db);
  const user = must(
    users.find(({ id }) => id === userId),
    'who is logged in is in the file',
  );
  const counsellor = { ...user, phone: user.phone || office.phone, email: user.email || office.email };
  return async (clientId: string): Promise<{ letter: BusinessLetter; number: string }> => {
    const client = await readClient(db, clientId);
    const { number, givenNames, familyName } = client;
    const reference = `${number}/${await nextNumber(db, clientId)}`;
    const facts = { client: clientFacts(client), date: today, reference, form: office.letterForm };
    const letter = mailingLetter({ ...facts, office, counsellor, number, givenNames, familyName }, text);
    return { letter, number };
  };
}

/**
 * Writes a run. One transaction for all of it, so that whatever ends it leaves nothing half done; one entry in the
 * history of each person, as with an import, so that a letter can be undone in its file and all of them with the run.
 */
async function write(
  context: ExportContext,
  derived: Renewals,
  call: 'mailings.writeEach' | 'mailings.writeOne',
  { clientIds, text }: { readonly clientIds: readonly string[]; readonly text: MailingText },
  output: Output,
) {
  const { db, now, today, userId, work } = context;
  const chosen = [...new Set(clientIds)];
  const free = (await withExclusions(context, chosen)).filter(({ excluded }) => excluded === null);
  if (free.length === 0) throw new Refusal('mailings.nobody');
  const compose = await composer(context, text);
  const toDocx = await docxFor(db);
  const mailingId = newId(now);
  const at = now.toISOString();
  const { subject } = text;
  await insertMailing(db, {
    ...{ id: mailingId, subject, letters: free.length },
    madeAt: at,
    madeBy: userId,
    takenBackAt: null,
  });
  try {
    for (const [nth, { row }] of free.entries()) {
      if (nth % stride === 0) await work.step(nth, free.length);
      const { letter, number } = await compose(row.id);
      const rows = recordRows(db);
      await keepLetter(
        { rows, now, today, userId, work },
        { clientId: row.id, applicationId: null, kind: 'mailing', authority: null },
        letter,
      );
      const entry = await recordEntry(db, derived, { at, today, userId, call, kind: 'change' }, rows);
      await insertMailingEntry(db, mailingId, must(entry, 'a letter is a change'));
      await output.take(await toDocx(letter, row.id), number);
    }
    await work.step(free.length, free.length);
    await output.finish(today);
  } catch (error) {
    await output.undo();
    throw error;
  }
  return { mailingId, letters: free.length, left: chosen.length - free.length };
}

/** Takes a run back, person by person. Who was worked on since keeps the letter. */
async function takeBack(context: WriteContext, derived: Renewals, id: string) {
  const { db, now, work } = context;
  if (!(await findMailing(db, id))) throw new Refusal('mailings.unknown');
  const entries = await entriesOfMailing(db, id);
  let [takenBack, kept] = [0, 0];
  for (const [nth, entryId] of entries.entries()) {
    if (nth % stride === 0) await work.step(nth, entries.length);
    const end = await takeBackEntry(context, derived, entryId);
    if (end === 'takenBack') takenBack += 1;
    if (end === 'changedSince') kept += 1;
  }
  await updateMailing(db, id, { takenBackAt: now.toISOString() });
  return { takenBack, kept };
}

/** The use cases of letters to many. `derived` as given to the history: a kept letter is derived from alike. */
export function mailingHandlers(derived: Renewals): RoomHandlers<typeof mailingCalls> {
  return {
    'mailings.people': async (context, filter) => {
      const { total, ids } = await findPeople(context.db, filter, queryWords(filter.query), MOST_LETTERS);
      const found = await withExclusions(context, ids);
      return { total, people: found.map(({ row, excluded }) => ({ ...asPerson(row), excluded })) };
    },

    'mailings.preview': async (context, { clientId, text }) => {
      const compose = await composer(context, text);
      return { letter: (await compose(clientId)).letter };
    },

    'mailings.writeEach': (context, order) =>
      write(context, derived, 'mailings.writeEach', order, intoFolder(context.picked)),

    'mailings.writeOne': (context, order) =>
      write(context, derived, 'mailings.writeOne', order, intoOne(context.picked)),

    'mailings.list': async ({ db }) => ({ mailings: await listMailings(db) }),

    'mailings.takeBack': (context, { id }) => takeBack(context, derived, id),
  };
}
