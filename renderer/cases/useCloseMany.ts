import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SilentRow } from '#shared/cases/ahead.ts';
import type { Closing } from '#shared/cases/period.ts';
import { changedRooms } from '#shared/contract/index.ts';
import type { AppError } from '#shared/contract/result.ts';
import { invoke } from '../api/calls.ts';
import { staleRooms } from '../api/queryClient.ts';

/** What became of one of them. */
export type Fate = 'closed' | 'takenBack' | 'changedSince' | AppError;

export interface CloseMany {
  readonly phase: 'asking' | 'running' | 'over';
  readonly fates: ReadonlyMap<string, Fate>;
  start(closing: Closing): Promise<void>;
  stop(): void;
  takeBack(clientId: string): Promise<void>;
  /** All that are closed, one after the other. */
  takeAllBack(): Promise<void>;
  readonly takingBack: boolean;
}

/**
 * Closes cases one by one: each is a change of its own in its person's file, so each is undone alone, and
 * what was closed before stopping, or before the office locked, stays closed.
 */
export function useCloseMany(rows: readonly SilentRow[]): CloseMany {
  const client = useQueryClient();
  const [phase, setPhase] = useState<CloseMany['phase']>('asking');
  const [fates, setFates] = useState<ReadonlyMap<string, Fate>>(new Map());
  const [takingBack, setTakingBack] = useState(false);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const note = (clientId: string, fate: Fate): void =>
    setFates((before) => new Map(before).set(clientId, fate));

  async function takeBack(clientId: string): Promise<void> {
    // Only the closing: if somebody has changed something since, that is not to be undone unseen.
    const state = await invoke('history.state', { clientId });
    const own = state.ok && state.value.undo?.call === 'cases.close';
    const undone = own ? await invoke('history.undo', { clientId }) : null;
    note(clientId, undone === null ? 'changedSince' : undone.ok ? 'takenBack' : undone.error);
  }

  return {
    ...{ phase, fates, takingBack },
    async start(closing) {
      stopped.current = false;
      setPhase('running');
      for (const { clientId } of rows) {
        if (stopped.current) break;
        const answer = await invoke('cases.close', { clientId, closing });
        note(clientId, answer.ok ? 'closed' : answer.error);
      }
      setPhase('over');
      staleRooms(client, changedRooms('cases.close'));
    },
    stop() {
      stopped.current = true;
    },
    async takeBack(clientId) {
      await takeBack(clientId);
      staleRooms(client, changedRooms('history.undo'));
    },
    async takeAllBack() {
      setTakingBack(true);
      for (const [clientId, fate] of fates) if (fate === 'closed') await takeBack(clientId);
      setTakingBack(false);
      staleRooms(client, changedRooms('history.undo'));
    },
  };
}
