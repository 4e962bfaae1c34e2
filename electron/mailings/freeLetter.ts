import { must, Refusal } from '#shared/contract/result.ts';
import { clientFacts } from '#shared/letters/applicationFacts.ts';
import { mailingLetter } from '#shared/mailings/compose.ts';
import type { MailingText } from '#shared/mailings/mailing.ts';
import { excludedFor } from '#shared/mailings/mayGet.ts';
import { wrongWords } from '#shared/mailings/words.ts';
import { readClient } from '../clients/clients.ts';
import { nextNumber } from '../letters/stored.ts';
import type { ReadContext } from '../office/context.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import type { Order, ReadyLetter } from './order.ts';
import { decisionsOf, peopleRows } from './repository.ts';

/** A text of the counsellor's own, the same for all but for the words in braces. */

type Seen = Pick<ReadContext, 'db' | 'today' | 'userId'>;

export async function withExclusions({ db, today }: Pick<Seen, 'db' | 'today'>, ids: readonly string[]) {
  const [rows, decisions] = [await peopleRows(db, ids), await decisionsOf(db, ids)];
  return rows.map((row) => ({
    row,
    excluded: excludedFor({ ...row, decisions: decisions.get(row.id) ?? [] }, today),
  }));
}

function demandWords({ subject, body }: MailingText): void {
  if (wrongWords(subject).length > 0 || wrongWords(body).length > 0)
    throw new Refusal('mailings.placeholder');
}

/** Composes letters of one text; what is the same in all of them is read once. */
export async function freeLetterComposer({ db, today, userId }: Seen, text: MailingText) {
  demandWords(text);
  const { office, users } = await readOfficeAndUsers(db);
  const user = must(
    users.find(({ id }) => id === userId),
    'who is logged in is in the file',
  );
  const counsellor = { ...user, phone: user.phone || office.phone, email: user.email || office.email };
  return async (clientId: string): Promise<ReadyLetter> => {
    const client = await readClient(db, clientId);
    const { number, givenNames, familyName } = client;
    const reference = `${number}/${await nextNumber(db, clientId)}`;
    const facts = { client: clientFacts(client), date: today, reference, form: office.letterForm };
    const letter = mailingLetter({ ...facts, office, counsellor, number, givenNames, familyName }, text);
    const about = { clientId, applicationId: null, kind: 'mailing' as const, authority: null };
    // The person's own paper.
    return { about, letter, number, mayLeave: true };
  };
}

/** @throws Refusal */
export async function freeLetterOrder(
  context: Seen,
  clientIds: readonly string[],
  text: MailingText,
): Promise<Order> {
  const chosen = [...new Set(clientIds)];
  const ids = (await withExclusions(context, chosen))
    .filter(({ excluded }) => excluded === null)
    .map(({ row }) => row.id);
  if (ids.length === 0) throw new Refusal('mailings.nobody');
  const { subject } = text;
  return { subject, chosen: chosen.length, ids, compose: await freeLetterComposer(context, text) };
}
