import { z } from 'zod';
import { caseTypes } from '../cases/caseTypes.ts';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { client, clientFields, clientName, clientRow } from './client.ts';

export const clientCalls = {
  /** People whose every typed word matches one of their name forms, number or birth year; by name. */
  'clients.search': read(
    z.object({
      query: z.string().max(300),
      /** Only those whose present case is of this kind. */
      caseType: z.enum(caseTypes).optional(),
      /** Those this counsellor opened last come first, the last one on top. */
      recentFirst: z.boolean().optional(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
    z.object({ total: z.int(), matching: z.int(), rows: z.array(clientRow) }),
  ),
  /** The people opened last by this counsellor, newest first. */
  'clients.recent': read(z.object({ limit: z.int().min(1).max(20) }), z.object({ rows: z.array(clientRow) })),
  'clients.get': read(z.object({ id }), client, { errors: ['clients.unknown'] }),
  /** Remembers that the counsellor opened this person, for `clients.recent`. */
  'clients.opened': write(z.object({ id }), done, {
    untracked: true,
    changes: [],
    errors: ['clients.unknown'],
  }),
  /** A person with a case opened today. One name is enough. */
  'clients.create': write(clientFields.partial(), z.object({ id, number: z.string() }), {
    changes: ['clients', 'cases', 'history'],
    errors: ['input.required'],
  }),
  'clients.update': write(z.object({ id, patch: clientFields.partial() }), done, {
    changes: ['clients', 'cases', 'recognition', 'funding', 'plan', 'intake', 'history'],
    errors: ['clients.unknown', 'input.required'],
  }),
  'clients.addName': write(
    z.object({
      clientId: id,
      name: clientName.omit({ id: true }).extend({ romanises: id.nullable().default(null) }),
    }),
    z.object({ id }),
    {
      changes: ['clients', 'recognition', 'funding', 'intake', 'history'],
      errors: ['clients.unknown'],
    },
  ),
  'clients.updateName': write(z.object({ id, patch: clientName.omit({ id: true }).partial() }), done, {
    changes: ['clients', 'recognition', 'funding', 'intake', 'history'],
    errors: ['clients.unknown'],
  }),
  'clients.removeName': write(z.object({ id }), done, {
    changes: ['clients', 'recognition', 'funding', 'intake', 'history'],
    errors: ['clients.unknown'],
  }),
} as const;
