import type { BusinessLetter, Letter } from '#shared/letters/letter.ts';
import type { AboutLetter } from '../letters/keepLetter.ts';

/** A letter of a run, composed and not yet kept. */
export interface Ready<L extends Letter = Letter> {
  readonly about: AboutLetter;
  readonly letter: L;
  /** The office's number of the person. */
  readonly number: string;
  /** Whether a file may be made of it. */
  readonly mayLeave: boolean;
}

/** What a run is to write: of whatever kind, the run itself is the same. */
export interface Order {
  /** What the list of runs calls it. */
  readonly subject: string;
  /** How many were asked for. */
  readonly chosen: number;
  /** Which of them may be written, in order. */
  readonly ids: readonly string[];
  compose(id: string): Promise<Ready>;
}

export type ReadyLetter = Ready<BusinessLetter>;
