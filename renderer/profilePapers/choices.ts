import type { Wish } from '#shared/profilePapers/calls.ts';

/** What is chosen on the page; it survives the lock. `undefined`: as the program proposes. */
export interface Choices extends Omit<Wish, 'to' | 'versionId' | 'second' | 'contactId'> {
  /** Whom exactly, as it was typed. */
  readonly name: string;
  readonly versionId: string | null | undefined;
  readonly second: string | null | undefined;
  readonly contactId: string | null | undefined;
}

export const noChoices: Choices = {
  paper: 'competenceProfile',
  recipient: 'client',
  name: '',
  byHand: true,
  language: 'de',
  versionId: undefined,
  second: undefined,
  contactId: undefined,
  length: 'short',
  order: 'tabular',
  chosen: [],
  without: [],
  followUps: null,
  note: '',
};

/** The sheet about one talk, as one comes from its contact. */
export const sheetOf = (contactId: string): Choices => ({ ...noChoices, paper: 'sessionSheet', contactId });
