import { notAssessed } from '#shared/profile/assessed.ts';
import type { OfAssessed } from '../db/assessmentTables.ts';
import type { WriteContext } from '../office/context.ts';
import { readOfficeAndUsers } from '../office/office.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * The mark that goes with ratings of the counsellor, when some of them change: who has written them, today; none
 * when the last one is taken back. `before`: the row as it is. `ratings`: which fields are the counsellor's.
 */
export async function assessedMark(
  { db, userId, today }: Pick<WriteContext, 'db' | 'userId' | 'today'>,
  before: Row,
  patch: Row,
  ratings: readonly string[],
): Promise<Partial<OfAssessed>> {
  const after: Row = { ...before, ...patch };
  const known = (row: Row, field: string) => row[field] ?? null;
  if (ratings.every((field) => known(before, field) === known(after, field))) return {};
  if (ratings.every((field) => known(after, field) === null)) return notAssessed;
  const { users } = await readOfficeAndUsers(db);
  return { assessedBy: users.find(({ id }) => id === userId)?.name ?? '', assessedOn: today };
}
