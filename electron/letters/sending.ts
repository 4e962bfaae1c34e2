import { createHash } from 'node:crypto';
import { Refusal } from '#shared/contract/result.ts';
import type { letterCalls } from '#shared/letters/calls.ts';
import { germanDate } from '#shared/letters/germanDate.ts';
import { type Letter, readLetter } from '#shared/letters/letter.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { letterMayLeave, refusalOf } from '#shared/privacy/guard.ts';
import { placeholdersIn } from '#shared/textblocks/placeholders.ts';
import { requireClient } from '../clients/clients.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { docxFor } from '../templates/docxFor.ts';
import { canonicalBytes, type Json } from '../vault/canonical.ts';
import { openLetter } from './draft.ts';
import { keepLetter } from './keepLetter.ts';
import { referenceOf } from './recompose.ts';
import { keepSentFile } from './repository.ts';
import { infoOf, nextNumber } from './stored.ts';

type SendingCalls = `letters.${'send' | 'newVersion'}`;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What another program needs to prove that the letter is the one that was sent. */
export const modelHash = (letter: Letter): string =>
  sha256(canonicalBytes(JSON.parse(JSON.stringify(letter)) as Json));

/** The same words, of today and under the next number. */
function ofToday(letter: Letter, today: string, reference: string): Letter {
  const information = letter.information.map((row) => {
    if (row.label === 'Datum') return { ...row, value: germanDate(today) };
    return row.label === 'Unser Zeichen' && row.value !== '' ? { ...row, value: reference } : row;
  });
  return { ...letter, date: today, information };
}

export const sendingHandlers: Pick<RoomHandlers<typeof letterCalls>, SendingCalls> = {
  'letters.send': async ({ db, rows, now, today, userId }, { id, via, on, to, answerBy }) => {
    const { row, letter } = await openLetter(db, id);
    if (row.sentOn !== null) throw new Refusal('letters.sent');
    if (on > today)
      throw new Refusal('letters.sentInFuture', { fields: [{ path: 'on', code: 'letters.sentInFuture' }] });
    if (to === '' && via !== 'handed')
      throw new Refusal('input.required', { fields: [{ path: 'to', code: 'input.required' }] });
    if (placeholdersIn(letterText(letter)).length > 0) throw new Refusal('letters.placeholderLeft');
    const { clientId } = row;
    const hand = via === 'handed' ? { handedOn: on, handedBy: userId } : null;
    const outgoing = { ...row, handedOn: hand?.handedOn ?? row.handedOn };
    const leave = letterMayLeave(outgoing, await readDecisions(db, clientId), today);
    if (!leave.allowed) throw new Refusal(refusalOf([leave]));
    const file = await (await docxFor(db))(letter, clientId);
    const docxHash = sha256(file);
    await keepSentFile(db, docxHash, file);
    await rows.update('letters', id, {
      ...{ sentOn: on, sentVia: via, sentTo: to, sentBy: userId },
      ...{ modelHash: modelHash(letter), docxHash },
      ...hand,
    });
    if (answerBy !== null)
      await rows.insert('followUps', {
        ...{ id: newId(now), clientId, dueOn: answerBy, text: `Antwort auf: ${letter.title}` },
        ...{ waitingFor: 'authority', proposal: null, doneOn: null },
        ...{ createdAt: now.toISOString(), createdBy: userId },
      });
    return {};
  },

  'letters.newVersion': async (context, { id }) => {
    const { db, today } = context;
    const { row, letter } = await openLetter(db, id);
    if (row.sentOn === null) throw new Refusal('letters.notSent');
    const { clientId, applicationId, kind, authority, body, recommendationId } = infoOf(row);
    const { number } = await requireClient(db, clientId);
    const reference = referenceOf(letter) && `${number}/${await nextNumber(db, clientId)}`;
    return keepLetter(
      context,
      { clientId, applicationId, kind, authority, body, item: row.item, recommendationId, versionOf: id },
      readLetter(ofToday(letter, today, reference)),
    );
  },
};
