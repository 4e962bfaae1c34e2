import { basename } from 'node:path';
import type { Kysely } from 'kysely';
import { Refusal } from '#shared/contract/result.ts';
import type { letterCalls } from '#shared/letters/calls.ts';
import { readLetter } from '#shared/letters/letter.ts';
import { letterMayLeave, refusalOf } from '#shared/privacy/guard.ts';
import { requireClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import type { RoomHandlers } from '../office/context.ts';
import { writeWhole } from '../office/writeWhole.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { docxFor } from '../templates/docxFor.ts';
import { compose } from './compose.ts';
import { editingHandlers } from './editing.ts';
import { gatherFacts } from './gather.ts';
import { keepLetter } from './keepLetter.ts';
import { paperListHandlers } from './paperList.ts';
import { keptFile, proofOf } from './proof.ts';
import { type FoundLetter, findLetter, lettersOfClient, lettersOfDossier } from './repository.ts';
import { sendingHandlers } from './sending.ts';
import { asInfo, infoOf } from './stored.ts';

/** The very file that was sent; of a draft as it would be printed today. @throws Refusal */
async function wordFileOf(db: Kysely<Tables>, letter: FoundLetter): Promise<Uint8Array> {
  if (letter.sentOn === null)
    return (await docxFor(db))(readLetter(JSON.parse(letter.model)), letter.clientId);
  const sent = await keptFile(db, letter);
  // Made anew it would pass for what was sent.
  if (typeof sent === 'string') throw new Refusal('letters.sentFileLost');
  return sent;
}

export const letterHandlers: RoomHandlers<typeof letterCalls> = {
  ...paperListHandlers,
  ...editingHandlers,
  ...sendingHandlers,

  'letters.write': async (context, { applicationId, kind }) => {
    const { db, today, userId } = context;
    const facts = await gatherFacts(db, { applicationId, userId, today });
    const model = compose(kind, facts);
    const authority = kind === 'checklist' ? null : facts.way.authority;
    return keepLetter(context, { clientId: facts.client.id, applicationId, kind, authority }, model);
  },

  'letters.list': async ({ db }, { clientId }) => {
    await requireClient(db, clientId);
    return { letters: (await lettersOfClient(db, clientId)).map(asInfo) };
  },

  'letters.get': async ({ db }, { id }) => {
    const found = await findLetter(db, id);
    if (!found) throw new Refusal('letters.unknown');
    const letter = readLetter(JSON.parse(found.model));
    return { info: infoOf(found), letter, proof: await proofOf(db, found) };
  },

  'letters.remove': async ({ db, rows }, { id }) => {
    const found = await findLetter(db, id);
    if (!found) throw new Refusal('letters.unknown');
    if (found.sentOn !== null) throw new Refusal('letters.sent');
    await rows.remove('letters', id);
    // A set without papers is none.
    const { dossierId } = found;
    if (dossierId !== null && (await lettersOfDossier(db, dossierId)).length === 0)
      await rows.remove('dossiers', dossierId);
    return {};
  },

  'letters.setHanded': async ({ db, rows, today, userId }, { id, handed }) => {
    if ((await findLetter(db, id))?.sentOn != null) throw new Refusal('letters.sent');
    const patch = handed ? { handedOn: today, handedBy: userId } : { handedOn: null, handedBy: null };
    if (!(await rows.update('letters', id, patch))) throw new Refusal('letters.unknown');
    return {};
  },

  'letters.export': async ({ db, today, picked }, { id }) => {
    const found = await findLetter(db, id);
    if (!found) throw new Refusal('letters.unknown');
    const leave = letterMayLeave(found, await readDecisions(db, found.clientId), today);
    if (!leave.allowed) throw new Refusal(refusalOf([leave]));
    await writeWhole(picked, await wordFileOf(db, found));
    return { fileName: basename(picked) };
  },
};
