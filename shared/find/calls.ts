import { z } from 'zod';
import { read } from '../contract/call.ts';
import { rowLimit } from '../contract/fields.ts';
import { body, hit, tiedPerson } from './find.ts';

const part = z.object({ total: z.int(), hits: z.array(hit) });
const limit = rowLimit;

export const findCalls = {
  /**
   * Texts in which every typed word begins a word, the newest first, and bodies in whose name it does. People
   * are found by `clients.search`. Own notes are found by their author alone.
   */
  'find.texts': read(
    z.object({ query: z.string().max(300), limit }),
    z.object({
      notes: part,
      letters: part,
      bodies: z.object({ total: z.int(), hits: z.array(body) }),
    }),
  ),
  /** The people in whose files a body is named, by name. */
  'find.body': read(
    z.object({ ...body.shape, limit }),
    z.object({ total: z.int(), people: z.array(tiedPerson) }),
  ),
} as const;
