import { basename } from 'node:path';
import { Refusal } from '#shared/contract/result.ts';
import {
  type ApplicationFacts,
  checklistFacts,
  coverLetterFacts,
  statusRequestFacts,
} from '#shared/letters/applicationFacts.ts';
import type { LetterInfo, letterCalls } from '#shared/letters/calls.ts';
import { clientChecklist } from '#shared/letters/compose/clientChecklist.ts';
import { coverLetter } from '#shared/letters/compose/coverLetter.ts';
import { statusRequest } from '#shared/letters/compose/statusRequest.ts';
import { type Letter, readLetter } from '#shared/letters/letter.ts';
import { letterMayLeave } from '#shared/privacy/guard.ts';
import { requireClient } from '../clients/clients.ts';
import type { RoomHandlers } from '../office/context.ts';
import { writeWhole } from '../office/writeWhole.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { docxFor } from '../templates/docxFor.ts';
import { gatherFacts } from './gather.ts';
import { keepLetter } from './keepLetter.ts';
import { paperListHandlers } from './paperList.ts';
import { findLetter, lettersOfClient, lettersOfDossier } from './repository.ts';
import { asInfo } from './stored.ts';

function compose(kind: LetterInfo['kind'], facts: ApplicationFacts): Letter {
  if (kind === 'cover') return coverLetter(coverLetterFacts(facts));
  if (kind === 'checklist') return clientChecklist(checklistFacts(facts));
  const asked = statusRequestFacts(facts);
  if (asked === null) throw new Refusal('recognition.notApplied');
  return statusRequest(asked);
}

export const letterHandlers: RoomHandlers<typeof letterCalls> = {
  ...paperListHandlers,

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
    const { model, ...row } = found;
    return { info: asInfo(row), letter: readLetter(JSON.parse(model)) };
  },

  'letters.remove': async ({ db, rows }, { id }) => {
    const found = await findLetter(db, id);
    if (!found) throw new Refusal('letters.unknown');
    await rows.remove('letters', id);
    // A set without papers is none.
    const { dossierId } = found;
    if (dossierId !== null && (await lettersOfDossier(db, dossierId)).length === 0)
      await rows.remove('dossiers', dossierId);
    return {};
  },

  'letters.setHanded': async ({ rows, today, userId }, { id, handed }) => {
    const patch = handed ? { handedOn: today, handedBy: userId } : { handedOn: null, handedBy: null };
    if (!(await rows.update('letters', id, patch))) throw new Refusal('letters.unknown');
    return {};
  },

  'letters.export': async ({ db, today, picked }, { id }) => {
    const found = await findLetter(db, id);
    if (!found) throw new Refusal('letters.unknown');
    const { allowed } = letterMayLeave(found, await readDecisions(db, found.clientId), today);
    if (!allowed) throw new Refusal('privacy.noRelease');
    const toDocx = await docxFor(db);
    await writeWhole(picked, await toDocx(readLetter(JSON.parse(found.model)), found.clientId));
    return { fileName: basename(picked) };
  },
};
