/** Row types of the office's own letter template and of letters to many. */

export interface OfLetterTemplate {
  id: string;
  fileName: string;
  sha256: string;
  size: number;
  inUse: number;
  takenAt: string;
  takenBy: string;
}

interface OfMailing {
  id: string;
  subject: string;
  letters: number;
  madeAt: string;
  madeBy: string;
  takenBackAt: string | null;
}

/** No facts about a person: the bytes of templates, and which entries of the history a run has made. */
export interface TemplateTables {
  templateContents: { sha256: string; bytes: Uint8Array };
  mailings: OfMailing;
  mailingEntries: { mailingId: string; entryId: number; sending: number };
}
