import { basename } from 'node:path';
import type { Kysely } from 'kysely';
import { dayFile } from '#shared/cases/ics.ts';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import { Refusal } from '#shared/contract/result.ts';
import type { Application, HeldDocument } from '#shared/recognition/application.ts';
import type { recognitionCalls } from '#shared/recognition/calls.ts';
import { deadlineDays } from '#shared/recognition/deadlineDays.ts';
import { isReadyToApply, progressOf } from '#shared/recognition/documentProgress.ts';
import { requiredDocuments } from '#shared/recognition/documents.ts';
import { type RecognitionFacts, recognitionFacts } from '#shared/recognition/facts.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { presentApplication } from '#shared/recognition/rounds.ts';
import type { Way } from '#shared/recognition/way.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient, requireClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import { removeFundingOf } from '../funding/rows.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { writeWhole } from '../office/writeWhole.ts';
import { releasePapers } from '../papers/papers.ts';
import { freeNeedsOf } from '../plan/rows.ts';
import { clientOfQualification, readProfile } from '../profile/profile.ts';
import { heldByApplications, heldFor, setDocument } from './held.ts';
import { procedureHandlers, readProcedure } from './procedure.ts';
import { applicationsOfClient, documentsOf, eventsOf, findApplication, lettersOf } from './repository.ts';

type ApplicationRow = NonNullable<Awaited<ReturnType<typeof findApplication>>>;

/** Fetches what the rules may know of a qualification and the person who has it. */
export async function readFacts(db: Kysely<Tables>, qualificationId: string, today: string) {
  const clientId = await clientOfQualification(db, qualificationId);
  if (clientId === null) throw new Refusal('recognition.unknownQualification');
  const profile = await readProfile(db, clientId);
  const qualification = profile.qualification.find((item) => item.id === qualificationId);
  if (!qualification) throw new Refusal('recognition.unknownQualification');
  const facts: RecognitionFacts = recognitionFacts(
    await readClient(db, clientId),
    profile,
    qualification,
    today,
  );
  return { clientId, qualification, facts };
}

/** Once applied for, the authority stays; its reasons are those of another place then. */
const keptBy = (way: Way | null, authority: string | null, { authorities }: Catalogs): Way | null =>
  way === null || authority === null || authority === way.authority
    ? way
    : { ...way, authority: authorities.find(authority)?.code ?? way.authority, authorityWhy: [] };

/** The application with its way and papers, computed from today's facts. */
async function assemble(
  db: Kysely<Tables>,
  row: ApplicationRow,
  held: HeldDocument[],
  today: string,
  catalogs: Catalogs,
): Promise<Application> {
  const { qualification, facts: now } = await readFacts(db, row.qualificationId, today);
  // The goal is the one the application was begun with, whatever the qualification aims at today.
  const facts = { ...now, occupation: row.occupation || null };
  const procedure = await readProcedure(
    db,
    row.id,
    { occupation: row.occupation, country: qualification.country },
    today,
    catalogs,
  );
  // Law, authority and papers are those of the day of applying, whatever has come since.
  const appliedOn = presentApplication(procedure.events)?.on ?? today;
  const ruling = await readCatalogs(db, appliedOn);
  const found = findWays(facts, ruling).find(({ code }) => code === row.way) ?? null;
  const way = keptBy(found, procedure.authority, catalogs);
  const required = way ? requiredDocuments(way, facts, ruling) : [];
  return {
    id: row.id,
    clientId: row.clientId,
    qualificationId: row.qualificationId,
    qualificationTitle: qualification.titleGerman || qualification.titleOriginal,
    occupation: row.occupation,
    way,
    wayCode: row.way,
    startedOn: row.startedOn,
    workplace: row.workplace,
    required,
    held,
    ready: way !== null && isReadyToApply(required, held),
    procedure,
  };
}

/** Where today's facts lead by the law of a day, wherever it was applied for before: a new application goes there. */
async function wayOn(db: Kysely<Tables>, id: string, today: string, day: string): Promise<Way | null> {
  const row = await findApplication(db, id);
  if (!row) throw new Refusal('recognition.unknownApplication');
  const { facts } = await readFacts(db, row.qualificationId, today);
  const ways = findWays({ ...facts, occupation: row.occupation || null }, await readCatalogs(db, day));
  return ways.find(({ code }) => code === row.way) ?? null;
}

export async function readApplication(db: Kysely<Tables>, id: string, today: string): Promise<Application> {
  const row = await findApplication(db, id);
  if (!row) throw new Refusal('recognition.unknownApplication');
  const held = await heldByApplications(db, row.clientId);
  return assemble(db, row, held.get(id) ?? [], today, await readCatalogs(db, today));
}

/** All of a person's, oldest first. */
export async function readApplications(
  db: Kysely<Tables>,
  clientId: string,
  today: string,
): Promise<Application[]> {
  const rows = await applicationsOfClient(db, clientId);
  if (rows.length === 0) return [];
  const held = await heldByApplications(db, clientId);
  const catalogs = await readCatalogs(db, today);
  return Promise.all(rows.map((row) => assemble(db, row, held.get(row.id) ?? [], today, catalogs)));
}

export const recognitionHandlers: RoomHandlers<typeof recognitionCalls> = {
  ...procedureHandlers(wayOn),

  'recognition.assess': async ({ db, today }, { qualificationId }) => {
    const { clientId, facts } = await readFacts(db, qualificationId, today);
    const catalogs = await readCatalogs(db, today);
    const held = await heldFor(db, clientId, qualificationId);
    const ways = findWays(facts, catalogs).map((way) => ({
      ...way,
      papers: requiredDocuments(way, facts, catalogs).map((required) => ({
        required,
        progress: progressOf(required, held).progress,
      })),
    }));
    return { qualificationId, clientId, occupation: facts.occupation, ways };
  },

  'recognition.start': async ({ db, rows, now, today, userId }, { qualificationId, way: code }) => {
    const { clientId, facts } = await readFacts(db, qualificationId, today);
    const catalogs = await readCatalogs(db, today);
    const way = findWays(facts, catalogs).find((found) => found.code === code);
    if (!way || way.kind === 'advice') throw new Refusal('recognition.unknownWay');
    if (way.authority === null) throw new Refusal('recognition.noAuthority');
    const occupation =
      facts.occupation && catalogs.occupations.find(facts.occupation) ? facts.occupation : '';
    const id = newId(now);
    await rows.insert('applications', {
      ...{ id, clientId, qualificationId, occupation, way: code, startedOn: today, workplace: '' },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },

  'recognition.list': async ({ db, today }, { clientId }) => {
    await requireClient(db, clientId);
    return { applications: await readApplications(db, clientId, today) };
  },

  'recognition.get': ({ db, today }, { id }) => readApplication(db, id, today),

  'recognition.update': async ({ rows }, { id, patch }) => {
    if (!(await rows.update('applications', id, defined(patch))))
      throw new Refusal('recognition.unknownApplication');
    return {};
  },

  'recognition.setDocument': async (context, { applicationId, type, patch }) => {
    const application = await findApplication(context.db, applicationId);
    if (!application) throw new Refusal('recognition.unknownApplication');
    await setDocument(context, application, type, patch);
    return {};
  },

  'recognition.exportDeadlines': async ({ db, now, today, picked, about }, { applicationId }) => {
    const application = await readApplication(db, applicationId, today);
    about(application.clientId);
    const { number } = await requireClient(db, application.clientId);
    const { authorities } = await readCatalogs(db, today);
    const days = deadlineDays(application, number, authorities);
    if (days.length === 0) throw new Refusal('recognition.noDeadlines');
    await writeWhole(picked, new TextEncoder().encode(dayFile(days, now)));
    return { fileName: basename(picked) };
  },

  'recognition.remove': async (context, { id }) => {
    const { db, rows } = context;
    if (!(await findApplication(db, id))) throw new Refusal('recognition.unknownApplication');
    if ((await lettersOf(db, id)).length > 0) throw new Refusal('recognition.hasLetters');
    for (const document of await documentsOf(db, id)) await rows.remove('documents', document.id);
    for (const event of await eventsOf(db, id)) await rows.remove('procedureEvents', event.id);
    await removeFundingOf(db, rows, id);
    await freeNeedsOf(db, rows, id);
    await releasePapers(context, id);
    await rows.remove('applications', id);
    return {};
  },
};
