import type { sessionCalls } from '#shared/session/calls.ts';
import { type KeptPlace, keptPlace } from '#shared/session/place.ts';
import type { RoomHandlers } from '../office/context.ts';
import { nameOfUser } from '../office/office.ts';
import { forgetDraft, readDrafts, saveDraft } from './repository.ts';

/** The place is a draft like any other, under a key no form has. */
const PLACE = '@place';

/** Where the counsellor was earlier today. Another day begins anew, and so does what an older program stored. */
function placeOfToday(stored: string | undefined, today: string): Pick<KeptPlace, 'place' | 'trail'> {
  const kept = stored?.startsWith('{') ? keptPlace.safeParse(JSON.parse(stored)).data : undefined;
  return kept?.on === today ? kept : { place: '', trail: [] };
}

export const sessionHandlers: RoomHandlers<typeof sessionCalls> = {
  'session.resume': async ({ db, userId, today }) => {
    const drafts = new Map((await readDrafts(db, userId)).map(({ key, value }) => [key, value]));
    const { place, trail } = placeOfToday(drafts.get(PLACE), today);
    drafts.delete(PLACE);
    const userName = await nameOfUser(db, userId);
    return { userId, userName, place, trail, drafts: Object.fromEntries(drafts) };
  },

  'session.place': async ({ db, userId, today }, { place, trail }) => {
    const kept: KeptPlace = { on: today, place, trail };
    await saveDraft(db, userId, PLACE, JSON.stringify(kept));
    return {};
  },

  'session.draft': async ({ db, userId }, { key, value }) => {
    if (value === null) await forgetDraft(db, userId, key);
    else await saveDraft(db, userId, key, value);
    return {};
  },
};
