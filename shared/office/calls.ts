import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id, nothing } from '../contract/fields.ts';
import { officeFields, user, userFields } from './office.ts';

export const officeCalls = {
  'office.get': read(nothing, z.object({ office: officeFields, users: z.array(user) })),
  'office.update': write(officeFields.partial(), done, { changes: ['office', 'letters'] }),
  'office.updateUser': write(z.object({ id, patch: userFields.partial() }), done, {
    changes: ['office', 'session', 'letters'],
    errors: ['vault.nameTaken'],
  }),
} as const;
