import { z } from 'zod';
import { id } from '../contract/fields.ts';
import { paperFields } from './paper.ts';

const received = paperFields
  .pick({ type: true, title: true, state: true })
  .extend({ id, scans: z.int().min(0) });
export type ReceivedPaper = z.output<typeof received>;

/** The papers of a line of the timeline, as they were entered; ids grow with time. */
export const receivedPapers = (json: string): ReceivedPaper[] =>
  z
    .array(received)
    .parse(JSON.parse(json))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
