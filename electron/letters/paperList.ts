import { must } from '#shared/contract/result.ts';
import { clientFacts } from '#shared/letters/applicationFacts.ts';
import type { letterCalls } from '#shared/letters/calls.ts';
import { type HandedIn, paperList } from '#shared/letters/compose/paperList.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient } from '../clients/clients.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { readPapers } from '../papers/papers.ts';
import { readApplications } from '../recognition/recognition.ts';
import { keepLetter } from './keepLetter.ts';

/** Which papers were handed in for an application, and which came back. */
async function handedIn({ db, today }: WriteContext, clientId: string): Promise<HandedIn[]> {
  const applications = await readApplications(db, clientId, today);
  const { authorities } = await readCatalogs(db, today);
  return applications.flatMap(({ way, held }) => {
    const authority = way?.authority == null ? undefined : authorities.find(way.authority);
    return held.flatMap(({ paperId, state, markedOn }): HandedIn[] =>
      paperId !== null && (state === 'submitted' || state === 'returned')
        ? [{ paperId, authority: authority?.shortName ?? 'Behörde', state, on: markedOn }]
        : [],
    );
  });
}

export const paperListHandlers: Pick<RoomHandlers<typeof letterCalls>, 'letters.writePaperList'> = {
  'letters.writePaperList': async (context, { clientId }) => {
    const { db, today, userId } = context;
    const client = await readClient(db, clientId);
    const { office, users } = await readOfficeAndUsers(db);
    const user = must(
      users.find(({ id }) => id === userId),
      'who is logged in is in the file',
    );
    const model = paperList({
      date: today,
      office,
      counsellor: { ...user, phone: user.phone || office.phone, email: user.email || office.email },
      client: clientFacts(client),
      papers: await readPapers(db, clientId),
      handedIn: await handedIn(context, clientId),
      catalogs: await readCatalogs(db, today),
    });
    return keepLetter(context, { clientId, applicationId: null, kind: 'paperList', authority: null }, model);
  },
};
