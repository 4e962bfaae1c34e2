import { createHash } from 'node:crypto';
import type { Migration } from '../migration.ts';

const VERSION = 4;

/** The intake named two sorts of work otherwise than the profile. */
const kinds: Readonly<Record<string, string>> = { familyBusiness: 'familyWorker', household: 'family' };

/** The column of `experiences` that each question has become. */
const columns: Readonly<Record<string, string>> = {
  'experience.kind': 'kind',
  'experience.hours': 'hoursWeek',
};

/** As `digestOf` of the intake's answers; a step keeps what it was made with. */
const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * Sort of work and hours a week were asked in the intake and kept a second time in the profile. What the
 * profile says stands; where it says nothing, the answer moves there and still tells who gave it.
 */
export const workAskedOnce: Migration = {
  version: 250,
  words: 'sort of work and hours a week are asked once',
  sql: '',
  move: async (trx) => {
    const rows = await trx
      .selectFrom('answers')
      .select(['id', 'question', 'item', 'value'])
      .where('form', '=', 'intake')
      .where('question', 'in', Object.keys(columns))
      .where('value', 'is not', null)
      .execute();
    for (const { id, question, item, value } of rows) {
      const said: unknown = JSON.parse(String(value));
      const fact = typeof said === 'string' ? (kinds[said] ?? said) : said;
      const column = columns[String(question)] ?? '';
      await trx
        .updateTable('experiences')
        .set({ [column]: fact })
        .where('id', '=', item)
        .where(column, 'is', null)
        .execute();
      await trx
        .updateTable('answers')
        .set({ version: VERSION, value: null, digest: digestOf(fact) })
        .where('id', '=', id)
        .execute();
    }
  },
};
