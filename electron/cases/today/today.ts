import type { TodayRow } from '#shared/cases/ahead.ts';
import type { caseCalls } from '#shared/cases/calls.ts';
import { type WaitingParty, waitingParties } from '#shared/cases/codes.ts';
import { endingKinds, kindOfKey, type ProposalKind, stepKinds, waitsFor } from '#shared/cases/proposals.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import type { RoomHandlers } from '../../office/context.ts';
import {
  appointmentsIn,
  countSilent,
  countWaiting,
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
    const waiting = await countWaiting(db, inAWeek);
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
      waiting: Object.fromEntries(waitingParties.map((party) => [party, waiting.get(party) ?? 0])) as Record<
        WaitingParty,
        number
      >,
    };
  },

  'cases.silent': async ({ db, today }, page) => ({
    total: await countSilent(db, today),
    rows: await silentCases(db, today, page),
  }),
};
