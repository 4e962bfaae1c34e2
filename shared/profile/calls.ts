import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { newItem } from './newItem.ts';
import { profile, profileItemKinds } from './profile.ts';

/** What an item of the profile may change. */
export const profileChanges = [
  ...(['profile', 'cases', 'recognition', 'papers', 'funding'] as const),
  ...(['assessment', 'plan', 'clients', 'intake', 'history'] as const),
] as const;

export const profileCalls = {
  'profile.get': read(z.object({ clientId: id }), profile, { errors: ['clients.unknown'] }),
  'profile.add': write(z.object({ clientId: id, item: newItem }), z.object({ id }), {
    changes: profileChanges,
    errors: ['clients.unknown'],
  }),
  'profile.update': write(z.object({ id, item: newItem }), done, {
    changes: profileChanges,
    errors: ['profile.unknownItem'],
  }),
  /** A qualification that an application stands on stays. */
  'profile.remove': write(z.object({ id, kind: z.enum(profileItemKinds) }), done, {
    changes: profileChanges,
    errors: ['profile.unknownItem', 'profile.itemInUse'],
  }),
} as const;
