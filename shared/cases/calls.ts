import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { contactFields, timelineEntry } from './case.ts';

export const caseCalls = {
  /** Newest first. `before` is the last entry of the page before. */
  'cases.timeline': read(
    z.object({
      clientId: id,
      before: z.object({ on: z.string(), at: z.string(), id }).nullable(),
      limit: z.int().min(1).max(200),
    }),
    z.object({ total: z.int(), entries: z.array(timelineEntry) }),
    { errors: ['clients.unknown'] },
  ),
  'cases.addContact': write(z.object({ clientId: id, fields: contactFields }), z.object({ id }), {
    changes: ['cases', 'clients', 'history'],
    errors: ['clients.unknown'],
  }),
  'cases.updateContact': write(z.object({ id, patch: contactFields.partial() }), done, {
    changes: ['cases', 'clients', 'history'],
    errors: ['cases.unknownContact'],
  }),
  'cases.removeContact': write(z.object({ id }), done, {
    changes: ['cases', 'clients', 'history'],
    errors: ['cases.unknownContact'],
  }),
} as const;
