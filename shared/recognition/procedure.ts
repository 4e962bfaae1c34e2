import { z } from 'zod';
import type { Catalogs } from '../catalogs/catalogs.ts';
import { isEuropeanArea } from '../catalogs/countries.ts';
import { id } from '../contract/fields.ts';
import type { Clock, Deadline } from './clock.ts';
import { isRegulated } from './occupation.ts';
import { shippedOccupations } from './occupations.ts';
import type { ClockLaw } from './periodBook.ts';
import { procedureEvent, results } from './procedureEvent.ts';

const plain = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

/** The procedure of one application: what happened, and what the legal clock makes of it today. */
export const procedure = z.object({
  /** By day, those of one day as they were entered. */
  events: z.array(procedureEvent),
  /** Where it was applied for: stays, wherever the person moves. Null before. */
  authority: z.string().nullable(),
  clock: plain<Clock>(),
});
export type Procedure = z.output<typeof procedure>;

/** One running procedure in the overview; its `deadline` is the one that matters most. */
export const procedureRow = z.object({
  id,
  clientId: id,
  familyName: z.string(),
  givenNames: z.string(),
  occupation: z.string(),
  qualificationTitle: z.string(),
  authority: z.string().nullable(),
  state: z.custom<Clock['state']>((value) => typeof value === 'string'),
  since: z.string().nullable(),
  lastWordOn: z.string().nullable(),
  result: z.enum(results).nullable(),
  deadline: plain<RowDeadline>().nullable(),
});
export type ProcedureRow = z.output<typeof procedureRow>;

export type RowDeadline = Pick<
  Deadline,
  'kind' | 'by' | 'end' | 'state' | 'why' | 'daysLeft' | 'daysOver' | 'pausedSince'
> & { readonly verified: boolean };

/** What the periods depend on: `law` as applied under, `country` where the qualification was obtained. */
export const clockLaw = (
  law: string | null,
  occupation: string,
  country: string | null,
  on: string,
  { occupations }: Pick<Catalogs, 'occupations'> = { occupations: shippedOccupations },
): ClockLaw => ({
  code: law,
  regulated: isRegulated(occupations.find(occupation)?.regulation, law),
  european: country !== null && isEuropeanArea(country, on),
});

export const rowDeadline = (deadline: Deadline): RowDeadline => {
  const { kind, by, end, state, why, daysLeft, daysOver, pausedSince, checks } = deadline;
  return { kind, by, end, state, why, daysLeft, daysOver, pausedSince, verified: checks.length === 0 };
};

/** Overdue first, the longest first; then by the end that comes next; then what has none; by name. */
export const mostUrgentFirst = (rows: readonly ProcedureRow[]): ProcedureRow[] =>
  rows
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank || (a.row.familyName < b.row.familyName ? -1 : 1))
    .map(({ row }) => row);

function rank({ deadline }: ProcedureRow): number {
  if (deadline === null) return 3e6;
  if (deadline.daysOver !== null) return -deadline.daysOver;
  if (deadline.why !== null) return deadline.why === 'noPeriod' ? 2e6 : 1e6;
  return deadline.daysLeft ?? 1.5e6;
}
