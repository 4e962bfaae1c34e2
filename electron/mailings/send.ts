import { gatherTexts } from '#electron/find/reindex.ts';
import { type Renewals, recordEntry, takeBackEntries } from '#electron/history/history.ts';
import { recordRows } from '#electron/history/rows.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import type { HeldLetter } from '#shared/mailings/mailing.ts';
import { requireClient } from '../clients/clients.ts';
import { openLetter } from '../letters/draft.ts';
import { type Dispatch, recordSending, refusedSending } from '../letters/recordSending.ts';
import type { ReadContext, WriteContext } from '../office/context.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { docxFor } from '../templates/docxFor.ts';
import { draftsOfMailing, entriesOfMailing, findMailing, insertMailingEntry } from './repository.ts';
import { stride, withTexts } from './run.ts';

/** A draft of a run, whom it goes to, and why it cannot have left in this way; null: it may have. */
async function lookedAt(
  { db, today }: Pick<ReadContext, 'db' | 'today'>,
  id: string,
  dispatch: Pick<Dispatch, 'via' | 'on'>,
) {
  const opened = await openLetter(db, id);
  const { row, letter } = opened;
  const byHand = dispatch.via === 'handed';
  const to = byHand || letter.kind !== 'letter' ? '' : (letter.recipient[0] ?? '');
  const decisions = await readDecisions(db, row.clientId);
  const why =
    to === '' && !byHand ? 'input.required' : refusedSending(opened, dispatch, { decisions, today });
  if (why === null) return { opened, to, held: null };
  const { number, familyName, givenNames } = await requireClient(db, row.clientId);
  return { opened, to, held: { letterId: id, number, familyName, givenNames, why } satisfies HeldLetter };
}

/** Which drafts of a run would stay drafts. */
export async function heldOfRun(
  context: ReadContext,
  { id: mailingId, via }: Pick<Dispatch, 'via'> & { readonly id: string },
): Promise<HeldLetter[]> {
  const { db, today, work } = context;
  if (!(await findMailing(db, mailingId))) throw new Refusal('mailings.unknown');
  const held: HeldLetter[] = [];
  const ids = await draftsOfMailing(db, mailingId);
  for (const [nth, id] of ids.entries()) {
    if (nth % stride === 0) await work.step(nth, ids.length);
    const found = await lookedAt(context, id, { via, on: today });
    if (found.held !== null) held.push(found.held);
  }
  return held;
}

/**
 * Records that the letters of a run have left, each by the rules it has alone, with the same proof and with its own
 * entry in the history of its person: it can be undone there alone, or with the run. One transaction for all of it.
 */
export async function sendRun(
  context: WriteContext,
  derived: Renewals,
  { id: mailingId, ...dispatch }: Dispatch & { readonly id: string },
) {
  const { db, now, today, userId, work } = context;
  if (!(await findMailing(db, mailingId))) throw new Refusal('mailings.unknown');
  if (dispatch.on > today)
    throw new Refusal('letters.sentInFuture', { fields: [{ path: 'on', code: 'letters.sentInFuture' }] });
  const ids = await draftsOfMailing(db, mailingId);
  if (ids.length === 0) throw new Refusal('mailings.nothingToSend');
  const toDocx = await docxFor(db);
  const texts = gatherTexts();
  const renewed = withTexts(derived, texts.step);
  const held: HeldLetter[] = [];
  for (const [nth, id] of ids.entries()) {
    if (nth % stride === 0) await work.step(nth, ids.length);
    const { opened, to, held: stays } = await lookedAt(context, id, dispatch);
    if (stays !== null) {
      held.push(stays);
      continue;
    }
    const rows = recordRows(db);
    await recordSending({ ...context, rows }, toDocx, opened, { ...dispatch, to });
    const made = { at: now.toISOString(), today, userId, call: 'mailings.send', kind: 'change' } as const;
    const entryId = must(await recordEntry(db, renewed, made, rows), 'a sending is a change');
    await insertMailingEntry(db, { mailingId, entryId, sending: 1 });
  }
  await texts.settle(db);
  await work.step(ids.length, ids.length);
  return { sent: ids.length - held.length, held };
}

/** The letters of a run are drafts again. Who was worked on since keeps theirs as sent. */
export async function takeBackSending(context: WriteContext, derived: Renewals, id: string) {
  const { db } = context;
  if (!(await findMailing(db, id))) throw new Refusal('mailings.unknown');
  const texts = gatherTexts();
  const renewed = withTexts(derived, texts.step);
  const taken = await takeBackEntries(context, renewed, await entriesOfMailing(db, id, true));
  await texts.settle(db);
  return taken;
}
