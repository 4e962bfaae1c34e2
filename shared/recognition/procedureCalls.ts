import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { procedureRow } from './procedure.ts';
import { eventFields } from './procedureEvent.ts';

const changes = ['recognition', 'funding', 'plan', 'cases', 'clients', 'history'] as const;

/** Part of the room's calls: what happens after an application has gone out. */
export const procedureCalls = {
  /** All procedures that were applied for and are not closed, overdue first. */
  'recognition.procedures': read(z.object({}), z.object({ rows: z.array(procedureRow) })),
  'recognition.addEvent': write(z.object({ applicationId: id, fields: eventFields }), z.object({ id }), {
    changes,
    errors: ['recognition.unknownApplication'],
  }),
  'recognition.updateEvent': write(z.object({ id, patch: eventFields.partial() }), done, {
    changes,
    errors: ['recognition.unknownEvent'],
  }),
  'recognition.removeEvent': write(z.object({ id }), done, {
    changes,
    errors: ['recognition.unknownEvent'],
  }),
} as const;
