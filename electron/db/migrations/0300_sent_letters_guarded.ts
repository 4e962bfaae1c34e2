import type { Migration } from '../migration.ts';

/**
 * What was sent stays with all that proves it: when, how, to whom, by whom and both hashes. The one way back is to
 * undo the sending as a whole. The kept Word file stays as well, for as long as a letter names it.
 */
export const sentLettersGuarded: Migration = {
  version: 300,
  words: 'what proves that a letter was sent stays as it is; which entries record the sending of a run',
  sql: `
DROP TRIGGER lettersStayAsSent;
CREATE TRIGGER lettersStayAsSent BEFORE UPDATE ON letters
WHEN OLD.sentOn IS NOT NULL AND (
  NEW.model IS NOT OLD.model OR NEW.composed IS NOT OLD.composed OR NEW.subject IS NOT OLD.subject
  OR NEW.kind IS NOT OLD.kind OR NEW.writtenOn IS NOT OLD.writtenOn OR NEW.authority IS NOT OLD.authority
  OR NEW.body IS NOT OLD.body)
BEGIN SELECT RAISE(ABORT, 'a letter that was sent stays as it is'); END;

CREATE TRIGGER lettersStayProven BEFORE UPDATE ON letters
WHEN OLD.sentOn IS NOT NULL AND NEW.sentOn IS NOT NULL AND (
  NEW.sentOn IS NOT OLD.sentOn OR NEW.sentVia IS NOT OLD.sentVia OR NEW.sentTo IS NOT OLD.sentTo
  OR NEW.sentBy IS NOT OLD.sentBy OR NEW.modelHash IS NOT OLD.modelHash OR NEW.docxHash IS NOT OLD.docxHash
  OR NEW.handedOn IS NOT OLD.handedOn OR NEW.handedBy IS NOT OLD.handedBy)
BEGIN SELECT RAISE(ABORT, 'what proves that a letter was sent stays as it is'); END;

CREATE TRIGGER lettersUndoneWhole BEFORE UPDATE ON letters
WHEN OLD.sentOn IS NOT NULL AND NEW.sentOn IS NULL AND (
  NEW.sentVia IS NOT NULL OR NEW.sentTo <> '' OR NEW.sentBy IS NOT NULL
  OR NEW.modelHash IS NOT NULL OR NEW.docxHash IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a sending is undone as a whole'); END;

CREATE TRIGGER lettersSentWithProof BEFORE UPDATE ON letters
WHEN OLD.sentOn IS NULL AND NEW.sentOn IS NOT NULL AND (
  NEW.sentVia IS NULL OR NEW.sentBy IS NULL OR NEW.modelHash IS NULL OR NEW.docxHash IS NULL)
BEGIN SELECT RAISE(ABORT, 'a letter is sent with what proves it'); END;

CREATE TRIGGER sentFilesStay BEFORE UPDATE ON sentFiles
BEGIN SELECT RAISE(ABORT, 'a file that was sent stays as it is'); END;

CREATE TRIGGER sentFilesAreKept BEFORE DELETE ON sentFiles
WHEN EXISTS (SELECT 1 FROM letters WHERE docxHash = OLD.sha256)
BEGIN SELECT RAISE(ABORT, 'a file that was sent is kept'); END;

-- 1: the entry records that a letter of the run was sent; 0: that it was written.
ALTER TABLE mailingEntries ADD COLUMN sending INTEGER NOT NULL DEFAULT 0 CHECK (sending IN (0, 1));
`,
};
