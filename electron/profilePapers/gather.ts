import type { Kysely } from 'kysely';
import type { Assessment, ProfileVersion, Snapshot } from '#shared/assessment/assessment.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import { listedDocuments } from '#shared/letters/documentFacts.ts';
import type { Wish } from '#shared/profilePapers/calls.ts';
import { type ProfileFacts, profileFacts } from '#shared/profilePapers/facts.ts';
import type { Writer } from '#shared/profilePapers/parts.ts';
import type { StateOnDay } from '#shared/profilePapers/progress.ts';
import { type Ahead, isBrought } from '#shared/profilePapers/sessionSheet.ts';
import type { PaperLanguage } from '#shared/text/profilePapers/words.ts';
import { readAssessment, readVersions } from '../assessment/assessment.ts';
import { readAhead } from '../cases/ahead.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import { readSheet } from '../intake/sheet.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { readNeeds } from '../plan/plan.ts';
import { readApplications } from '../recognition/recognition.ts';
import type { SessionFound } from './session.ts';

interface Reading {
  readonly db: Kysely<Tables>;
  readonly userId: string;
  /** ISO day. */
  readonly today: string;
}

interface State {
  readonly version: ProfileVersion | null;
  readonly assessment: Assessment & Partial<Snapshot>;
  /** The released ones up to this, and this; the oldest first. */
  readonly states: readonly StateOnDay[];
}

/** The version a paper is made from; null: the working copy. Refuses `assessment.unknownVersion`. */
export async function readState(
  { db, today }: Reading,
  clientId: string,
  versionId: string | null,
): Promise<State> {
  const versions = (await readVersions(db, clientId)).toReversed();
  const released = versions.map(({ releasedOn, facts }) => ({ on: releasedOn, facts }));
  if (versionId === null) {
    const assessment = await readAssessment(db, clientId);
    return { version: null, assessment, states: [...released, { on: today, facts: assessment }] };
  }
  const at = versions.findIndex(({ id }) => id === versionId);
  const version = versions[at];
  if (!version) throw new Refusal('assessment.unknownVersion');
  return { version, assessment: version.facts, states: released.slice(0, at + 1) };
}

/** All that is known, or that one talk has found, class by class; what of it may leave is decided after. */
export async function readProfileFacts(
  context: Reading,
  clientId: string,
  assessment: Assessment & Partial<Snapshot>,
  { found, states }: { readonly found: SessionFound | null; readonly states: readonly StateOnDay[] },
): Promise<ProfileFacts> {
  const { db, today } = context;
  const needs = await readNeeds(db, clientId);
  return profileFacts({
    client: await readClient(db, clientId),
    assessment: found === null ? assessment : found.profile(assessment),
    sheet: await readSheet(context, clientId),
    needs: found === null ? needs : found.needs(needs),
    states,
    date: today,
    catalogs: await readCatalogs(db, today),
  });
}

export async function readWriter({ db, userId, today }: Reading, language: PaperLanguage): Promise<Writer> {
  const { office, users } = await readOfficeAndUsers(db);
  const user = must(
    users.find(({ id }) => id === userId),
    'who is logged in is in the file',
  );
  const counsellor = { ...user, phone: user.phone || office.phone, email: user.email || office.email };
  return { date: today, office, counsellor, language };
}

/** What comes after the talk: tasks as chosen, papers still to be got, the next appointment. */
export async function readSheetAhead(
  { db, today }: Reading,
  clientId: string,
  { followUps: chosen, note }: Pick<Wish, 'followUps' | 'note'>,
): Promise<Ahead> {
  const { followUps, appointments } = await readAhead(db, clientId, today);
  const applications = await readApplications(db, clientId, today);
  const lacking = applications
    .flatMap(({ required, held }) => listedDocuments(required, held))
    .filter(({ progress }) => progress !== 'complete' && progress !== 'lost')
    .map(({ required }) => required)
    .filter(isBrought);
  const [first] = appointments;
  return {
    tasks: followUps.filter(
      ({ id, text, waitingFor }) =>
        text !== '' && (chosen === null ? waitingFor === 'client' : chosen.includes(id)),
    ),
    papers: [...new Map(lacking.map((paper) => [paper.type, paper])).values()],
    appointment: first ? { on: first.on, at: first.at, place: first.place } : null,
    note,
  };
}
