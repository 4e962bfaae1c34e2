import type { PurposeCode } from '#shared/privacy/purposes.ts';
import { paths } from '../app/paths.ts';

/** The box to tick; see `useLinkedField`. */
export const consentField = (clientId: string, purpose: PurposeCode, authority?: string): string =>
  ['consent', clientId, purpose, authority].filter(Boolean).join('-');

export const consentLink = (clientId: string, purpose: PurposeCode, authority?: string): string =>
  `${paths.person(clientId)}?${new URLSearchParams({ field: consentField(clientId, purpose, authority) })}`;
