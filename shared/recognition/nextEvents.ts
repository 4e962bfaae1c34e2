import type { ProcedureState } from './clock.ts';
import type { EventKind } from './procedureEvent.ts';

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

/** What usually comes next, offered first; everything else can be entered as well. */
export const nextEvents = (state: ProcedureState): readonly EventKind[] => USUAL[state];
