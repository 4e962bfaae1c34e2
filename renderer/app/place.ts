import { longestPlace } from '#shared/session/place.ts';
import { call } from '../api/calls.ts';
import { presentTrail } from './trails.ts';

/**
 * Where the counsellor is: the address, and after `#` the id of the focused field, so that unlocking
 * brings back both. Ids made up by React change at each start and are left out.
 */
let address = '';
let timer: ReturnType<typeof setTimeout> | null = null;

const focusedId = (): string => {
  const id = document.activeElement?.id ?? '';
  return /^[a-z][\w-]*$/i.test(id) && !id.startsWith('mantine-') && id !== 'main' ? id : '';
};

const place = (): string => {
  const id = focusedId();
  return id ? `${address}#${id}` : address;
};

/** Stores the place now; before locking and at the notice `flush`. */
export async function storePlace(): Promise<void> {
  if (timer) clearTimeout(timer);
  timer = null;
  if (address)
    await call('session.place', { place: place().slice(0, longestPlace), trail: [...presentTrail()] }).catch(
      () => undefined,
    );
}

/** Remembers the address, and stores it a moment later: a crash brings one back, too. */
export function setAddress(next: string): void {
  address = next;
  if (timer) clearTimeout(timer);
  timer = setTimeout(() => void storePlace(), 800);
}

export function splitPlace(stored: string): { readonly path: string; readonly focus: string | null } {
  const at = stored.lastIndexOf('#');
  return at < 0 ? { path: stored, focus: null } : { path: stored.slice(0, at), focus: stored.slice(at + 1) };
}

/** Puts the focus back once the field is on screen; gives up after two seconds or when someone is typing. */
export function restoreFocus(id: string): void {
  const until = Date.now() + 2000;
  const attempt = (): void => {
    const field = document.getElementById(id);
    if (field) field.focus();
    else if (Date.now() < until) setTimeout(attempt, 50);
  };
  attempt();
}
