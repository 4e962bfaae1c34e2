import type { Kysely } from 'kysely';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { type Letter, readLetter } from '#shared/letters/letter.ts';
import type { Tables } from '../db/tables.ts';
import { countLetters, type lettersOfClient, lettersOfDossier } from './repository.ts';

type Stored = Awaited<ReturnType<typeof lettersOfClient>>[number];

export const asInfo = ({ writtenOn, kind, ...row }: Stored): LetterInfo => ({
  ...row,
  kind: kind as LetterInfo['kind'],
  on: writtenOn,
});

/** A paper of a dossier as it was written. */
export interface StoredPaper {
  readonly info: LetterInfo;
  /** Which paper of the set. */
  readonly key: string;
  readonly letter: Letter;
  readonly writtenBy: string;
}

export async function readPapers(db: Kysely<Tables>, dossierId: string): Promise<StoredPaper[]> {
  const rows = await lettersOfDossier(db, dossierId);
  return rows.map(({ model, item, createdBy, ...row }) => ({
    info: asInfo(row),
    key: item,
    letter: readLetter(JSON.parse(model)),
    writtenBy: createdBy,
  }));
}

/** The next running numbers of a person's letters: „Unser Zeichen“ is the office's number and one of them. */
export const nextNumber = async (db: Kysely<Tables>, clientId: string): Promise<number> =>
  (await countLetters(db, clientId)) + 1;
