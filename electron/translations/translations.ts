import { Refusal } from '#shared/contract/result.ts';
import type { translationCalls } from '#shared/translations/calls.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { readStates } from './readReview.ts';
import { findReview } from './repository.ts';
import { textMark } from './textMark.ts';

export const translationHandlers: RoomHandlers<typeof translationCalls> = {
  'translations.get': async ({ db }) => ({ languages: await readStates(db) }),

  'translations.review': async ({ db, rows, now, today, userId }, { language, by, on, remark }) => {
    if (on > today) throw new Refusal('cases.inFuture', { fields: [{ path: 'on', code: 'cases.inFuture' }] });
    const said = { reviewer: by, reviewedOn: on, remark, textMark: textMark(language) };
    const stamp = { createdAt: now.toISOString(), createdBy: userId };
    const before = await findReview(db, language);
    if (before) await rows.update('textReviews', before.id, { ...said, ...stamp });
    else await rows.insert('textReviews', { id: newId(now), language, ...said, ...stamp });
    return {};
  },

  'translations.withdraw': async ({ db, rows }, { language }) => {
    const row = await findReview(db, language);
    if (row) await rows.remove('textReviews', row.id);
    return {};
  },
};
