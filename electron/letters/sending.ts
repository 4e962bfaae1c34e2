import { displayName } from '#shared/clients/personName.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { letterCalls } from '#shared/letters/calls.ts';
import { germanDate } from '#shared/letters/germanDate.ts';
import { type Letter, readLetter } from '#shared/letters/letter.ts';
import { meansRecipient } from '#shared/letters/sentTo.ts';
import { isOwnPaper } from '#shared/privacy/guard.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient, requireClient } from '../clients/clients.ts';
import type { ReadContext, RoomHandlers } from '../office/context.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { docxFor } from '../templates/docxFor.ts';
import { type OpenLetter, openLetter } from './draft.ts';
import { keepLetter } from './keepLetter.ts';
import { referenceOf } from './recompose.ts';
import { recordSending, refusedSending } from './recordSending.ts';
import { infoOf, nextNumber } from './stored.ts';

type SendingCalls = `letters.${'send' | 'newVersion'}`;

/** The same words, of today and under the next number. */
function ofToday(letter: Letter, today: string, reference: string): Letter {
  const information = letter.information.map((row) => {
    if (row.label === 'Datum') return { ...row, value: germanDate(today) };
    return row.label === 'Unser Zeichen' && row.value !== '' ? { ...row, value: reference } : row;
  });
  return { ...letter, date: today, information };
}

const atRecipient = (code: 'input.required' | 'letters.otherRecipient') =>
  new Refusal(code, { fields: [{ path: 'to', code }] });

/** What the one is called whom a letter is made out to. */
async function namesOf({ db, today }: ReadContext, { row, letter }: OpenLetter): Promise<string[]> {
  const { authorities } = await readCatalogs(db, today);
  const authority = row.authority === null ? undefined : authorities.find(row.authority);
  const onLetter = letter.kind === 'letter' ? letter.recipient.slice(0, 1) : [];
  return [row.body, ...onLetter, ...(authority ? [authority.name, authority.shortName] : [])];
}

const nameOf = async ({ db }: ReadContext, clientId: string): Promise<string> =>
  displayName(await readClient(db, clientId), 'givenFirst');

export const sendingHandlers: Pick<RoomHandlers<typeof letterCalls>, SendingCalls> = {
  'letters.send': async (context, { id, to, ...dispatch }) => {
    const { db, today } = context;
    const opened = await openLetter(db, id);
    if (opened.row.sentOn !== null) throw new Refusal('letters.sent');
    if (dispatch.on > today)
      throw new Refusal('letters.sentInFuture', { fields: [{ path: 'on', code: 'letters.sentInFuture' }] });
    const own = isOwnPaper(opened.row);
    if (to === '' && dispatch.via !== 'handed' && !own) throw atRecipient('input.required');
    const decisions = await readDecisions(db, opened.row.clientId);
    const refused = refusedSending(opened, dispatch, { decisions, today });
    if (refused !== null) throw new Refusal(refused);
    if (dispatch.via !== 'handed' && !own && !meansRecipient(to, await namesOf(context, opened)))
      throw atRecipient('letters.otherRecipient');
    // A paper of the person's own goes to nobody else.
    const sentTo = own && dispatch.via !== 'handed' ? await nameOf(context, opened.row.clientId) : to;
    await recordSending(context, await docxFor(db), opened, { ...dispatch, to: sentTo });
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
