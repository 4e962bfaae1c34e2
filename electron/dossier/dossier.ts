import { nameMismatches } from '#shared/clients/nameMismatches.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import type { DossierPaper, dossierCalls } from '#shared/dossier/calls.ts';
import { type Addressees, type DossierItem, dossierFor } from '#shared/dossier/dossierFor.ts';
import { dossierGaps } from '#shared/dossier/facts/cvFacts.ts';
import { type DossierFacts, payerOf } from '#shared/dossier/facts.ts';
import { type PaperKind, paperKinds } from '#shared/dossier/kinds.ts';
import { missingFacts } from '#shared/dossier/missing.ts';
import { composePaper, type PaperSet } from '#shared/dossier/papers.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { letterMayLeave, refusalOf } from '#shared/privacy/guard.ts';
import { isSecondLanguage } from '#shared/text/papers/languages.ts';
import { requireClient } from '../clients/clients.ts';
import { keepLetter } from '../letters/keepLetter.ts';
import { nextNumber, readPapers, type StoredPaper } from '../letters/stored.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { docxFor } from '../templates/docxFor.ts';
import { readReview } from '../translations/readReview.ts';
import { fileName, writeAll } from './files.ts';
import { gatherDossier } from './gather.ts';
import { findDossier } from './repository.ts';
import { isStale, nothingLeadsThere } from './stale.ts';

type Named = readonly { readonly key: string; readonly name: string; readonly address: string }[];

const addresseesOf = (named: Named): Addressees =>
  Object.fromEntries(
    named.map(({ key, name, address }) => [
      key,
      {
        name,
        address: address
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      },
    ]),
  );

type Db = Parameters<typeof findDossier>[0];

async function requireDossier(db: Db, id: string) {
  const found = await findDossier(db, id);
  if (!found) throw new Refusal('dossier.unknown');
  return { ...found, addressees: JSON.parse(found.addressees) as Addressees };
}

/** In the order they are laid together; of several of a kind the first written first. */
const inOrder = (papers: readonly StoredPaper[]): StoredPaper[] => {
  const place = ({ info }: StoredPaper): number => (paperKinds as readonly string[]).indexOf(info.kind);
  return papers.toSorted((a, b) => place(a) - place(b));
};

/** Composes a paper and keeps it in its dossier, under the next running number. */
async function write(context: WriteContext, { facts, item, dossierId, set }: Writing): Promise<void> {
  const { id: clientId, number } = facts.client;
  const reference = `${number}/${await nextNumber(context.db, clientId)}`;
  const { key, kind, recipient } = item;
  const about = {
    ...{ clientId, applicationId: facts.application.id, kind, dossierId, item: key },
    ...{ authority: recipient?.authority ?? null, body: recipient?.body ?? '' },
  };
  await keepLetter(context, about, composePaper({ ...facts, reference }, item, set));
}

interface Writing {
  readonly facts: DossierFacts;
  readonly item: DossierItem;
  readonly dossierId: string;
  readonly set: PaperSet;
}

const kindsOf = (papers: readonly { readonly kind: string }[]): PaperSet['kinds'] =>
  new Set(papers.map(({ kind }) => kind as PaperKind));

export const dossierHandlers: RoomHandlers<typeof dossierCalls> = {
  'dossier.review': async ({ db, userId, today }, { applicationId, addressees }) => {
    const facts = await gatherDossier(db, { applicationId, userId, today });
    const items = dossierFor(facts, addresseesOf(addressees));
    const possible = new Set(items.filter(({ choice }) => choice !== 'closed').map(({ kind }) => kind));
    const { client, qualification, way } = facts;
    return {
      ...{ applicationId, clientId: client.id, qualificationId: qualification.id },
      authority: must(way.authority, 'an application has an authority'),
      items,
      missing: missingFacts(facts, possible),
      gaps: dossierGaps(facts),
      mismatches: nameMismatches(client, client.names),
      payerGuessed: payerOf(facts)?.guessed === true,
      secondLanguage: isSecondLanguage(client.nativeLanguage) ? client.nativeLanguage : null,
    };
  },

  'dossier.make': async (context, { applicationId, language, papers, addressees }) => {
    const { db, rows, now, today, userId } = context;
    const facts = await gatherDossier(db, { applicationId, userId, today });
    const named = addresseesOf(addressees);
    const items = dossierFor(facts, named).filter(({ choice }) => choice !== 'closed');
    const chosen = items.filter(({ key }) => papers.includes(key));
    if (chosen.length !== new Set(papers).size) throw new Refusal('dossier.unknownPaper');
    const id = newId(now);
    const second = isSecondLanguage(language) ? language : null;
    await rows.insert('dossiers', {
      ...{ id, clientId: facts.client.id, applicationId, madeOn: today, language: second },
      ...{ addressees: JSON.stringify(named), createdAt: now.toISOString(), createdBy: userId },
    });
    const set = { language: second, review: await readReview(db, second), kinds: kindsOf(chosen) };
    for (const item of chosen) await write(context, { facts, item, dossierId: id, set });
    return { id };
  },

  'dossier.get': async ({ db, today, userId }, { id }) => {
    const { clientId, applicationId, madeOn, language, addressees } = await requireDossier(db, id);
    const papers = inOrder(await readPapers(db, id));
    const kinds = kindsOf(papers.map(({ info }) => info));
    const set = { language, review: await readReview(db, language), kinds };
    const stale = await isStale(db, { applicationId, addressees, today, ...set });
    const facts = await gatherDossier(db, { applicationId, userId, today }).catch(nothingLeadsThere);
    const items = facts === null ? [] : dossierFor(facts, addressees);
    const shown: DossierPaper[] = [];
    for (const paper of papers) {
      const { info, key } = paper;
      const checks = info.sentOn === null ? (items.find((item) => item.key === key)?.checks ?? []) : [];
      shown.push({ info, key, stale: await stale(paper), checks: [...checks] });
    }
    return { id, clientId, applicationId, madeOn, language, papers: shown };
  },

  'dossier.print': async ({ db, today }, { id }) => {
    const { clientId } = await requireDossier(db, id);
    const decisions = await readDecisions(db, clientId);
    const papers = inOrder(await readPapers(db, id));
    const free = papers.filter(({ info }) => letterMayLeave(info, decisions, today).allowed);
    return { letters: free.map(({ letter }) => letter) };
  },

  'dossier.renew': async (context, { id }) => {
    const { db, rows, userId, today } = context;
    const { applicationId, language, addressees } = await requireDossier(db, id);
    const papers = await readPapers(db, id);
    const kinds = kindsOf(papers.map(({ info }) => info));
    const set = { language, review: await readReview(db, language), kinds };
    const stale = await isStale(db, { applicationId, addressees, today, ...set });
    const old: StoredPaper[] = [];
    for (const paper of papers) if (await stale(paper)) old.push(paper);
    const facts = await gatherDossier(db, { applicationId, userId, today });
    const items = dossierFor(facts, addressees);
    let count = 0;
    for (const { info, key } of old) {
      const item = items.find((found) => found.key === key && found.choice !== 'closed');
      if (!item) continue;
      // What was written stays among the person's letters: it may have left the house.
      await rows.update('letters', info.id, { dossierId: null, item: '' });
      await write(context, { facts, item, dossierId: id, set });
      count += 1;
    }
    return { count };
  },

  'dossier.remove': async ({ db, rows }, { id }) => {
    await requireDossier(db, id);
    const papers = await readPapers(db, id);
    if (papers.some(({ info }) => info.sentOn !== null)) throw new Refusal('letters.sent');
    for (const { info } of papers) await rows.remove('letters', info.id);
    await rows.remove('dossiers', id);
    return {};
  },

  'dossier.export': async ({ db, today, picked, work, about }, { id }) => {
    const { clientId } = await requireDossier(db, id);
    about(clientId);
    const { number } = await requireClient(db, clientId);
    const decisions = await readDecisions(db, clientId);
    const papers = inOrder(await readPapers(db, id)).map(({ info, letter }, index) => ({
      ...{ info, letter },
      name: fileName(number, index + 1, info.kind as (typeof paperKinds)[number]),
    }));
    const leave = papers.map(({ info }) => letterMayLeave(info, decisions, today));
    const free = papers.filter((_, at) => leave[at]?.allowed);
    if (free.length === 0) throw new Refusal(refusalOf(leave));
    const toDocx = await docxFor(db);
    const made = (letter: Letter) => toDocx(letter, clientId);
    await writeAll(picked, free, made, (done) => work.step(done, free.length));
    return { files: free.length, held: papers.length - free.length };
  },
};
