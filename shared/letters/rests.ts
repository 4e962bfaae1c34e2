import type { Block, FactRef, Letter, Run } from './letter.ts';

/**
 * Sentences and the facts they rest on: which sentences a change of facts concerns, and how just one of them is
 * renewed. Letters written before sentences were marked have none, and are read as they are.
 */

/** Facts as they are worded now, by their path. One that is not there is not known any more. */
export type Facts = ReadonlyMap<string, string>;

export interface Sentence {
  readonly key: string;
  /** Place of its block in the letter, and of its item in a list. */
  readonly block: number;
  readonly item: number;
  readonly text: string;
  readonly rests: readonly FactRef[];
}

export interface Change {
  /** Of the sentence. */
  readonly key: string;
  readonly fact: string;
  readonly label: string;
  readonly was: string;
  /** Null: not known any more. */
  readonly now: string | null;
}

/** The texts of a block that sentences stand in: a paragraph has one, a list one for each item, facts one a row. */
export function textsOf(block: Block): readonly (readonly Run[])[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'terms') return block.rows.map(({ value }) => value);
  return block.type === 'paragraph' ? [block.runs] : [];
}

/** The same block with its texts changed; null: this text goes. A block without any text left goes too. */
export function withTexts(block: Block, change: (runs: Run[], item: number) => Run[] | null): Block | null {
  if (block.type === 'paragraph') {
    const runs = change(block.runs, 0);
    return runs && { ...block, runs };
  }
  if (block.type === 'terms') {
    const rows = block.rows.flatMap((row, item) => {
      const value = change(row.value, item);
      return value ? [{ ...row, value }] : [];
    });
    return rows.length === 0 ? null : { ...block, rows };
  }
  if (block.type !== 'list') return block;
  const items = block.items.flatMap((runs, item) => {
    const changed = change(runs, item);
    return changed ? [changed] : [];
  });
  return items.length === 0 ? null : { ...block, items };
}

const unique = (rests: readonly FactRef[]): FactRef[] => [
  ...new Map(rests.map((ref) => [ref.fact, ref])).values(),
];

/** The sentences of a text that know their facts. */
export function sentencesIn(runs: readonly Run[]): Omit<Sentence, 'block' | 'item'>[] {
  const marked = runs.filter(({ sentence }) => sentence !== undefined);
  return [...Map.groupBy(marked, ({ sentence }) => sentence ?? '')].map(([key, own]) => ({
    key,
    text: own
      .map(({ text }) => text)
      .join('')
      .trim(),
    rests: unique(own.flatMap(({ rests }) => rests ?? [])),
  }));
}

export const sentencesOf = ({ blocks }: Pick<Letter, 'blocks'>): Sentence[] =>
  blocks.flatMap((block, at) =>
    textsOf(block).flatMap((runs, item) =>
      sentencesIn(runs).map((sentence) => ({ ...sentence, block: at, item })),
    ),
  );

/** All a letter rests on, each fact once. */
export const restsOf = (letter: Pick<Letter, 'blocks'>): FactRef[] =>
  unique(sentencesOf(letter).flatMap(({ rests }) => rests));

export const factsIn = (letter: Pick<Letter, 'blocks'>): Facts =>
  new Map(restsOf(letter).map(({ fact, value }) => [fact, value]));

/** Which sentences rest on what is no longer so. `facts`: all that the letter could rest on, as worded now. */
export const changedSince = (letter: Pick<Letter, 'blocks'>, facts: Facts): Change[] =>
  sentencesOf(letter).flatMap(({ key, rests }) =>
    rests.flatMap(({ fact, label, value }) => {
      const now = facts.get(fact) ?? null;
      return now === value ? [] : [{ key, fact, label, was: value, now }];
    }),
  );
