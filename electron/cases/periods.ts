import type { caseCalls } from '#shared/cases/calls.ts';
import { newPeriod, type PeriodView, period } from '#shared/cases/period.ts';
import { type CaseStatus, isOpen, mayMove } from '#shared/cases/status.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import { requireClient } from '../clients/clients.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { demandPast } from './past.ts';
import { type PeriodState, readState } from './state.ts';

/** As the window reads it; checked, for the columns are text. */
export const asView = ({ row, status }: PeriodState): PeriodView =>
  period.parse({
    ...{ id: row.id, openedOn: row.openedOn, caseType: row.caseType, status, setStatus: row.setStatus },
    closing:
      row.closedOn === null
        ? null
        : { on: row.closedOn, reason: row.closingReason, exitStatus: row.exitStatus },
    outcome: row.followedUpOn === null ? null : { on: row.followedUpOn, status: row.laterStatus },
  });

async function present(db: WriteContext['db'], clientId: string): Promise<PeriodState> {
  await requireClient(db, clientId);
  const { present: now } = await readState(db, clientId);
  return must(now, 'a person has a case from the first moment');
}

function demandMove(from: CaseStatus, to: CaseStatus): void {
  if (from !== to && !mayMove(from, to)) throw new Refusal('cases.cannotMove');
}

type PeriodCalls = 'cases.setStatus' | 'cases.setType' | 'cases.close' | 'cases.noteOutcome' | 'cases.reopen';

export const periodHandlers: Pick<RoomHandlers<typeof caseCalls>, PeriodCalls> = {
  'cases.setStatus': async ({ db, rows, now, today }, { clientId, status: to }) => {
    const { row, status } = await present(db, clientId);
    if (!isOpen(status)) throw new Refusal('cases.cannotMove');
    if (to !== null) demandMove(status, to);
    const on = to === null ? null : today;
    const at = to === null ? null : now.toISOString();
    await rows.update('cases', row.id, { setStatus: to, setOn: on, setAt: at });
    return {};
  },

  'cases.setType': async ({ db, rows }, { clientId, caseType }) => {
    const { row } = await present(db, clientId);
    await rows.update('cases', row.id, { caseType });
    return {};
  },

  'cases.close': async ({ db, rows, now, today }, { clientId, closing }) => {
    const { row } = await present(db, clientId);
    demandPast(closing.on, today, 'closing.on');
    if (closing.on < row.openedOn)
      throw new Refusal('cases.beforeOpening', {
        fields: [{ path: 'closing.on', code: 'cases.beforeOpening' }],
      });
    await rows.update('cases', row.id, {
      closedOn: closing.on,
      closedAt: row.closedAt ?? now.toISOString(),
      closingReason: closing.reason,
      exitStatus: closing.exitStatus,
    });
    return {};
  },

  'cases.noteOutcome': async ({ db, rows, today }, { clientId, outcome }) => {
    const { row, status } = await present(db, clientId);
    demandMove(status, 'followedUp');
    demandPast(outcome.on, today, 'outcome.on');
    if (row.closedOn !== null && outcome.on < row.closedOn)
      throw new Refusal('cases.beforeClosing', {
        fields: [{ path: 'outcome.on', code: 'cases.beforeClosing' }],
      });
    await rows.update('cases', row.id, { followedUpOn: outcome.on, laterStatus: outcome.status });
    return {};
  },

  'cases.reopen': async ({ db, rows, now, today, userId }, { clientId }) => {
    const { status } = await present(db, clientId);
    if (isOpen(status)) throw new Refusal('cases.cannotMove');
    const id = newId(now);
    const createdAt = now.toISOString();
    await rows.insert('cases', {
      ...{ id, clientId, openedOn: today, ...newPeriod },
      // Domain 1.5: reopening leads back into accompaniment, in a period of its own.
      ...{ setStatus: 'accompanied', setOn: today, setAt: createdAt },
      ...{ createdAt, createdBy: userId },
    });
    return { id };
  },
};
