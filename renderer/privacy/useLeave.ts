import { type Leave, letterMayLeave, type Outgoing } from '#shared/privacy/guard.ts';
import { useRead } from '../api/calls.ts';
import { today } from '../ui/today.ts';

/** May this letter leave today? Null until it is known what the person has said; the office asks again itself. */
export function useLeave(clientId: string, letter: Outgoing): Leave | null {
  const { data } = useRead('privacy.list', { clientId });
  const leave = letterMayLeave(letter, data?.decisions ?? [], today());
  return leave.allowed || data ? leave : null;
}
