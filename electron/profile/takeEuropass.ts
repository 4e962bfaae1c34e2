import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { output } from 'zod';
import { Refusal } from '#shared/contract/result.ts';
import type { europassChoice } from '#shared/profile/europass.ts';
import type { europassCalls } from '#shared/profile/europassCalls.ts';
import { skillNamed } from '#shared/profile/europassSkills.ts';
import { enterSkill } from '../assessment/assessment.ts';
import { changeClient, requireClient } from '../clients/clients.ts';
import { intakeHandlers } from '../intake/intake.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { defined } from '../office/patch.ts';
import { maxBytes, readEuropass } from './europass/readEuropass.ts';
import { addItem } from './profile.ts';

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    // Asked before it is read: what is too large stays outside.
    if ((await stat(path)).size > maxBytes) throw new Refusal('profile.europassTooLarge');
    return await readFile(path);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('profile.europassCannotRead');
  }
}

/** What a picked file says.  */
const openEuropass = async (path: string) => ({
  fileName: basename(path),
  ...readEuropass(await bytesOf(path)),
});

/** Takes over what was ticked: all of it in one transaction, and so one step back. */
async function takeEuropass(
  context: WriteContext,
  { clientId, person, items, skills, licences }: output<typeof europassChoice>,
): Promise<{ taken: number }> {
  await requireClient(context.db, clientId);
  const patch = defined(person);
  const taken = Object.keys(patch).length + items.length + skills.length + licences.length;
  if (taken === 0) throw new Refusal('profile.nothingTicked');
  if (Object.keys(patch).length > 0) await changeClient(context, clientId, patch);
  const mark = { takenFrom: 'europass', takenOn: context.today } as const;
  for (const { kind, fields } of items) await addItem(context, clientId, kind, defined(fields), mark);
  // Said of themselves, and by nobody else yet.
  for (const words of skills)
    await enterSkill(context, clientId, { ...skillNamed(words), experienceId: null, evidence: 'stated' });
  if (licences.length > 0)
    await intakeHandlers['intake.addItem'](context, {
      ...{ clientId, group: 'licences', values: { 'licence.classes': licences } },
      given: { source: 'document', language: 'de', interpreter: '' },
    });
  return { taken };
}

export const europassHandlers: RoomHandlers<typeof europassCalls> = {
  'profile.openEuropass': ({ picked }) => openEuropass(picked),
  'profile.takeEuropass': takeEuropass,
};
