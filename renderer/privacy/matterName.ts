import type { TFunction } from 'i18next';
import { z } from 'zod';
import { type Matter, type Recipient, recipient } from '#shared/privacy/consent.ts';
import { purposeCodes } from '#shared/privacy/purposes.ts';
import { findAuthority } from '#shared/recognition/authorities.ts';

/** As short as a line allows: „LPH“, „Jobcenter Rostock“. */
export const recipientName = ({ authority, body }: Recipient): string =>
  authority === null ? body : (findAuthority(authority)?.shortName ?? authority);

export const matterName = (t: TFunction, matter: Matter, length: 'name' | 'short'): string =>
  t(`privacy.purposes.${matter.purpose}.${length}`, { recipient: recipientName(matter) });

const matters = z.array(recipient.extend({ purpose: z.enum(purposeCodes) }));

/** What one line of the timeline is about, in the order it is asked. */
export const mattersOf = (text: string): readonly Matter[] =>
  matters
    .parse(JSON.parse(text))
    .toSorted((a, b) => purposeCodes.indexOf(a.purpose) - purposeCodes.indexOf(b.purpose));
