import type { Renewals } from '#electron/history/history.ts';
import type { mailingCalls } from '#shared/mailings/calls.ts';
import { MOST_LETTERS } from '#shared/mailings/mailing.ts';
import { queryWords } from '../clients/clients.ts';
import type { RoomHandlers } from '../office/context.ts';
import { freeLetterComposer, freeLetterOrder, withExclusions } from './freeLetter.ts';
import { intoFolder, intoOne } from './outputs.ts';
import { openRecommendations, recommendationOrder, recommendedLetter } from './recommended.ts';
import { findPeople, listMailings, type PersonRow } from './repository.ts';
import { takeBackRun, writeRun } from './run.ts';
import { heldOfRun, sendRun, takeBackSending } from './send.ts';

const asPerson = ({ id, number, familyName, givenNames, town, status }: PersonRow) => ({
  ...{ id, number, familyName, givenNames, town, status },
});

type Handlers = RoomHandlers<typeof mailingCalls>;
type WriteArguments = Parameters<Handlers['mailings.writeEach']>;

const orderOf = (context: WriteArguments[0], order: WriteArguments[1]) =>
  'text' in order
    ? freeLetterOrder(context, order.clientIds, order.text)
    : recommendationOrder(context, order.recommendationIds);

const fileWord = (order: WriteArguments[1]) => ('text' in order ? 'Schreiben' : 'Empfehlung');

/** The use cases of letters to many. `derived` as given to the history: a kept letter is derived from alike. */
export function mailingHandlers(derived: Renewals): Handlers {
  return {
    'mailings.people': async (context, filter) => {
      const { total, ids } = await findPeople(context.db, filter, queryWords(filter.query), MOST_LETTERS);
      const found = await withExclusions(context, ids);
      return { total, people: found.map(({ row, excluded }) => ({ ...asPerson(row), excluded })) };
    },

    'mailings.preview': async (context, { clientId, text }) => {
      const compose = await freeLetterComposer(context, text);
      return { letter: (await compose(clientId)).letter };
    },

    'mailings.recommendations': async (context) => {
      const open = await openRecommendations(context, null);
      return { total: open.length, recommendations: open.slice(0, MOST_LETTERS) };
    },

    'mailings.previewRecommendation': async (context, { id }) => ({
      letter: (await recommendedLetter(context, id)).letter,
    }),

    'mailings.writeEach': async (context, order) => {
      const output = intoFolder(context.picked, fileWord(order));
      return writeRun(context, derived, 'mailings.writeEach', await orderOf(context, order), output);
    },

    'mailings.writeOne': async (context, order) =>
      writeRun(context, derived, 'mailings.writeOne', await orderOf(context, order), intoOne(context.picked)),

    'mailings.list': async ({ db }) => ({ mailings: await listMailings(db) }),

    'mailings.held': async (context, asked) => ({ held: await heldOfRun(context, asked) }),

    'mailings.send': (context, order) => sendRun(context, derived, order),

    'mailings.takeBackSending': (context, { id }) => takeBackSending(context, derived, id),

    'mailings.takeBack': (context, { id }) => takeBackRun(context, derived, id),
  };
}
