import type { Kysely } from 'kysely';
import type { Rows } from '#electron/history/rows.ts';
import { type Claim, type Household, nobodyAsked, type Spending } from '#shared/funding/spending.ts';
import type { Tables } from '../db/tables.ts';
import { claimsOf, costsOf, findHousehold } from './repository.ts';

/** What is stored of costs and funding, as the rules read it. */

export async function readHousehold(db: Kysely<Tables>, clientId: string): Promise<Household> {
  const row = await findHousehold(db, clientId);
  if (!row) return nobodyAsked;
  return { assessment: row.assessment as Household['assessment'], taxableCents: row.taxableCents };
}

export async function readSpending(db: Kysely<Tables>, applicationId: string): Promise<Spending[]> {
  const rows = await costsOf(db, applicationId);
  return rows.map(({ id, kind, text, amountCents, begunOn, paidOn }) => ({
    ...{ id, kind: kind as Spending['kind'], text, amountCents, begunOn, paidOn },
  }));
}

export async function readClaims(db: Kysely<Tables>, applicationId: string): Promise<Claim[]> {
  const rows = await claimsOf(db, applicationId);
  return rows.map(({ id, instrument, appliedOn, reference, decidedOn, result, amountCents, reason }) => ({
    ...{ id, instrument: instrument as Claim['instrument'], appliedOn, reference, decidedOn },
    ...{ result: result as Claim['result'], amountCents, reason },
  }));
}

/** With the application goes what was spent and applied for. */
export async function removeFundingOf(db: Kysely<Tables>, rows: Rows, applicationId: string): Promise<void> {
  for (const { id } of await costsOf(db, applicationId)) await rows.remove('costs', id);
  for (const { id } of await claimsOf(db, applicationId)) await rows.remove('claims', id);
}
