import { Refusal } from '#shared/contract/result.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { nobody } from '#shared/privacy/consent.ts';
import { refusalOf } from '#shared/privacy/guard.ts';
import { factsFor, mayReceive, type Receiver } from '#shared/privacy/outflow.ts';
import type { PaperReview, profilePaperCalls, Wish } from '#shared/profilePapers/calls.ts';
import { competenceProfile } from '#shared/profilePapers/competenceProfile.ts';
import { cv } from '#shared/profilePapers/cv/cv.ts';
import { foundOf } from '#shared/profilePapers/found.ts';
import { neverOn, placesOf, tellsProgress } from '#shared/profilePapers/places.ts';
import { sessionSheet } from '#shared/profilePapers/sessionSheet.ts';
import { tellerOf } from '#shared/text/papers/languages.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { requireClient } from '../clients/clients.ts';
import { keepLetter } from '../letters/keepLetter.ts';
import type { ReadContext, RoomHandlers } from '../office/context.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { readReview } from '../translations/readReview.ts';
import { readProfileFacts, readSheetAhead, readState, readWriter } from './gather.ts';
import { readSession } from './session.ts';

/** The sheet is the person's; what they take along is made out to nobody. Refuses `profilePapers.noRecipient`. */
function receiverOf({ paper, recipient, to, byHand }: Wish): Receiver {
  if (paper === 'sessionSheet' || recipient === 'client') return { kind: 'client', to: nobody, byHand: true };
  if (byHand) return { kind: recipient, to: nobody, byHand };
  const named = (to.authority !== null) !== (to.body !== '');
  if (!named)
    throw new Refusal('profilePapers.noRecipient', {
      fields: [{ path: 'wish.to.body', code: 'input.required' }],
    });
  return { kind: recipient, to, byHand };
}

async function review(context: ReadContext, clientId: string, wish: Wish): Promise<PaperReview> {
  const { db, today } = context;
  await requireClient(db, clientId);
  const receiver = receiverOf(wish);
  const decisions = await readDecisions(db, clientId);
  const { paper, order, length, versionId } = wish;
  // After a talk one tells what is known now.
  const { version, assessment, states } = await readState(
    context,
    clientId,
    paper === 'sessionSheet' ? null : versionId,
  );
  const catalogs = await readCatalogs(db, today);
  const terms = {
    ...{ decisions, day: today, chosen: new Set(wish.chosen) },
    ...{ places: placesOf(paper), never: neverOn(paper, receiver.kind) },
    demands: catalogs.demands,
  };
  const found =
    paper === 'sessionSheet' && wish.contactId !== null
      ? await readSession(context, clientId, wish.contactId)
      : null;
  const told = tellsProgress(paper, receiver.kind) ? states : [];
  const known = await readProfileFacts(context, clientId, assessment, { found, states: told });
  const { facts, verdicts } = factsFor(receiver, terms, known);
  const leave = mayReceive(receiver, decisions, today);
  if (!verdicts.some(({ leaves }) => leaves)) return { letter: null, leave, verdicts, found: [] };
  const writer = await readWriter(context, wish.language);
  const session = found?.session ?? null;
  const second = wish.second === null ? null : tellerOf(wish.second);
  const compose: Readonly<Record<Wish['paper'], () => Promise<Letter> | Letter>> = {
    competenceProfile: () => competenceProfile(facts, { ...writer, length, state: version }),
    cv: () => cv(facts, { ...writer, order, signed: order === 'gapless', habits: catalogs.habits }),
    sessionSheet: async () =>
      sessionSheet(facts, {
        ...{ ...writer, language: 'de', session, second, without: wish.without },
        ahead: await readSheetAhead(context, clientId, wish),
        review: await readReview(db, wish.second),
      }),
  };
  return {
    ...{ letter: await compose[paper](), leave, verdicts },
    found: paper === 'sessionSheet' ? foundOf(facts, session, second).map(({ line }) => line) : [],
  };
}

export const profilePaperHandlers: RoomHandlers<typeof profilePaperCalls> = {
  'profilePapers.review': (context, { clientId, wish }) => review(context, clientId, wish),

  'profilePapers.write': async (context, { clientId, wish }) => {
    const { letter, leave } = await review(context, clientId, wish);
    if (letter === null) throw new Refusal(refusalOf([leave]));
    const { to } = receiverOf(wish);
    return keepLetter(context, { clientId, applicationId: null, kind: wish.paper, ...to }, letter);
  },
};
