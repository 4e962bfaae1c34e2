import type { Kysely } from 'kysely';
import { type PaperBirth, paperBirthOf } from '#shared/intake/paperBirth.ts';
import type { Tables } from '../db/tables.ts';
import { birthAnswers } from './repository.ts';

/** What the intake knows of somebody's date of birth besides the date itself. */
export async function readPaperBirth(db: Kysely<Tables>, clientId: string): Promise<PaperBirth> {
  const rows = await birthAnswers(db, clientId);
  return paperBirthOf(
    Object.fromEntries(
      rows.map(({ question, value }) => [question, value === null ? null : JSON.parse(value)]),
    ),
  );
}
