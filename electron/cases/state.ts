import type { Kysely, Transaction } from 'kysely';
import { type Proposal, proposalsOf } from '#shared/cases/proposals.ts';
import { type CaseFact, type CaseStatus, factsByPeriod, isOpen, statusOf } from '#shared/cases/status.ts';
import type { Tables } from '../db/tables.ts';
import { readApplications } from '../recognition/recognition.ts';
import {
  appointmentDays,
  asPeriod,
  factsOfClient,
  followUpsOfClient,
  type PeriodRow,
  periodsOfClient,
  presentTitle,
  replaceState,
} from './repository.ts';

export interface PeriodState {
  readonly row: PeriodRow;
  readonly status: CaseStatus;
}

export interface CaseState {
  /** Oldest first; the last is the present one. */
  readonly periods: readonly PeriodState[];
  readonly facts: readonly CaseFact[];
}

/** Each period with its status, from the facts of the file. */
export async function readState(db: Kysely<Tables>, clientId: string): Promise<CaseState> {
  const rows = await periodsOfClient(db, clientId);
  const facts = await factsOfClient(db, clientId);
  const parts = factsByPeriod(rows, facts);
  return {
    periods: rows.map((row, at) => ({ row, status: statusOf(asPeriod(row), parts[at] ?? []) })),
    facts,
  };
}

const latest = (...days: readonly (string | null)[]): string =>
  days.reduce<string>((a, b) => (b !== null && b > a ? b : a), '');

/** Applications whose papers are not complete; one whose way is gone asks for none. */
async function lackingPapers(db: Kysely<Tables>, clientId: string, today: string) {
  const applications = await readApplications(db, clientId, today);
  return applications.filter(({ way, ready }) => way !== null && !ready);
}

async function proposalsFor(
  db: Kysely<Tables>,
  clientId: string,
  today: string,
  lastOn: string,
  caseId: string,
) {
  const present = await presentTitle(db, clientId);
  return proposalsOf({
    caseId,
    lastOn,
    title: present?.validUntil ? { id: present.id, until: present.validUntil } : null,
    lacking: await lackingPapers(db, clientId, today),
    followUps: await followUpsOfClient(db, clientId),
  });
}

/** Renews the derived row of a person, after a change as after an undo. */
export const settleCase = async (
  trx: Transaction<Tables>,
  clientId: string,
  today: string,
): Promise<void> => {
  const { periods, facts } = await readState(trx, clientId);
  const present = periods.at(-1);
  if (!present) return replaceState(trx, clientId, null);
  const { row, status } = present;
  const lastOn = latest(
    row.openedOn,
    row.setOn,
    row.closedOn,
    ...facts.map(({ on }) => on),
    ...(await appointmentDays(trx, clientId)),
  );
  const proposals = isOpen(status) ? await proposalsFor(trx, clientId, today, lastOn, row.id) : [];
  const of = (kind: Proposal['kind']) => proposals.find((proposal) => proposal.kind === kind);
  const [title, papers, silent] = [of('title'), of('papers'), of('silent')];
  await replaceState(trx, clientId, {
    ...{ clientId, caseId: row.id, status },
    ...{ lastOn: silent?.on ?? lastOn, silentOn: silent?.from ?? null },
    ...{ titleId: title?.ref ?? null, titleUntil: title?.on ?? null, titleOn: title?.from ?? null },
    ...{ papersId: papers?.ref ?? null, papersSince: papers?.on ?? null, papersOn: papers?.from ?? null },
  });
};
