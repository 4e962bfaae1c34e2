import type { Kysely } from 'kysely';
import type { Licence } from '#shared/cases/endings.ts';
import type { IntakeKey } from '#shared/intake/form.ts';
import type { PaperType } from '#shared/papers/paper.ts';
import type { GermanCourse } from '#shared/profile/germanCourse.ts';
import type { Tables } from '../../db/tables.ts';

/** The days of the courses. */
export const courseDays = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('germanCourses')
    .select(['id', 'stage', 'endedOn', 'entitledUntil'])
    .where('clientId', '=', clientId)
    .$narrowType<{ stage: GermanCourse['stage'] }>()
    .execute();

/** Papers that hold until a day. */
export const paperDays = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('papers')
    .select(['id', 'type', 'validUntil'])
    .where('clientId', '=', clientId)
    .where('validUntil', 'is not', null)
    .$narrowType<{ type: PaperType; validUntil: string }>()
    .execute();

const LICENCE = ['licence.country', 'licence.converted'] as const satisfies readonly IntakeKey[];
const ARRIVAL = 'arrival.on' satisfies IntakeKey;

/** Driving licences and the day of the move, as the intake has them. */
export async function answeredLicences(db: Kysely<Tables>, clientId: string) {
  const rows = await db
    .selectFrom('answers')
    .select(['question', 'item', 'value'])
    .where('clientId', '=', clientId)
    .where('question', 'in', [...LICENCE, ARRIVAL])
    .where('value', 'is not', null)
    .execute();
  const answered = (question: string, item: string): string | null => {
    const found = rows.find((row) => row.question === question && row.item === item)?.value;
    const value: unknown = typeof found === 'string' ? JSON.parse(found) : null;
    return typeof value === 'string' ? value : null;
  };
  const items = new Set(rows.filter(({ item }) => item !== '').map(({ item }) => item));
  const licences = [...items].map((id): Licence => {
    const [country, converted] = LICENCE.map((question) => answered(question, id));
    return { id, country: country ?? null, converted: converted ?? null };
  });
  return { licences, arrivedOn: answered(ARRIVAL, '') };
}
