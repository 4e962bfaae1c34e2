import type { Kysely, Transaction } from 'kysely';
import type { IntakeKey } from '#shared/intake/form.ts';
import type { Tables } from '../db/tables.ts';

/** With the name of who wrote each down. */
export const answersOfClient = (db: Kysely<Tables>, clientId: string, form: string) =>
  db
    .selectFrom('answers')
    .innerJoin('users', 'users.id', 'answers.createdBy')
    .selectAll('answers')
    .select('users.name as by')
    .where('clientId', '=', clientId)
    .where('form', '=', form)
    .orderBy('answers.createdAt')
    .orderBy('answers.id')
    .execute();

/** The second condition is the index's own: without it the index would not be used. */
export const answersOfItem = (db: Kysely<Tables>, item: string) =>
  db.selectFrom('answers').select('id').where('item', '=', item).where('item', '<>', '').execute();

export const findPlace = (db: Kysely<Tables>, userId: string, clientId: string) =>
  db
    .selectFrom('intakePlaces')
    .select(['question', 'item', 'minutes'])
    .where('userId', '=', userId)
    .where('clientId', '=', clientId)
    .executeTakeFirst();

export const savePlace = (trx: Transaction<Tables>, place: Tables['intakePlaces']) =>
  trx
    .insertInto('intakePlaces')
    .values(place)
    .onConflict((conflict) =>
      conflict
        .columns(['userId', 'clientId'])
        .doUpdateSet({ question: place.question, item: place.item, minutes: place.minutes }),
    )
    .execute();

export const forgetPlace = (trx: Transaction<Tables>, userId: string, clientId: string) =>
  trx.deleteFrom('intakePlaces').where('userId', '=', userId).where('clientId', '=', clientId).execute();

export const arrivalAnswer = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('answers')
    .select('value')
    .where('clientId', '=', clientId)
    .where('form', '=', 'intake')
    .where('question', '=', 'arrival.on' satisfies IntakeKey)
    .where('item', '=', '')
    .executeTakeFirst();

/** What was said of the date of birth besides the date, which lies in the person's row. */
export const birthAnswers = (db: Kysely<Tables>, clientId: string) =>
  db
    .selectFrom('answers')
    .select(['question', 'value'])
    .where('clientId', '=', clientId)
    .where('form', '=', 'intake')
    .where('question', 'in', ['person.birthDateByAuthority', 'person.birthDateOnPaper'])
    .where('item', '=', '')
    .execute();
