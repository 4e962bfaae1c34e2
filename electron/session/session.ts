import type { sessionCalls } from '#shared/session/calls.ts';
import type { RoomHandlers } from '../office/context.ts';
import { nameOfUser } from '../office/office.ts';
import { forgetDraft, readDrafts, saveDraft } from './repository.ts';

/** The place is a draft like any other, under a key no form has. */
const PLACE = '@place';

export const sessionHandlers: RoomHandlers<typeof sessionCalls> = {
  'session.resume': async ({ db, userId }) => {
    const drafts = new Map((await readDrafts(db, userId)).map(({ key, value }) => [key, value]));
    const place = drafts.get(PLACE) ?? '';
    drafts.delete(PLACE);
    return { userId, userName: await nameOfUser(db, userId), place, drafts: Object.fromEntries(drafts) };
  },

  'session.place': async ({ db, userId }, { place }) => {
    await saveDraft(db, userId, PLACE, place);
    return {};
  },

  'session.draft': async ({ db, userId }, { key, value }) => {
    if (value === null) await forgetDraft(db, userId, key);
    else await saveDraft(db, userId, key, value);
    return {};
  },
};
