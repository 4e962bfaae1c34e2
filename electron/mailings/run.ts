import { gatherTexts, reindexTexts } from '#electron/find/reindex.ts';
import { type Derive, type Renewals, recordEntry, takeBackEntries } from '#electron/history/history.ts';
import { recordRows } from '#electron/history/rows.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { placeholdersIn } from '#shared/textblocks/placeholders.ts';
import { keepLetter } from '../letters/keepLetter.ts';
import type { ExportContext, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { docxFor } from '../templates/docxFor.ts';
import type { Order } from './order.ts';
import type { Output } from './outputs.ts';
import {
  entriesOfMailing,
  findMailing,
  insertMailing,
  insertMailingEntry,
  updateMailing,
} from './repository.ts';

/** So many letters between two steps. */
export const stride = 10;

/** The same renewals, with another step for the index of texts: the words of a run are mostly the same in each letter. */
export const withTexts = (derived: Renewals, step: Derive): Renewals => ({
  ...derived,
  persons: Object.fromEntries(
    Object.entries(derived.persons).map(([table, steps]) => [
      table,
      steps.map((one) => (one === reindexTexts ? step : one)),
    ]),
  ),
});

/**
 * Writes a run. One transaction for all of it, so that whatever ends it leaves nothing half done; one entry in the
 * history of each person, as with an import, so that a letter can be undone in its file and all of them with the run.
 */
export async function writeRun(
  context: ExportContext,
  derived: Renewals,
  call: 'mailings.writeEach' | 'mailings.writeOne',
  { subject, chosen, ids, compose }: Order,
  output: Output,
) {
  const { db, now, today, userId, work } = context;
  const toDocx = await docxFor(db);
  const texts = gatherTexts();
  const renewed = withTexts(derived, texts.step);
  const mailingId = newId(now);
  const at = now.toISOString();
  const letters = ids.length;
  const run = { id: mailingId, subject, letters, madeAt: at, madeBy: userId, takenBackAt: null };
  await insertMailing(db, run);
  let held = 0;
  try {
    for (const [nth, id] of ids.entries()) {
      if (nth % stride === 0) await work.step(nth, letters);
      const { about, letter, number, mayLeave } = await compose(id);
      const rows = recordRows(db);
      await keepLetter({ rows, now, today, userId, work }, about, letter);
      const entry = await recordEntry(db, renewed, { at, today, userId, call, kind: 'change' }, rows);
      const entryId = must(entry, 'a letter is a change');
      await insertMailingEntry(db, { mailingId, entryId, sending: 0 });
      // A word that nobody could fill in would leave the house as it stands.
      const whole = placeholdersIn(letterText(letter)).length === 0;
      if (mayLeave && whole) await output.take(await toDocx(letter, about.clientId), number);
      else held += 1;
    }
    await texts.settle(db);
    await work.step(letters, letters);
    if (held < letters) await output.finish(today);
  } catch (error) {
    await output.undo();
    throw error;
  }
  return { mailingId, letters, left: chosen - letters, held };
}

/** Takes a run back, person by person. Who was worked on since keeps the letter. */
export async function takeBackRun(context: WriteContext, derived: Renewals, id: string) {
  const { db, now } = context;
  if (!(await findMailing(db, id))) throw new Refusal('mailings.unknown');
  const texts = gatherTexts();
  const renewed = withTexts(derived, texts.step);
  const taken = await takeBackEntries(context, renewed, await entriesOfMailing(db, id, false));
  await texts.settle(db);
  await updateMailing(db, id, { takenBackAt: now.toISOString() });
  return taken;
}
