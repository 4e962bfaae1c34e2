import type { EscoPart } from '#shared/esco/esco.ts';
import { useRead } from '../api/calls.ts';

/** Which version of a part of ESCO the office has imported; null: none. */
export function useEsco(part: EscoPart): string | null {
  const state = useRead('esco.state', {});
  return state.data?.parts.find((one) => one.part === part)?.version ?? null;
}
