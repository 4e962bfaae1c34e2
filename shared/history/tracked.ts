import { type ChangeName, type Contract, calls, isCallName } from '../contract/index.ts';

/** Calls that leave an entry in the history: each needs its words. */
export type TrackedName = {
  [N in ChangeName]: Contract[N] extends { readonly untracked: true } ? never : N;
}[ChangeName];

export function isTracked(name: string): name is TrackedName {
  if (!isCallName(name)) return false;
  const call = calls[name];
  return call.kind !== 'read' && !('untracked' in call);
}
