import { type Kysely, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';

const month = sql<string>`substr(heldOn, 1, 7)`;

/** How many there were in each month, the newest first. */
export const countByMonth = (db: Kysely<Tables>) =>
  db
    .selectFrom('inquiries')
    .select((of) => [month.as('month'), of.fn.countAll<number>().as('inquiries')])
    .groupBy(month)
    .orderBy(month, 'desc')
    .execute();

/** Newest first; of one month, or of all. */
export function listInquiries(db: Kysely<Tables>, only: string | null) {
  const all = db
    .selectFrom('inquiries')
    .innerJoin('users', 'users.id', 'inquiries.createdBy')
    .select(['inquiries.id', 'heldOn', 'kind', 'asker', 'topics', 'minutes', 'note', 'users.name as by']);
  return (only === null ? all : all.where(month, '=', only))
    .orderBy('heldOn', 'desc')
    .orderBy('inquiries.createdAt', 'desc')
    .orderBy('inquiries.id', 'desc')
    .execute();
}
