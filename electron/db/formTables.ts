import type { Authored } from './tables.ts';

/** Rows of forms: what was answered, and where a counsellor stopped. */

export interface OfAnswer extends Authored {
  form: string;
  version: number;
  question: string;
  /** Empty outside groups, and for the group itself. */
  item: string;
  /** JSON. Null where a record has the fact, or nothing was said. */
  value: string | null;
  /** Of what was said, where a record has the fact. */
  digest: string | null;
  without: string | null;
  source: string;
  language: string;
  interpreter: string;
  givenOn: string;
}

export interface OfIntakePlace {
  userId: string;
  clientId: string;
  question: string;
  item: string;
  minutes: number | null;
}
