import type { Kysely } from 'kysely';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { specialKeys, specialState } from '#shared/intake/special.ts';
import { type Provenance, type Sheet, slotOf } from '#shared/questionnaire/answers.ts';
import { factOf, isPlaced, type Records, recordOf, sheetOf } from '#shared/questionnaire/bound.ts';
import { slotExists } from '#shared/questionnaire/review.ts';
import { questionSchema } from '#shared/questionnaire/schema.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';
import { readClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { readProfile } from '../profile/profile.ts';
import { type Answer, digestOf, presentAnswers, provenanceOf } from './answers.ts';
import { askedCertificates } from './certificates.ts';
import { findPlace } from './repository.ts';

async function readRecords(db: Kysely<Tables>, clientId: string): Promise<Records> {
  const client = await readClient(db, clientId);
  const profile = await readProfile(db, clientId);
  return {
    ...{ client: [client], clientName: client.names, ...profile },
    languageCertificate: askedCertificates(profile),
  };
}

/** An answer that its question accepts; what a newer program or a broken upgrade left is put aside. */
function isReadable({ question, value }: Answer): boolean {
  const spot = spotOf(intakeForm, question);
  if (!spot) return false;
  return spot.question === null || value === null || questionSchema(spot.question).safeParse(value).success;
}

/** How each answer came, as long as what was said still stands where the fact lies. */
function givenOf(answers: readonly Answer[], records: Records, sheet: Sheet): Record<string, Provenance> {
  const found: Record<string, Provenance> = {};
  for (const answer of answers) {
    const { question, item, row } = answer;
    const slot = slotOf(question, item);
    const known = sheet.values[slot] !== undefined || sheet.without[slot] !== undefined;
    const asked = spotOf(intakeForm, question)?.question;
    if (!known || !asked) {
      if (sheet.without[slot] !== undefined) found[slot] = provenanceOf(answer);
      continue;
    }
    const fact = asked.bind ? factOf(asked, recordOf(records, asked, item)) : null;
    const stands = !asked.bind || (fact === null ? row.without !== null : row.digest === digestOf(fact));
    if (stands) found[slot] = provenanceOf(answer);
  }
  return found;
}

/** What the person has said about questions of class 9. */
export const readSpecial = async (db: Kysely<Tables>, clientId: string, today: string) =>
  specialState(await readDecisions(db, clientId), today);

async function readPlace(
  db: Kysely<Tables>,
  userId: string,
  clientId: string,
  sheet: Sheet,
): Promise<IntakeSheet['place']> {
  const row = await findPlace(db, userId, clientId);
  if (!row) return null;
  const place = { question: row.question, item: row.item === '' ? null : row.item };
  const minutes = row.minutes as NonNullable<IntakeSheet['place']>['minutes'];
  return slotExists(intakeForm, sheet, place) ? { ...place, minutes } : null;
}

interface Reading {
  readonly db: Kysely<Tables>;
  readonly userId: string;
  readonly today: string;
}

/** The whole form of a person: facts from their records, the rest from the answers. Refuses `clients.unknown`. */
export async function readSheet({ db, userId, today }: Reading, clientId: string): Promise<IntakeSheet> {
  const records = await readRecords(db, clientId);
  const { answers, aside } = await presentAnswers(db, clientId);
  const state = await readSpecial(db, clientId, today);
  const allowed = state === 'given';
  const readable = answers.filter(isReadable);
  const sheet = sheetOf(intakeForm, records, readable, allowed);
  const placed = readable.filter((answer) => isPlaced(intakeForm, sheet, answer));
  return {
    ...sheet,
    form: intakeForm.key,
    version: intakeForm.version,
    given: givenOf(placed, records, sheet),
    special: {
      allowed,
      state,
      stored: readable.filter(({ question, value }) => value !== null && specialKeys.has(question)).length,
    },
    aside: aside.length + answers.length - readable.length,
    place: await readPlace(db, userId, clientId, sheet),
  };
}
