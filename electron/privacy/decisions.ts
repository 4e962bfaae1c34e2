import type { Kysely } from 'kysely';
import type { ConsentState, Decision } from '#shared/privacy/consent.ts';
import { latestFirst } from '#shared/privacy/guard.ts';
import type { PurposeCode } from '#shared/privacy/purposes.ts';
import type { Tables } from '../db/tables.ts';
import { consentsOfClient } from './repository.ts';

/** All a person has decided about their data, the latest first; for every room that lets something leave. */
export async function readDecisions(db: Kysely<Tables>, clientId: string): Promise<Decision[]> {
  const rows = await consentsOfClient(db, clientId);
  const decisions = rows.map(
    ({ clientId: _c, createdBy: _b, createdAt, decidedOn, purpose, state, by, ...row }) => ({
      ...row,
      purpose: purpose as PurposeCode,
      state: state as ConsentState,
      on: decidedOn,
      at: createdAt,
      by: by ?? '',
    }),
  );
  return decisions.sort(latestFirst);
}
