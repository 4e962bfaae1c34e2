import type { ProcedureState } from './clock.ts';
import type { EventKind, ProcedureEvent, ProcedureResult } from './procedureEvent.ts';
import { lastRound } from './rounds.ts';

const USUAL: Readonly<Record<ProcedureState, readonly EventKind[]>> = {
  gathering: ['applied'],
  applied: ['receiptConfirmed', 'papersRequested', 'complete'],
  received: ['complete', 'papersRequested', 'decided'],
  papersRequested: ['papersSupplied', 'complete', 'warned'],
  warned: ['papersSupplied', 'complete', 'decided'],
  examining: ['decided', 'papersRequested', 'extended'],
  analysis: ['analysisEnded', 'decided'],
  decided: ['measureChosen', 'appealed', 'appliedAgain', 'closed'],
  appealed: ['decided', 'closed'],
  compensation: ['measureBegun', 'decided', 'closed'],
  measureEnded: ['decided', 'closed'],
  closed: ['appliedAgain'],
};

/** After these there are differences to make good (§ 11 BQFG, § 40 PflBG and their like). */
const WITH_MEASURES: readonly (ProcedureResult | null)[] = [
  'partial',
  'compensation',
  'temporaryPermit',
  null,
];

/** After these one may come again, with what was lacking (domain 2.2, folgeantrag). */
const TO_COME_AGAIN: readonly (ProcedureResult | null)[] = [
  'partial',
  'none',
  'uncooperative',
  'discontinued',
  'mostlyComparable',
  'examFailed',
  'refused',
];

type Known = Pick<ProcedureEvent, 'kind' | 'result' | 'measureResult'>;

/** What usually comes next, offered first; everything else can be entered as well. */
export function nextEvents(state: ProcedureState, events: readonly Known[]): readonly EventKind[] {
  const round = lastRound(events);
  const notice = round.findLast(({ kind }) => kind === 'decided');
  const result = round.findLast(({ kind }) => kind === 'closed')?.result ?? notice?.result ?? null;
  // admitted is not yet passed
  if (state === 'decided' && result === 'admitted') return ['decided', 'closed'];
  if (state === 'measureEnded') return afterMeasure(round, result);
  if (state === 'compensation' && round.findLast(isOfMeasure)?.kind === 'measureBegun')
    return ['measureEnded', 'decided', 'closed'];
  const complete = round.some(({ kind }) => kind === 'complete');
  return USUAL[state].filter(
    (kind) =>
      (kind !== 'complete' || !complete) &&
      (kind !== 'measureChosen' || WITH_MEASURES.includes(notice?.result ?? null)) &&
      (kind !== 'appliedAgain' || TO_COME_AGAIN.includes(result)),
  );
}

const isOfMeasure = ({ kind }: Known): boolean => kind === 'measureChosen' || kind === 'measureBegun';

/** Passed: the authority decides, or is asked anew where it had refused. Else a second try, or another measure. */
function afterMeasure(round: readonly Known[], result: ProcedureResult | null): readonly EventKind[] {
  const ended = round.findLast(({ kind }) => kind === 'measureEnded')?.measureResult ?? null;
  if (ended === null || ended === 'passed')
    return TO_COME_AGAIN.includes(result) ? ['appliedAgain', 'decided', 'closed'] : USUAL.measureEnded;
  return ['measureBegun', 'measureChosen', 'decided', 'closed'];
}
