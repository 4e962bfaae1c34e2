import type { Kysely } from 'kysely';
import { type NonePart, noneGroups, noneParts } from '#shared/intake/none.ts';
import type { Tables } from '../db/tables.ts';
import { presentAnswers } from './answers.ts';

/** Of which parts of the profile a person has said that there is nothing. What was entered since tells otherwise. */
export async function readNone(db: Kysely<Tables>, clientId: string): Promise<readonly NonePart[]> {
  const { answers } = await presentAnswers(db, clientId);
  return noneParts.filter((part) =>
    answers.some(
      ({ question, item, without }) => question === noneGroups[part] && item === null && without === 'none',
    ),
  );
}
