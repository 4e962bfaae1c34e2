import type { TFunction } from 'i18next';
import type { Matter } from '#shared/privacy/consent.ts';
import { recipientName } from '#shared/privacy/matters.ts';

/** What is decided about, in the window's language. */
export const matterName = (t: TFunction, matter: Matter, length: 'name' | 'short'): string =>
  t(`privacy.purposes.${matter.purpose}.${length}`, { recipient: recipientName(matter) });
