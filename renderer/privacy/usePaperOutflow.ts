import type { FactClass } from '#shared/privacy/factClasses.ts';
import { type Leave, letterMayLeave, type Outgoing, saidAbout } from '#shared/privacy/guard.ts';
import type { Verdict } from '#shared/privacy/outflow.ts';
import { paperVerdicts, unknownOf } from '#shared/privacy/paperOutflow.ts';
import { heldBack } from '#shared/recommendations/heldBack.ts';
import { useRead } from '../api/calls.ts';
import { today } from '../ui/today.ts';

export interface AboutPaper {
  readonly clientId: string;
  readonly outgoing: Outgoing;
  /** What stands on it. */
  readonly tells: readonly FactClass[];
}

interface Found {
  readonly verdicts: readonly Verdict[];
  readonly leave: Leave;
  /** ISO day of the release it rests on. */
  readonly releasedOn: string | null;
}

/** What of a person would leave with a paper today; null until it is known what they have said. */
export function usePaperOutflow({ clientId, outgoing, tells }: AboutPaper): Found | null {
  const said = useRead('privacy.list', { clientId }).data;
  const client = useRead('clients.get', { id: clientId }).data;
  if (!said || !client) return null;
  const { decisions } = said;
  const leave = letterMayLeave(outgoing, decisions, today());
  const { authority, body } = outgoing;
  // What a recommendation would tell as well if a release allowed it.
  const held = outgoing.kind === 'recommendation' ? heldBack(decisions, body, today()) : [];
  const to = authority === null ? { authority, body } : { authority, body: '' };
  const [last] = saidAbout(decisions, { purpose: 'release', ...to }, today());
  return {
    verdicts: paperVerdicts({
      ...{ tells: new Set(tells), leave, held: new Set(held), unknown: unknownOf(client) },
    }),
    leave,
    releasedOn: leave.allowed && leave.because === 'released' ? (last?.on ?? null) : null,
  };
}
