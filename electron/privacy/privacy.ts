import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import { clientFacts } from '#shared/letters/applicationFacts.ts';
import { besideOf } from '#shared/letters/compose/bilingual.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { privacyCalls } from '#shared/privacy/calls.ts';
import type { Circumstances, Recipient } from '#shared/privacy/consent.ts';
import { hasExpired, saidAbout } from '#shared/privacy/guard.ts';
import { consentSheet } from '#shared/privacy/sheets/consentSheet.ts';
import { informationSheet } from '#shared/privacy/sheets/informationSheet.ts';
import { releaseSheet } from '#shared/privacy/sheets/releaseSheet.ts';
import type { SheetFacts } from '#shared/privacy/sheets/sheetFacts.ts';
import { textVersionOn } from '#shared/privacy/textVersions.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient, requireClient } from '../clients/clients.ts';
import { keepLetter } from '../letters/keepLetter.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { defined } from '../office/patch.ts';
import { readReview } from '../translations/readReview.ts';
import { readDecisions } from './decisions.ts';
import { findConsent } from './repository.ts';

/** Nobody has said anything tomorrow, and nothing ends before it begins. */
function checkDays({ on, validUntil }: Pick<Circumstances, 'on' | 'validUntil'>, today: string): void {
  if (on > today) throw new Refusal('privacy.notYet');
  if (hasExpired({ validUntil }, on)) throw new Refusal('privacy.untilBefore');
}

/** An authority must be in the register, ours or the office's. */
function demandKnown({ authority }: Recipient, { authorities }: Catalogs, path: string): void {
  if (authority !== null && !authorities.find(authority))
    throw new Refusal('input.invalid', { fields: [{ path, code: 'input.notInList' }] });
}

async function sheetFacts(
  { db, today, userId }: WriteContext,
  clientId: string,
  { authorities }: Catalogs,
  language: string | null,
): Promise<SheetFacts> {
  const { office, users } = await readOfficeAndUsers(db);
  const user = must(
    users.find(({ id }) => id === userId),
    'who is logged in is in the file',
  );
  return {
    date: today,
    office,
    counsellor: { ...user, phone: user.phone || office.phone, email: user.email || office.email },
    client: clientFacts(await readClient(db, clientId)),
    textVersion: textVersionOn(today).code,
    authorities,
    beside: besideOf(language, await readReview(db, language)),
  };
}

export const privacyHandlers: RoomHandlers<typeof privacyCalls> = {
  'privacy.list': async ({ db }, { clientId }) => {
    await requireClient(db, clientId);
    return { decisions: await readDecisions(db, clientId) };
  },

  'privacy.decide': async ({ db, rows, now, today, userId }, { clientId, decision }) => {
    await requireClient(db, clientId);
    demandKnown(decision, await readCatalogs(db, today), 'decision.authority');
    const { on = today, ...said } = decision;
    checkDays({ ...said, on }, today);
    if (said.state === 'withdrawn') {
      const [last] = saidAbout(await readDecisions(db, clientId), said, on);
      if (last?.state !== 'given') throw new Refusal('privacy.nothingGiven');
    }
    const id = newId(now);
    await rows.insert('consents', {
      ...{ id, clientId, ...said, decidedOn: on },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },

  'privacy.correct': async ({ db, rows, today }, { id, patch }) => {
    const row = await findConsent(db, id);
    if (!row) throw new Refusal('privacy.unknownDecision');
    const { on, ...rest } = defined(patch);
    checkDays({ validUntil: row.validUntil, ...rest, on: on ?? row.decidedOn }, today);
    await rows.update('consents', id, on === undefined ? rest : { ...rest, decidedOn: on });
    return {};
  },

  'privacy.remove': async ({ rows }, { id }) => {
    if (!(await rows.remove('consents', id))) throw new Refusal('privacy.unknownDecision');
    return {};
  },

  'privacy.writeSheet': async (context, { clientId, kind, to, language }) => {
    const catalogs = await readCatalogs(context.db, context.today);
    if (to !== null) demandKnown(to, catalogs, 'to.authority');
    const facts = await sheetFacts(context, clientId, catalogs, language);
    const about = { clientId, applicationId: null, kind, authority: null };
    const sheet = (): Letter => {
      if (kind === 'information') return informationSheet(facts);
      if (kind === 'consent') return consentSheet(facts);
      return releaseSheet(facts, must(to, 'the contract asks for the recipient'));
    };
    return keepLetter(context, about, sheet());
  },
};
