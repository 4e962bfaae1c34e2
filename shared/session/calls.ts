import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, nothing } from '../contract/fields.ts';
import { longestPlace, trail } from './place.ts';

/**
 * Where a counsellor was and what was half typed, kept in the vault: the window has no storage of its own,
 * and locking throws its memory away.
 */
export const sessionCalls = {
  'session.resume': read(
    nothing,
    z.object({
      userId: z.string(),
      userName: z.string(),
      /** Empty when the counsellor was nowhere yet today. */
      place: z.string(),
      trail,
      /** Half-typed input by form key; JSON the form understands. */
      drafts: z.record(z.string(), z.string()),
    }),
  ),
  'session.place': write(z.object({ place: z.string().max(longestPlace), trail: trail.default([]) }), done, {
    untracked: true,
    changes: [],
  }),
  /** `null` forgets the draft. */
  'session.draft': write(
    z.object({ key: z.string().max(200), value: z.string().max(100_000).nullable() }),
    done,
    {
      untracked: true,
      changes: [],
    },
  ),
} as const;
