import type { Wish } from '#shared/profilePapers/calls.ts';

/** What is chosen on the page; it survives the lock. `undefined`: as the program proposes. */
export interface Choices extends Omit<Wish, 'to' | 'versionId' | 'second'> {
  /** Whom exactly, as it was typed. */
  readonly name: string;
  readonly versionId: string | null | undefined;
  readonly second: string | null | undefined;
}

export const noChoices: Choices = {
  paper: 'competenceProfile',
  recipient: 'client',
  name: '',
  byHand: true,
  language: 'de',
  versionId: undefined,
  second: undefined,
  length: 'short',
  order: 'tabular',
  chosen: [],
  followUps: null,
  note: '',
};
