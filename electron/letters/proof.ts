import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { SentProof } from '#shared/letters/calls.ts';
import { type Letter, readLetter } from '#shared/letters/letter.ts';
import type { Tables } from '../db/tables.ts';
import { canonicalBytes, type Json } from '../vault/canonical.ts';
import { renderDocx } from './docx/render.ts';
import { type FoundLetter, sentFile } from './repository.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What another program needs to prove that the letter is the one that was sent. */
export const modelHash = (letter: unknown): string =>
  sha256(canonicalBytes(JSON.parse(JSON.stringify(letter)) as Json));

type Sent = Pick<FoundLetter, 'sentOn' | 'docxHash'>;

/** The Word file as it was sent, looked at again: a file whose hash is another one is not it. */
export async function keptFile(
  db: Kysely<Tables>,
  { docxHash }: Sent,
): Promise<Uint8Array | SentProof['file']> {
  const bytes = docxHash === null ? undefined : (await sentFile(db, docxHash))?.bytes;
  if (!bytes) return 'missing';
  return sha256(bytes) === docxHash ? bytes : 'altered';
}

const provenWords = ({ model, modelHash: proof }: FoundLetter, letter: Letter): boolean =>
  // As it is stored, which no later shape of letters changes; or as it was read when it was sent.
  proof !== null && (modelHash(JSON.parse(model)) === proof || modelHash(letter) === proof);

/** Whether a sent letter is still the one that was sent; null: a draft. */
export async function proofOf(db: Kysely<Tables>, row: FoundLetter): Promise<SentProof | null> {
  if (row.sentOn === null) return null;
  const letter = readLetter(JSON.parse(row.model));
  const file = await keptFile(db, row);
  return {
    words: provenWords(row, letter),
    file: typeof file === 'string' ? file : 'whole',
    // On the program's own letterhead the window prints what the file says; on the office's it does not.
    sameInPrint: row.docxHash === sha256(await renderDocx(letter)),
  };
}
