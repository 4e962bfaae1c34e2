import type { Recipient } from '#shared/privacy/consent.ts';
import type { PurposeCode } from '#shared/privacy/purposes.ts';
import { paths } from '../app/paths.ts';

/** The box to tick; see `useLinkedPlace`. */
export const consentField = (clientId: string, purpose: PurposeCode, authority?: string): string =>
  ['consent', clientId, purpose, authority].filter(Boolean).join('-');

/** The same for any recipient. An id has no blanks, a name may. */
export const releaseField = (clientId: string, { authority, body }: Recipient): string =>
  consentField(clientId, 'release', authority ?? `to-${body.trim().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`);

/** Where a release for any recipient is entered; one that is not yet in the list is put there. */
export const releaseLink = (clientId: string, to: Recipient): string =>
  `${paths.person(clientId)}?${new URLSearchParams({
    field: releaseField(clientId, to),
    ...(to.authority === null ? { recipient: to.body } : {}),
  })}`;

export const consentLink = (clientId: string, purpose: PurposeCode, authority?: string): string =>
  `${paths.person(clientId)}?${new URLSearchParams({ field: consentField(clientId, purpose, authority) })}`;
