import { type Renewals, recordEntry, takeBackEntries } from '#electron/history/history.ts';
import { recordRows } from '#electron/history/rows.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import type { Choice, Choosing, TakeResult } from '#shared/transfer/transfer.ts';
import type { WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { type Checked, readTableRow, rowOfRef } from './check.ts';
import { completePerson, enterPerson } from './enter.ts';
import { entriesOfRun, findRun, insertRun, insertRunEntry, updateRun } from './repository.ts';

/** So many people between two steps. */
const stride = 25;

interface Plan {
  readonly row: number;
  /** Null: a new person. */
  readonly completes: string | null;
}

/** What becomes of each row that is taken, in the order of the table. */
function planOf(checked: Checked, { standard, exceptions }: Choosing): Plan[] {
  const chosen = new Map<number, Choice>(exceptions.map(({ row, choice }) => [row, choice]));
  return [...checked.states.entries()].flatMap(([row, state]): Plan[] => {
    if (state === 'fresh') return [{ row, completes: null }];
    if (state !== 'likely') return [];
    const choice = chosen.get(row) ?? standard;
    if (choice === 'skip') return [];
    return [{ row, completes: choice === 'new' ? null : (checked.likely.get(row)?.ref ?? null) }];
  });
}

/**
 * Takes a checked table over. One transaction for all of it, so that whatever ends it leaves nothing half
 * done; one entry in the history of each person, so that each can be undone on its own page and all of them
 * with the run.
 */
export async function takeTable(
  context: WriteContext,
  derived: Renewals,
  checked: Checked,
  choosing: Choosing,
  fileName: string,
): Promise<TakeResult> {
  const { db, now, today, userId, work } = context;
  const plan = planOf(checked, choosing);
  const runId = newId(now);
  const at = now.toISOString();
  const nobody = { created: 0, completed: 0, takenBackAt: null };
  await insertRun(db, { id: runId, fileName, takenAt: at, takenBy: userId, ...nobody });
  const people = new Map<number, string>();
  let [created, completed, partly] = [0, 0, 0];
  for (const [nth, { row, completes }] of plan.entries()) {
    if (nth % stride === 0) await work.step(nth, plan.length);
    const read = readTableRow(must(checked.table.rows[row], 'the row was checked'), checked.reading);
    const person = must(read.person, 'a row without a person is refused');
    const rows = recordRows(db);
    const own = { db, rows, now, today, userId };
    const earlier = completes === null ? null : rowOfRef(completes);
    const known = earlier === null ? completes : (people.get(earlier) ?? null);
    if (known === null) people.set(row, await enterPerson(own, person));
    else {
      people.set(row, known);
      await completePerson(own, known, person);
    }
    const entryId = await recordEntry(
      db,
      derived,
      { at, today, userId, call: 'transfer.take', kind: 'change' },
      rows,
    );
    if (entryId === null) continue;
    await insertRunEntry(db, runId, entryId);
    if (known === null) created += 1;
    else completed += 1;
    if (read.problems.length > 0) partly += 1;
  }
  await updateRun(db, runId, { created, completed });
  const likely = checked.found.likely;
  const skipped = likely - plan.filter(({ row }) => checked.states[row] === 'likely').length;
  return { runId, created, completed, skipped, refused: checked.found.refused, partly };
}

/** Takes a run back, person by person. Who was worked on since stays. @throws Refusal `transfer.unknownRun` */
export async function takeRunBack(
  context: WriteContext,
  derived: Renewals,
  runId: string,
): Promise<{ takenBack: number; kept: number }> {
  const { db, now } = context;
  const run = await findRun(db, runId);
  if (!run) throw new Refusal('transfer.unknownRun');
  const taken = await takeBackEntries(context, derived, await entriesOfRun(db, runId));
  await updateRun(db, runId, { takenBackAt: now.toISOString() });
  return taken;
}
