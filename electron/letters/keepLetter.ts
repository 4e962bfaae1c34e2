import type { LetterInfo } from '#shared/letters/calls.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';

type About = Pick<LetterInfo, 'clientId' | 'applicationId' | 'kind' | 'authority'> &
  Partial<Pick<LetterInfo, 'body' | 'dossierId'>> & { readonly item?: string };

/** Keeps a paper as it was written, whichever room composed it. */
export async function keepLetter(
  { rows, now, today, userId }: Omit<WriteContext, 'db'>,
  about: About,
  model: Letter,
): Promise<{ id: string }> {
  const id = newId(now);
  await rows.insert('letters', {
    ...{ body: '', dossierId: null, item: '', ...about },
    ...{ id, writtenOn: today, handedOn: null, handedBy: null },
    subject: model.title,
    model: JSON.stringify(model),
    ...{ createdAt: now.toISOString(), createdBy: userId },
  });
  return { id };
}
