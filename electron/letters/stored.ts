import type { Kysely } from 'kysely';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { type Letter, readLetter } from '#shared/letters/letter.ts';
import type { Tables } from '../db/tables.ts';
import {
  countLetters,
  type FoundLetter,
  type lettersOfClient,
  lettersOfDossier,
  lettersOfRecommendation,
} from './repository.ts';

type Stored = Awaited<ReturnType<typeof lettersOfClient>>[number];

export const asInfo = ({ writtenOn, kind, sentVia, ...row }: Stored): LetterInfo => ({
  ...row,
  sentVia: sentVia as LetterInfo['sentVia'],
  kind: kind as LetterInfo['kind'],
  on: writtenOn,
});

/** What is told of a letter, without what stands in it. */
export const infoOf = ({
  model: _m,
  item: _i,
  composed: _c,
  createdBy: _b,
  ...row
}: FoundLetter): LetterInfo => asInfo(row);

/** A paper of a dossier as it was written. */
export interface StoredPaper {
  readonly info: LetterInfo;
  /** Which paper of the set. */
  readonly key: string;
  readonly letter: Letter;
  /** Before words of anybody's own. */
  readonly composed: Letter;
  readonly writtenBy: string;
}

export async function readPapers(db: Kysely<Tables>, dossierId: string): Promise<StoredPaper[]> {
  const rows = await lettersOfDossier(db, dossierId);
  return rows.map(({ model, item, composed, createdBy, ...row }) => ({
    info: asInfo(row),
    key: item,
    letter: readLetter(JSON.parse(model)),
    composed: readLetter(JSON.parse(composed ?? model)),
    writtenBy: createdBy,
  }));
}

/** The next running numbers of a person's letters: „Unser Zeichen“ is the office's number and one of them. */
export const nextNumber = async (db: Kysely<Tables>, clientId: string): Promise<number> =>
  (await countLetters(db, clientId)) + 1;

/** Ids of the letters written from a recommendation, the newest first. */
export const lettersFrom = async (db: Kysely<Tables>, recommendationId: string): Promise<string[]> =>
  (await lettersOfRecommendation(db, recommendationId)).map(({ id }) => id);
