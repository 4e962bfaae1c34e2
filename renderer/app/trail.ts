import { longestTrail, type Step } from '#shared/session/place.ts';
import { isHome } from './pages.ts';

/** The pages one came by, the nearest last. */
export type Trail = readonly Step[];

export interface Arrival {
  readonly address: string;
  /** By the side navigation: a beginning, nothing lies before it. */
  readonly beginning: boolean;
  /** In place of the page before, which is gone or has done its work. */
  readonly instead: boolean;
}

export const pathnameOf = (address: string): string => address.split(/[?#]/, 1)[0] ?? '';

const isOf =
  (pathname: string) =>
  ({ address }: Step): boolean =>
    pathnameOf(address) === pathname;

/**
 * The way back is the way one came: a page left behind joins the trail. A page stands on it once, so going to
 * one that is there already is going back to it, by whichever link; nobody walks in circles.
 */
export function trailAfter(trail: Trail, left: Step, { address, beginning, instead }: Arrival): Trail {
  const pathname = pathnameOf(address);
  if (pathname === pathnameOf(left.address)) return trail;
  if (beginning) return [];
  const before = trail.findIndex(isOf(pathname));
  if (before >= 0) return trail.slice(0, before);
  return instead ? trail : [...trail, left].slice(-longestTrail);
}

export interface Ways {
  /** Where one came from, or else the page above. */
  readonly back: Step | null;
  /** The page above, when one came from elsewhere. */
  readonly up: Step | null;
}

/** The ways that lead away from a page; `above`: the address of the page it is a part of, if it is. */
export function waysFrom(pathname: string, trail: Trail, above: string | null): Ways {
  const came = trail.at(-1) ?? null;
  // From room to room the side navigation is the way.
  const from = came && isHome(pathname) && isHome(pathnameOf(came.address)) ? null : came;
  if (above === null) return { back: from, up: null };
  const known = trail.find(isOf(pathnameOf(above)));
  const up = known ?? { address: above, clientId: null, scroll: 0 };
  return from === null || from === known ? { back: up, up: null } : { back: from, up };
}
