import type { TodayRow } from '#shared/cases/ahead.ts';
import type { caseCalls } from '#shared/cases/calls.ts';
import type { WaitingParty } from '#shared/cases/codes.ts';
import { endingKinds, kindOfKey, type ProposalKind, stepKinds, waitsFor } from '#shared/cases/proposals.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import type { RoomHandlers } from '../../office/context.ts';
import {
  appointmentsIn,
  countFollowUps,
  countProposed,
  countSilent,
  countSteps,
  type Found,
  type FoundPart,
  followUpsDue,
  proposalsShown,
  silentCases,
  stepsDue,
} from './repository.ts';

const nothing: FoundPart = { total: 0, rows: [] };

function asRow(row: Found): TodayRow {
  const proposal = kindOfKey(row.proposal);
  if (row.kind === 'followUp' || row.kind === 'appointment') return { ...row, proposal };
  const asked = row.kind === 'step' ? proposal : row.kind;
  return { ...row, proposal, waitingFor: asked === null ? row.waitingFor : waitsFor[asked] };
}

/** Appointments by the clock before what can be done at any time of the day. */
const place = ({ on, at, id }: Found): string => `${on} ${at ?? '99:99'} ${id}`;

const merged = (limit: number, ...parts: readonly FoundPart[]) => ({
  total: parts.reduce((sum, part) => sum + part.total, 0),
  rows: parts
    .flatMap(({ rows }) => rows)
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .slice(0, limit)
    .map(asRow),
});

/** All that the filter can show: follow-ups until a day, proposals and next steps of today, by whom they wait for. */
async function waitingCounts(
  db: Parameters<typeof countSteps>[0],
  today: string,
  to: string,
): Promise<Record<WaitingParty, number>> {
  const counts: Record<WaitingParty, number> = {
    client: 0,
    authority: 0,
    translator: 0,
    course: 0,
    office: 0,
  };
  for (const [party, n] of await countFollowUps(db, to)) counts[party] += n;
  for (const [kind, n] of await countSteps(db, today)) counts[waitsFor[kind]] += n;
  for (const kind of ['title', 'papers', 'scans'] as const)
    counts[waitsFor[kind]] += await countProposed(db, kind, today);
  return counts;
}

export const todayHandlers: Pick<RoomHandlers<typeof caseCalls>, 'cases.today' | 'cases.silent'> = {
  'cases.today': async ({ db, today }, { waitingFor, limit }) => {
    const [yesterday, tomorrow, inAWeek] = [-1, 1, 7].map((days) => addDays(today, days)) as [
      string,
      string,
      string,
    ];
    const noted = (from: string | null, to: string) => followUpsDue(db, { from, to }, waitingFor, limit);
    // An appointment waits for nobody: under a filter it is not meant.
    const arranged = (from: string, to: string) =>
      waitingFor === null ? appointmentsIn(db, from, to, limit) : Promise.resolve(nothing);
    const proposed = (kind: 'title' | 'papers' | 'scans') =>
      waitingFor === null || waitsFor[kind] === waitingFor
        ? proposalsShown(db, kind, today, limit)
        : Promise.resolve(nothing);
    const meant = (kind: ProposalKind): boolean => waitingFor === null || waitsFor[kind] === waitingFor;
    const steps = stepKinds.filter(meant);
    const endings = endingKinds.filter(meant);
    const due = (kinds: Parameters<typeof stepsDue>[1]) =>
      kinds.length > 0 ? stepsDue(db, kinds, today, limit) : Promise.resolve(nothing);
    const waiting = await waitingCounts(db, today, inAWeek);
    return {
      day: today,
      parts: {
        overdue: merged(limit, await noted(null, yesterday)),
        today: merged(limit, await arranged(today, today), await noted(today, today)),
        week: merged(limit, await arranged(tomorrow, inAWeek), await noted(tomorrow, inAWeek)),
        steps: merged(limit, await due(steps)),
        ending: merged(limit, await proposed('title'), await due(endings)),
        papers: merged(limit, await proposed('papers')),
        scans: merged(limit, await proposed('scans')),
      },
      silent: await countSilent(db, today),
      waiting,
    };
  },

  'cases.silent': async ({ db, today }, page) => ({
    total: await countSilent(db, today),
    rows: await silentCases(db, today, page),
  }),
};
