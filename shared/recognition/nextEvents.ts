import type { ProcedureState } from './clock.ts';
import type { EventKind, ProcedureEvent, ProcedureResult } from './procedureEvent.ts';

const USUAL: Readonly<Record<ProcedureState, readonly EventKind[]>> = {
  gathering: ['applied'],
  applied: ['receiptConfirmed', 'papersRequested', 'complete'],
  received: ['complete', 'papersRequested', 'decided'],
  papersRequested: ['papersSupplied', 'complete'],
  examining: ['decided', 'papersRequested', 'extended'],
  analysis: ['analysisEnded', 'decided'],
  decided: ['measureChosen', 'appealed', 'closed'],
  appealed: ['decided', 'closed'],
  compensation: ['measureBegun', 'decided', 'closed'],
  closed: [],
};

/** After these there are differences to make good (§ 11 BQFG, § 40 PflBG and their like). */
const WITH_MEASURES: readonly (ProcedureResult | null)[] = [
  'partial',
  'compensation',
  'temporaryPermit',
  null,
];

/** What usually comes next, offered first; everything else can be entered as well. */
export function nextEvents(
  state: ProcedureState,
  events: readonly Pick<ProcedureEvent, 'kind' | 'result'>[],
): readonly EventKind[] {
  const result = events.findLast(({ kind }) => kind === 'decided')?.result ?? null;
  const usual = USUAL[state];
  return WITH_MEASURES.includes(result) ? usual : usual.filter((kind) => kind !== 'measureChosen');
}
