import type { Kysely } from 'kysely';
import type { assessmentCalls } from '#shared/assessment/calls.ts';
import { blankMotivation, type Wish } from '#shared/assessment/wish.ts';
import { Refusal } from '#shared/contract/result.ts';
import { aheadHandlers, isOpenFollowUp } from '../cases/ahead.ts';
import { requireClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import { readWishes } from '../intake/wishes.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { motivationsOf } from './repository.ts';

type MotivationCalls = 'assessment.weighWish' | 'assessment.followStep';

/** The wishes of the intake in its order, each with how it is with it. */
export async function readMotivation(db: Kysely<Tables>, clientId: string): Promise<Wish[]> {
  const known = await motivationsOf(db, clientId);
  return (await readWishes(db, clientId)).map((told, at) => {
    const row = known.find(({ wish }) => wish === told.id);
    const { importance, confidence, step, stepOn, supporter } = row ?? blankMotivation;
    return { ...told, rank: at + 1, importance, confidence, step, stepOn, supporter } as Wish;
  });
}

/** Follow-ups made of next steps, by wish; whether they are still open is the cases' matter. */
export async function readFollowed(db: Kysely<Tables>, clientId: string): Promise<Record<string, string>> {
  const known = await motivationsOf(db, clientId);
  return Object.fromEntries(
    known.flatMap(({ wish, followUpId }) => (followUpId === null ? [] : [[wish, followUpId] as const])),
  );
}

const required = (path: string) =>
  new Refusal('input.required', { fields: [{ path, code: 'input.required' }] });

export const motivationHandlers: Pick<RoomHandlers<typeof assessmentCalls>, MotivationCalls> = {
  'assessment.weighWish': async ({ db, rows, now, userId }, { clientId, wish, patch }) => {
    await requireClient(db, clientId);
    if (!(await readWishes(db, clientId)).some(({ id }) => id === wish))
      throw new Refusal('assessment.unknownWish');
    const known = (await motivationsOf(db, clientId)).find((row) => row.wish === wish);
    if (known) await rows.update('motivations', known.id, defined(patch));
    else
      await rows.insert('motivations', {
        ...{ id: newId(now), clientId, wish, ...blankMotivation, followUpId: null },
        ...defined(patch),
        ...{ createdAt: now.toISOString(), createdBy: userId },
      });
    return {};
  },

  'assessment.followStep': async (context, { clientId, wish }) => {
    const { db, rows } = context;
    await requireClient(db, clientId);
    const known = (await motivationsOf(db, clientId)).find((row) => row.wish === wish);
    if (!known) throw new Refusal('assessment.unknownWish');
    const { step, stepOn, followUpId } = known;
    if (step === '') throw required('step');
    if (stepOn === null) throw required('stepOn');
    const fields = { dueOn: stepOn, text: step };
    if (followUpId !== null && (await isOpenFollowUp(db, followUpId))) {
      await aheadHandlers['cases.updateFollowUp'](context, { id: followUpId, patch: fields });
      return { id: followUpId };
    }
    const { id } = await aheadHandlers['cases.addFollowUp'](context, {
      clientId,
      fields: { ...fields, waitingFor: 'client' },
    });
    await rows.update('motivations', known.id, { followUpId: id });
    return { id };
  },
};
