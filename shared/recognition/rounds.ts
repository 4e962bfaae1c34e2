import type { EventKind } from './procedureEvent.ts';

/**
 * One undertaking may be applied for more than once: after an adaptation the same authority is asked again
 * (Folgeantrag, domain 2.2). Each application begins a round of its own; what was said in the one before is past.
 */

type Dated = { readonly kind: EventKind | 'noticeReceived' };

export const isApplication = ({ kind }: Dated): boolean => kind === 'applied' || kind === 'appliedAgain';

/** The events from the last repeated application on; all of them where there was none. `events` in order. */
export const lastRound = <E extends Dated>(events: readonly E[]): readonly E[] =>
  events.slice(Math.max(0, startOfLast(events)));

const startOfLast = (events: readonly Dated[]): number =>
  events.findLastIndex(({ kind }) => kind === 'appliedAgain');

/** The application that the present round began with. */
export const presentApplication = <E extends Dated>(events: readonly E[]): E | undefined =>
  lastRound(events).find(isApplication);

/** All rounds in order, the last one last. */
export function rounds<E extends Dated>(events: readonly E[]): (readonly E[])[] {
  const start = startOfLast(events);
  return start <= 0 ? [events] : [...rounds(events.slice(0, start)), events.slice(start)];
}
