import type { Migration } from '../migration.ts';

/**
 * Who pointed here was asked at the first contact and again in the intake. It is one fact of the person: the
 * intake's answer stands; where there is none, what the earliest contact says becomes it.
 */
export const accessAskedOnce: Migration = {
  version: 251,
  words: 'who pointed to the service is asked once',
  sql: `
INSERT INTO answers (id, clientId, form, version, question, item, value, digest, without, source, language,
  interpreter, givenOn, createdAt, createdBy)
SELECT id, clientId, 'intake', 4, 'contact.access', '', json_quote(access), NULL, NULL, 'said', 'de', '',
  heldOn, createdAt, createdBy
FROM (
  SELECT *, row_number() OVER (PARTITION BY clientId ORDER BY heldOn, createdAt, id) AS nth
  FROM contacts WHERE access IS NOT NULL
) WHERE nth = 1
ON CONFLICT (clientId, form, question, item) DO UPDATE SET
  version = excluded.version, value = excluded.value, without = NULL, source = excluded.source,
  language = excluded.language, interpreter = excluded.interpreter, givenOn = excluded.givenOn,
  createdAt = excluded.createdAt, createdBy = excluded.createdBy
  WHERE answers.value IS NULL;
ALTER TABLE contacts DROP COLUMN access;
`,
};
