import { z } from 'zod';
import type { Register } from '../catalogs/register.ts';
import type { Authority } from '../recognition/authorities.ts';
import { type Matter, matter, type Recipient } from './consent.ts';
import { purposeCodes } from './purposes.ts';

/** As short as a line allows: „HWK Schwerin“, „Jobcenter Rostock“. */
export const recipientName = ({ authority, body }: Recipient, register: Register<Authority>): string =>
  authority === null ? body : (register.find(authority)?.shortName ?? authority);

/** An authority of the register where the words are its name, else the words themselves. */
export function recipientOf(words: string, authorities: readonly Authority[]): Recipient {
  const wanted = words.trim().toLocaleLowerCase('de');
  const found = authorities.find((row) =>
    [row.name, row.shortName, row.code].some((name) => name.toLocaleLowerCase('de') === wanted),
  );
  return found ? { authority: found.code, body: '' } : { authority: null, body: words.trim() };
}

const matters = z.array(matter);

/** What one line of the timeline is about, in the order it is asked. Throws ZodError on anything else. */
export const mattersOf = (text: string): readonly Matter[] =>
  matters
    .parse(JSON.parse(text))
    .toSorted((a, b) => purposeCodes.indexOf(a.purpose) - purposeCodes.indexOf(b.purpose));
