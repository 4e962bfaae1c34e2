import type { ProcedureRow } from './procedure.ts';

/** How the list of procedures is narrowed, in the order of urgency. */
export const procedureFilters = ['overdue', 'running', 'paused', 'unknown', 'none'] as const;
export type ProcedureFilter = (typeof procedureFilters)[number];

export function filterOf({ deadline }: ProcedureRow): ProcedureFilter {
  if (deadline === null) return 'none';
  const { state } = deadline;
  return state === 'met' || state === 'expired' ? 'none' : state;
}
