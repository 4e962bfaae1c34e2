import type { Location } from 'react-router';
import type { Step } from '#shared/session/place.ts';
import { openScope } from './openPerson.ts';
import { type Arrival, pathnameOf, type Trail, trailAfter } from './trail.ts';

/**
 * The trail of the window, kept by the router's key of a page: while the next page is being made ready the one
 * before still stands, and must not take over the other's way back.
 */
interface Kept {
  readonly key: string;
  readonly address: string;
  readonly trail: Trail;
  /** How far down the page was read when it was left, on the way back to it. */
  readonly scroll: number;
}
let now: Kept = { key: '', address: '', trail: [], scroll: 0 };
let before: Kept = now;

const addressOf = ({ pathname, search }: Location): string => pathname + search;

const main = (): HTMLElement | null => document.getElementById('main');

/** What a link of the side navigation hands along: here begins another errand. */
export const beginning = { beginning: true } as const;

const isBeginning = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'beginning' in state;

/** The first page after unlocking. */
export function startTrail(location: Location, trail: Trail): void {
  now = { key: location.key, address: addressOf(location), trail, scroll: 0 };
  before = now;
}

/** To be told of each step of the router, while the page before is still on screen. */
export function stepTo(location: Location, instead: boolean): void {
  if (location.key === now.key) return;
  const scope = openScope();
  const left: Step = {
    address: now.address,
    clientId: scope !== null && 'clientId' in scope ? scope.clientId : null,
    scroll: Math.round(main()?.scrollTop ?? 0),
  };
  const to: Arrival = { address: addressOf(location), beginning: isBeginning(location.state), instead };
  const again = now.trail.find(({ address }) => pathnameOf(address) === location.pathname);
  before = now;
  now = {
    key: location.key,
    address: to.address,
    trail: trailAfter(now.trail, left, to),
    scroll: location.pathname === pathnameOf(left.address) ? now.scroll : (again?.scroll ?? 0),
  };
}

const kept = (key: string): Kept => (key === before.key ? before : now);

export const trailAt = (key: string): Trail => kept(key).trail;
export const scrollAt = (key: string): number => kept(key).scroll;
export const presentTrail = (): Trail => now.trail;
