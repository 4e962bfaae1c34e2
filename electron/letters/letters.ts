import { basename } from 'node:path';
import { Refusal } from '#shared/contract/result.ts';
import { checklistFacts, coverLetterFacts } from '#shared/letters/applicationFacts.ts';
import type { LetterInfo, letterCalls } from '#shared/letters/calls.ts';
import { clientChecklist } from '#shared/letters/compose/clientChecklist.ts';
import { coverLetter } from '#shared/letters/compose/coverLetter.ts';
import { readLetter } from '#shared/letters/letter.ts';
import { requireClient } from '../clients/clients.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { writeWhole } from '../office/writeWhole.ts';
import { renderDocx } from './docx/render.ts';
import { gatherFacts } from './gather.ts';
import { findLetter, lettersOfClient } from './repository.ts';

type Stored = Awaited<ReturnType<typeof lettersOfClient>>[number];

const asInfo = ({ writtenOn, kind, ...row }: Stored): LetterInfo => ({
  ...row,
  kind: kind as LetterInfo['kind'],
  on: writtenOn,
});

export const letterHandlers: RoomHandlers<typeof letterCalls> = {
  'letters.write': async ({ db, rows, now, today, userId }, { applicationId, kind }) => {
    const facts = await gatherFacts(db, { applicationId, userId, today });
    const model =
      kind === 'cover' ? coverLetter(coverLetterFacts(facts)) : clientChecklist(checklistFacts(facts));
    const id = newId(now);
    await rows.insert('letters', {
      ...{ id, clientId: facts.client.id, applicationId, kind, writtenOn: today },
      subject: model.title,
      model: JSON.stringify(model),
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
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

  'letters.remove': async ({ rows }, { id }) => {
    if (!(await rows.remove('letters', id))) throw new Refusal('letters.unknown');
    return {};
  },

  'letters.export': async ({ db, picked }, { id }) => {
    const found = await findLetter(db, id);
    if (!found) throw new Refusal('letters.unknown');
    await writeWhole(picked, await renderDocx(readLetter(JSON.parse(found.model))));
    return { fileName: basename(picked) };
  },
};
