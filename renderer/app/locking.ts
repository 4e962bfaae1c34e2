import { call } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { storePlace } from './place.ts';

/** Everything typed and the place, into the vault. */
export async function storeEverything(): Promise<void> {
  await flushAll();
  await storePlace();
}

/** Stores everything, then ends the office process; the shell reloads the window. */
export async function lockNow(): Promise<void> {
  await storeEverything();
  await call('shell.lock', {});
}
