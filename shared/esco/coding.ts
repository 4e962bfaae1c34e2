import { z } from 'zod';

/**
 * The concept of ESCO something is coded with: its address, and its German name and the version as they were when it
 * was coded. Written by the office process out of the imported catalogue; nobody types it.
 */
export const coding = {
  escoUri: z.string().max(300).nullish(),
  escoLabel: z.string().max(500).nullish(),
  escoVersion: z.string().max(60).nullish(),
};
const codingFields = z.object(coding);
export type Coding = z.output<typeof codingFields>;

export const uncoded = { escoUri: null, escoLabel: null, escoVersion: null } as const;
