import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import {
  benefit,
  experience,
  family,
  languageSkill,
  profile,
  profileItemKinds,
  qualification,
  residence,
} from './profile.ts';

const changes = [
  ...(['profile', 'cases', 'recognition', 'papers', 'funding'] as const),
  ...(['assessment', 'plan', 'clients', 'intake', 'history'] as const),
] as const;

/** One union for all kinds: `kind` tells which fields the item has. */
const added = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('qualification'), fields: qualification.partial() }),
  z.object({ kind: z.literal('experience'), fields: experience.partial() }),
  z.object({ kind: z.literal('languageSkill'), fields: languageSkill.partial() }),
  z.object({ kind: z.literal('residence'), fields: residence.partial() }),
  z.object({ kind: z.literal('benefit'), fields: benefit.partial() }),
  z.object({ kind: z.literal('family'), fields: family.partial() }),
]);

export const profileCalls = {
  'profile.get': read(z.object({ clientId: id }), profile, { errors: ['clients.unknown'] }),
  'profile.add': write(z.object({ clientId: id, item: added }), z.object({ id }), {
    changes,
    errors: ['clients.unknown'],
  }),
  'profile.update': write(z.object({ id, item: added }), done, {
    changes,
    errors: ['profile.unknownItem'],
  }),
  /** A qualification that an application stands on stays. */
  'profile.remove': write(z.object({ id, kind: z.enum(profileItemKinds) }), done, {
    changes,
    errors: ['profile.unknownItem', 'profile.itemInUse'],
  }),
} as const;
