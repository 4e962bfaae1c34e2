import { z } from 'zod';

/** An address of the window and, after `#`, the id of the field that had the focus. */
export const longestPlace = 500;

/** A page the counsellor came by: the way back is the way one came. */
export const step = z.object({
  /** With what the page was narrowed by. */
  address: z.string().max(longestPlace),
  /** Whose file it was; null where it was nobody's. */
  clientId: z.string().max(40).nullable(),
  /** How far down it was read, in pixels. */
  scroll: z.number().int().min(0).max(10_000_000),
});
export type Step = z.output<typeof step>;

/** The nearest last. More than twelve pages nobody walks back. */
export const longestTrail = 12;
export const trail = z.array(step).max(longestTrail);

/** As it is kept in the vault, with the day it was stored on (ISO): tomorrow begins with tomorrow's work. */
export const keptPlace = z.object({ on: z.iso.date(), place: z.string().max(longestPlace), trail });
export type KeptPlace = z.output<typeof keptPlace>;
