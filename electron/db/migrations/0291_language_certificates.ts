import { formerCertificate } from '#shared/profile/certificate.ts';
import type { Migration } from '../migration.ts';

/** Several certificates of a language, each with its number, place and results; the one text there was moves there. */
export const languageCertificates: Migration = {
  version: 291,
  words: 'certificates of a language one by one, with number, place, validity and results',
  sql: `
CREATE TABLE languageCertificates (
  id TEXT PRIMARY KEY,
  clientId TEXT NOT NULL REFERENCES clients (id),
  language TEXT NOT NULL,
  -- Code of our list; null: not of the list.
  kind TEXT,
  name TEXT NOT NULL,
  level TEXT,
  number TEXT NOT NULL,
  issuer TEXT NOT NULL,
  place TEXT NOT NULL,
  issuedOn TEXT,
  validUntil TEXT,
  -- As the paper has it: a level or points.
  resultListening TEXT NOT NULL,
  resultReading TEXT NOT NULL,
  resultConversation TEXT NOT NULL,
  resultSpeaking TEXT NOT NULL,
  resultWriting TEXT NOT NULL,
  takenFrom TEXT,
  takenOn TEXT,
  createdAt TEXT NOT NULL,
  createdBy TEXT NOT NULL REFERENCES users (id)
) STRICT;
CREATE INDEX languageCertificatesByClient ON languageCertificates (clientId, createdAt);
`,
  move: async (trx) => {
    const rows = await trx.selectFrom('languageSkills').selectAll().execute();
    for (const row of rows) {
      const told = formerCertificate(row);
      if (told === null) continue;
      const { clientId, createdAt, createdBy, takenFrom, takenOn } = row;
      await trx
        .insertInto('languageCertificates')
        .values({ ...told, clientId, createdAt, createdBy, takenFrom, takenOn })
        .execute();
      // Its words are found where they stand now.
      await trx
        .updateTable('textEntries')
        .set({ tableName: 'languageCertificates', rowId: told.id })
        .where('tableName', '=', 'languageSkills')
        .where('rowId', '=', row.id)
        .execute();
    }
    for (const column of ['certificate', 'certifiedOn', 'certificateLevel', 'certificateUntil'])
      await trx.schema.alterTable('languageSkills').dropColumn(column).execute();
  },
};
