import type { DispatchWay } from '#shared/letters/calls.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { letterMayLeave, refusalOf } from '#shared/privacy/guard.ts';
import { placeholdersIn } from '#shared/textblocks/placeholders.ts';
import type { WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import type { ToDocx } from '../templates/docxFor.ts';
import type { OpenLetter } from './draft.ts';
import { modelHash, sha256 } from './proof.ts';
import { keepSentFile } from './repository.ts';

/** How letters left. */
export interface Dispatch {
  readonly via: DispatchWay;
  /** ISO day. */
  readonly on: string;
  /** Day of a follow-up for the answer. */
  readonly answerBy: string | null;
}

type Decisions = Parameters<typeof letterMayLeave>[1];

/** Why a letter cannot have left in this way; null: it may have. One rule for one letter and for those of a run. */
export function refusedSending(
  { row, letter }: Pick<OpenLetter, 'row' | 'letter'>,
  { via, on }: Pick<Dispatch, 'via' | 'on'>,
  { decisions, today }: { readonly decisions: Decisions; readonly today: string },
) {
  if (placeholdersIn(letterText(letter)).length > 0) return 'letters.placeholderLeft';
  const leave = letterMayLeave({ ...row, handedOn: via === 'handed' ? on : row.handedOn }, decisions, today);
  return leave.allowed ? null : refusalOf([leave]);
}

/** Keeps a letter as it was sent, with the very file and what proves both. */
export async function recordSending(
  { db, rows, now, userId }: WriteContext,
  toDocx: ToDocx,
  { row, letter }: { readonly row: OpenLetter['row']; readonly letter: Letter },
  { via, on, to, answerBy }: Dispatch & { readonly to: string },
): Promise<void> {
  const { id, clientId } = row;
  const file = await toDocx(letter, clientId);
  const docxHash = sha256(file);
  await keepSentFile(db, docxHash, file);
  await rows.update('letters', id, {
    ...{ sentOn: on, sentVia: via, sentTo: to, sentBy: userId },
    ...{ modelHash: modelHash(letter), docxHash },
    ...(via === 'handed' && { handedOn: on, handedBy: userId }),
  });
  if (answerBy !== null)
    await rows.insert('followUps', {
      ...{ id: newId(now), clientId, dueOn: answerBy, text: `Antwort auf: ${letter.title}` },
      ...{ waitingFor: 'authority', proposal: null, doneOn: null },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
}
