import type { Letter, Run } from './letter.ts';
import { type Change, type Sentence, sentencesOf } from './rests.ts';

/**
 * What is to be looked at where it stands on the paper: a fact that has changed since, a row nobody has looked up. On
 * the screen only; a print never has it.
 */
export interface PaperMark {
  /** Name of the sentence it is about; null: told by its words or its place. */
  readonly sentence: string | null;
  /** What is cited, wherever it stands. */
  readonly words: string | null;
  /** The address. */
  readonly address: boolean;
  readonly kind: 'changed' | 'unverified';
  /** What is the matter, in the language of the window or, of a catalogue, German. */
  readonly text: string;
}

const nowhere = { sentence: null, words: null, address: false } as const;

/** A fact of a sentence is worded otherwise today. `say`: the change in words. */
export const changedMarks = (changes: readonly Change[], say: (change: Change) => string): PaperMark[] =>
  changes.map((change) => ({ ...nowhere, sentence: change.key, kind: 'changed', text: say(change) }));

const unverified = (place: Partial<PaperMark>, checks: readonly { readonly text: string }[]): PaperMark[] =>
  checks.map(({ text }) => ({ ...nowhere, ...place, kind: 'unverified', text }));

type Checks = Parameters<typeof unverified>[1];

/** Sentences that rest on a fact of which something is to be looked up. */
export const factMarks = (letter: Pick<Letter, 'blocks'>, fact: string, checks: Checks): PaperMark[] =>
  sentencesOf(letter)
    .filter(({ rests }: Sentence) => rests.some((ref) => ref.fact === fact))
    .flatMap(({ key }) => unverified({ sentence: key }, checks));

/** Where these words are cited. */
export const wordMarks = (words: string, checks: Checks): PaperMark[] =>
  words === '' ? [] : unverified({ words }, checks);

export const addressMarks = (checks: Checks): PaperMark[] => unverified({ address: true }, checks);

/** The marks of a run. A page break may have cut its words: they are marked where they are whole. */
export const marksOfRun = (marks: readonly PaperMark[], { sentence, text }: Run): PaperMark[] =>
  marks.filter(
    (mark) =>
      (mark.sentence !== null && mark.sentence === sentence) ||
      (mark.words !== null && text.includes(mark.words)),
  );

/** The marks of a text, each once. */
export const marksOfText = (marks: readonly PaperMark[], runs: readonly Run[]): PaperMark[] => [
  ...new Set(runs.flatMap((run) => marksOfRun(marks, run))),
];
