import { seedTextBlocks } from '#shared/textblocks/seeds.ts';
import type { Migration } from '../migration.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Letters are drafts until they are sent; then they stay as they were sent, with what proves it. Below the
 * program's own rules the file itself refuses: undoing the sending comes before everything else.
 * `composed`: the letter as the program composed it, once somebody has put in words of their own.
 */
export const lettersSent: Migration = {
  version: 150,
  words: 'letters are edited, sent and kept as sent; text blocks of the office',
  sql: `
ALTER TABLE letters ADD COLUMN composed TEXT;
ALTER TABLE letters ADD COLUMN sentOn TEXT;
ALTER TABLE letters ADD COLUMN sentVia TEXT;
ALTER TABLE letters ADD COLUMN sentTo TEXT NOT NULL DEFAULT '';
ALTER TABLE letters ADD COLUMN sentBy TEXT REFERENCES users (id);
-- SHA-256 in hexadecimal: of the canonical JSON of the model, and of the Word file made of it.
ALTER TABLE letters ADD COLUMN modelHash TEXT;
ALTER TABLE letters ADD COLUMN docxHash TEXT;
-- The letter it is a new version of. No reference: what is told must not keep the other from going.
ALTER TABLE letters ADD COLUMN versionOf TEXT;

CREATE TRIGGER lettersStayAsSent BEFORE UPDATE ON letters
WHEN OLD.sentOn IS NOT NULL AND (
  NEW.model IS NOT OLD.model OR NEW.subject IS NOT OLD.subject OR NEW.kind IS NOT OLD.kind
  OR NEW.writtenOn IS NOT OLD.writtenOn OR NEW.authority IS NOT OLD.authority OR NEW.body IS NOT OLD.body)
BEGIN SELECT RAISE(ABORT, 'a letter that was sent stays as it is'); END;

CREATE TRIGGER lettersSentAreKept BEFORE DELETE ON letters WHEN OLD.sentOn IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a letter that was sent is kept'); END;

CREATE TABLE textBlocks (
  id TEXT PRIMARY KEY,
  topic TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT;
${seedTextBlocks
  .map(
    ({ id, topic, title, text }, place) =>
      `INSERT INTO textBlocks VALUES (${[id, topic, title, text].map(quoted).join(', ')}, ${place + 1});`,
  )
  .join('\n')}
`,
};
