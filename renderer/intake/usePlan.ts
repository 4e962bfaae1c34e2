import { useMemo } from 'react';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { type PlanReason, planIntake } from '#shared/intake/plan.ts';
import type { Plan, Planned as PlannedOf } from '#shared/questionnaire/order.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { today } from '../ui/today.ts';

export type Planned = PlannedOf<PlanReason>;

/** Longer than everything there is to ask. */
const wholeDay = 24 * 60;

/** What to ask in the minutes there are, the most decisive first. */
export function usePlan(sheet: IntakeSheet, minutes: number | null): Plan<PlanReason> {
  const catalogs = useCatalogs();
  return useMemo(
    () => planIntake(sheet, minutes ?? wholeDay, { special: sheet.special.allowed }, today(), catalogs),
    [sheet, minutes, catalogs],
  );
}
