import type { LetterInfo } from '#shared/letters/calls.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';

/** What a letter is of, besides its words. */
export type AboutLetter = Pick<LetterInfo, 'clientId' | 'applicationId' | 'kind' | 'authority'> &
  Partial<Pick<LetterInfo, 'body' | 'dossierId' | 'recommendationId' | 'versionOf'>> & {
    readonly item?: string;
  };

/** A letter nobody has sent or changed. */
const asComposed = {
  ...{ composed: null, handedOn: null, handedBy: null },
  ...{ sentOn: null, sentVia: null, sentTo: '', sentBy: null, modelHash: null, docxHash: null },
};

/** Keeps a paper as it was written, whichever room composed it. */
export async function keepLetter(
  { rows, now, today, userId }: Omit<WriteContext, 'db'>,
  about: AboutLetter,
  model: Letter,
): Promise<{ id: string }> {
  const id = newId(now);
  await rows.insert('letters', {
    ...{ body: '', dossierId: null, item: '', recommendationId: null, versionOf: null, ...about },
    ...{ id, writtenOn: today, ...asComposed },
    subject: model.title,
    model: JSON.stringify(model),
    ...{ createdAt: now.toISOString(), createdBy: userId },
  });
  return { id };
}
