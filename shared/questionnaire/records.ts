import type { ProfileItemKind } from '../profile/profile.ts';

/**
 * Where bound questions keep their facts: `client` is the person's own row, `clientName` a further form of
 * the name, the others are items of the profile.
 */
export type FormRecord = 'client' | 'clientName' | ProfileItemKind;
