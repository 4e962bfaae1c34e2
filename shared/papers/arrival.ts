import { AT_HAND } from '../recognition/documentProgress.ts';
import type { PaperFields } from './paper.ts';

type Arriving = Pick<PaperFields, 'state' | 'receivedOn'>;

/** What is at hand has been received: the first time on the day it is noted, unless somebody says when. */
export function receivedBy(before: Arriving, patch: Partial<Arriving>, today: string): Partial<Arriving> {
  const state = patch.state ?? before.state;
  const unknown = patch.receivedOn === undefined && before.receivedOn === null;
  // Handed in elsewhere is at hand for the application it went to, not for us.
  const here = AT_HAND.has(state) && state !== 'submitted';
  const was = AT_HAND.has(before.state) && before.state !== 'submitted';
  return unknown && here && !was ? { receivedOn: today } : {};
}

/** Whoever has a scan has at least a copy. */
export function scanned(before: Arriving, today: string): Partial<Arriving> {
  const bare = before.state === 'missing' || before.state === 'requested';
  return {
    ...(bare && { state: 'copy' as const }),
    ...(before.receivedOn === null && { receivedOn: today }),
  };
}
