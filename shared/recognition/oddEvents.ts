import type { ProcedureEvent } from './procedureEvent.ts';
import { isApplication, rounds } from './rounds.ts';

/**
 * What does not fit together in a procedure as entered: a slip of the pen, or something not yet written down.
 * Nothing is refused for it, since letters do arrive late and in the wrong order.
 */
export const oddities = [
  'notApplied',
  'beforeApplied',
  'endsBefore',
  'receivedBefore',
  'analysisNotBegun',
  'notDecided',
  'againNotDecided',
  'afterClosed',
] as const;
export type Oddity = (typeof oddities)[number];

type Entered = Pick<ProcedureEvent, 'id' | 'kind' | 'on' | 'until' | 'receivedOn'>;

/** By the id of the event it is noticed at. `events` by day, those of one day as they were entered. */
export function oddEvents(events: readonly Entered[]): ReadonlyMap<string, readonly Oddity[]> {
  const found = new Map<string, Oddity[]>();
  for (const [index, round] of rounds(events).entries())
    for (const [at, event] of round.entries()) {
      const odd = [
        ...ofItself(event),
        ...ofItsPlace(event, round.slice(0, at), round.find(isApplication)),
        ...(index > 0 && at === 0 ? ofAgain(rounds(events)[index - 1] ?? []) : []),
      ];
      if (odd.length > 0) found.set(event.id, odd);
    }
  return found;
}

function ofItself({ on, until, receivedOn }: Entered): Oddity[] {
  return [
    ...(until !== null && until < on ? (['endsBefore'] as const) : []),
    ...(receivedOn !== null && receivedOn < on ? (['receivedBefore'] as const) : []),
  ];
}

function ofItsPlace({ kind, on }: Entered, before: readonly Entered[], applied?: Entered): Oddity[] {
  const has = (wanted: ProcedureEvent['kind']): boolean => before.some((one) => one.kind === wanted);
  if (kind === 'applied' || kind === 'appliedAgain') return [];
  const odd: readonly (readonly [Oddity, boolean])[] = [
    ['notApplied', applied === undefined && before.length === 0],
    ['beforeApplied', applied !== undefined && on < applied.on],
    ['analysisNotBegun', kind === 'analysisEnded' && !has('analysisBegun')],
    ['notDecided', kind === 'appealed' && !has('decided')],
    ['afterClosed', has('closed')],
  ];
  return odd.flatMap(([name, is]) => (is ? [name] : []));
}

const ofAgain = (earlier: readonly Entered[]): Oddity[] =>
  earlier.some(({ kind }) => kind === 'decided' || kind === 'closed') ? [] : ['againNotDecided'];
