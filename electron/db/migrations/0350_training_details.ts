import { createHash } from 'node:crypto';
import type { Migration } from '../migration.ts';

const VERSION = 5;

/** The column of `qualifications` that each question has become. */
const columns: Readonly<Record<string, string>> = {
  'qualification.form': 'trainingForm',
  'qualification.regularMonths': 'regularMonths',
  'qualification.practiceMonths': 'practiceMonths',
  'qualification.mayPractise': 'mayPractise',
};

/** As `digestOf` of the intake's answers; a step keeps what it was made with. */
const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * How and how long somebody was trained was known to the intake alone, so that no form of an authority could
 * tell it; the answers move to the qualification and still say who gave them. What such forms ask besides has
 * its columns now.
 */
export const trainingDetails: Migration = {
  version: 350,
  words: 'what forms ask of a training and of an employer',
  sql: `
-- school | company | both | distance
ALTER TABLE qualifications ADD COLUMN trainingForm TEXT;
ALTER TABLE qualifications ADD COLUMN regularMonths INTEGER;
ALTER TABLE qualifications ADD COLUMN practiceMonths INTEGER;
-- yes | no | unclear, both
ALTER TABLE qualifications ADD COLUMN regulatedThere TEXT;
ALTER TABLE qualifications ADD COLUMN mayPractise TEXT;
-- Post, e-mail and web address, a line each.
ALTER TABLE qualifications ADD COLUMN institutionContact TEXT NOT NULL DEFAULT '';
-- Who issued the certificate, where it is another than the school.
ALTER TABLE qualifications ADD COLUMN issuer TEXT NOT NULL DEFAULT '';
ALTER TABLE qualifications ADD COLUMN issuerContact TEXT NOT NULL DEFAULT '';
ALTER TABLE experiences ADD COLUMN employerContact TEXT NOT NULL DEFAULT '';
`,
  move: async (trx) => {
    const rows = await trx
      .selectFrom('answers')
      .select(['id', 'question', 'item', 'value'])
      .where('form', '=', 'intake')
      .where('question', 'in', Object.keys(columns))
      .where('value', 'is not', null)
      .execute();
    for (const { id, question, item, value } of rows) {
      const fact: unknown = JSON.parse(String(value));
      await trx
        .updateTable('qualifications')
        .set({ [columns[String(question)] ?? '']: fact })
        .where('id', '=', item)
        .execute();
      await trx
        .updateTable('answers')
        .set({ version: VERSION, value: null, digest: digestOf(fact) })
        .where('id', '=', id)
        .execute();
    }
  },
};
