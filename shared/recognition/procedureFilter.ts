import type { ProcedureRow } from './procedure.ts';

/** How the list of procedures is narrowed, in the order of urgency. */
export const procedureFilters = ['overdue', 'running', 'paused', 'unknown', 'none'] as const;
export type ProcedureFilter = (typeof procedureFilters)[number];

export function filterOf({ deadline }: ProcedureRow): ProcedureFilter {
  if (deadline === null) return 'none';
  const { state, why } = deadline;
  // Where the law has no period there is nothing to clarify.
  return why === 'noPeriod' || state === 'met' || state === 'expired' ? 'none' : state;
}
