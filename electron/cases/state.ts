import type { Kysely, Transaction } from 'kysely';
import { type Ending, type EndingFacts, endingsOf } from '#shared/cases/endings.ts';
import { type Proposal, proposalsOf } from '#shared/cases/proposals.ts';
import {
  type CaseFact,
  type CaseStatus,
  factsByPeriod,
  isOpen,
  presentPeriod,
  statusOf,
} from '#shared/cases/status.ts';
import { type Step, stepsOf } from '#shared/cases/steps.ts';
import { residenceTitleOf } from '#shared/catalogs/residenceTitles.ts';
import type { Application } from '#shared/recognition/application.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import type { Tables } from '../db/tables.ts';
import { readClaims } from '../funding/rows.ts';
import { readKept } from '../papers/papers.ts';
import { presentTitle } from '../profile/profile.ts';
import { readApplications } from '../recognition/recognition.ts';
import { answeredLicences, courseDays, paperDays } from './endings/repository.ts';
import {
  appointmentDays,
  asPeriod,
  factsOfClient,
  followUpsOfClient,
  type PeriodRow,
  periodsOfClient,
  replaceState,
  replaceSteps,
} from './repository.ts';

export interface PeriodState {
  readonly row: PeriodRow;
  readonly status: CaseStatus;
}

export interface CaseState {
  /** Oldest first. */
  readonly periods: readonly PeriodState[];
  /** The one counselling is in; undefined when there is no case. */
  readonly present: PeriodState | undefined;
  readonly facts: readonly CaseFact[];
}

/** Each period with its status, from the facts of the file. */
export async function readState(db: Kysely<Tables>, clientId: string): Promise<CaseState> {
  const rows = await periodsOfClient(db, clientId);
  const facts = await factsOfClient(db, clientId);
  const parts = factsByPeriod(rows, facts);
  const periods = rows.map((row, at) => ({ row, status: statusOf(asPeriod(row), parts[at] ?? []) }));
  const now = presentPeriod(rows);
  return { periods, present: periods.find(({ row }) => row === now), facts };
}

const latest = (...days: readonly (string | null)[]): string =>
  days.reduce<string>((a, b) => (b !== null && b > a ? b : a), '');

/** Applications whose papers are not complete; one whose way is gone asks for none. */
const lackingPapers = (applications: readonly Application[]) =>
  applications.filter(({ way, ready }) => way !== null && !ready);

/** The next steps from all of a person's procedures. */
async function stepsFor(
  db: Kysely<Tables>,
  applications: readonly Application[],
  answers: Parameters<typeof stepsOf>[1],
): Promise<Step[]> {
  const found: Step[] = [];
  for (const { id, procedure } of applications) {
    if (procedure.events.length === 0) continue;
    const { events, clock } = procedure;
    found.push(...stepsOf({ applicationId: id, events, clock, claims: await readClaims(db, id) }, answers));
  }
  return found;
}

async function endingsFor(
  db: Kysely<Tables>,
  clientId: string,
  today: string,
  title: EndingFacts['title'],
  answers: Parameters<typeof endingsOf>[1],
): Promise<Ending[]> {
  const courses = await courseDays(db, clientId);
  const papers = await paperDays(db, clientId);
  const { licences, arrivedOn } = await answeredLicences(db, clientId);
  const catalogs = await readCatalogs(db, today);
  return endingsOf({ courses, papers, licences, arrivedOn, title }, answers, catalogs);
}

async function proposalsFor(
  db: Kysely<Tables>,
  clientId: string,
  today: string,
  lastOn: string,
  caseId: string,
) {
  const present = await presentTitle(db, clientId);
  const applications = await readApplications(db, clientId, today);
  const followUps = await followUpsOfClient(db, clientId);
  const proposals = proposalsOf({
    caseId,
    lastOn,
    title: present ? endOf(present) : null,
    lacking: lackingPapers(applications),
    kept: await readKept(db, clientId),
    followUps,
  });
  return {
    proposals,
    steps: await stepsFor(db, applications, followUps),
    endings: await endingsFor(db, clientId, today, present ?? null, followUps),
  };
}

/** Null where it has none: a German needs no title, whatever was entered before. */
const endOf = ({
  id,
  status,
  validUntil,
}: {
  id: string;
  status: string | null;
  validUntil: string | null;
}) =>
  validUntil === null || residenceTitleOf(status ?? '')?.group === 'german'
    ? null
    : { id, until: validUntil };

const stepRow = ({ kind, ref, on, from, to, applicationId }: Step) => ({
  ...{ kind, ref, namedOn: on, shownFrom: from, shownTo: to, applicationId, about: '' },
});
const endingRow = ({ kind, ref, on, from, about }: Ending) => ({
  ...{ kind, ref, namedOn: on, shownFrom: from, shownTo: null, applicationId: null, about },
});

/** Renews the derived row of a person, after a change as after an undo. */
export const settleCase = async (
  trx: Transaction<Tables>,
  clientId: string,
  today: string,
): Promise<void> => {
  const { present, facts } = await readState(trx, clientId);
  if (!present) {
    await replaceSteps(trx, clientId, []);
    return replaceState(trx, clientId, null);
  }
  const { row, status } = present;
  const lastOn = latest(
    row.openedOn,
    row.setOn,
    row.closedOn,
    ...facts.map(({ on }) => on),
    ...(await appointmentDays(trx, clientId)),
  );
  const all = await proposalsFor(trx, clientId, today, lastOn, row.id);
  // A closed case is asked nothing, but a promise to delete holds.
  const proposals = isOpen(status) ? all.proposals : all.proposals.filter(({ kind }) => kind === 'scans');
  const steps = isOpen(status) ? [...all.steps.map(stepRow), ...all.endings.map(endingRow)] : [];
  const of = (kind: Proposal['kind']) => proposals.find((proposal) => proposal.kind === kind);
  const [title, papers, scans, silent] = [of('title'), of('papers'), of('scans'), of('silent')];
  await replaceState(trx, clientId, {
    ...{ clientId, caseId: row.id, status },
    ...{ lastOn: silent?.on ?? lastOn, silentOn: silent?.from ?? null },
    ...{ titleId: title?.ref ?? null, titleUntil: title?.on ?? null, titleOn: title?.from ?? null },
    ...{ papersId: papers?.ref ?? null, papersSince: papers?.on ?? null, papersOn: papers?.from ?? null },
    ...{ scansId: scans?.ref ?? null, scansUntil: scans?.on ?? null, scansOn: scans?.from ?? null },
  });
  await replaceSteps(
    trx,
    clientId,
    steps.map((row) => ({ clientId, ...row })),
  );
};
