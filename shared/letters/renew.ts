import type { Block, Letter, Run } from './letter.ts';
import { type Change, changedSince, type Facts, factsIn, textsOf, withTexts } from './rests.ts';

/** How a letter differs from what the program would write today, and how one sentence of it is brought up to date. */

type Written = Pick<Letter, 'blocks'>;

const keysIn = ({ blocks }: Written): ReadonlySet<string> =>
  new Set(
    blocks.flatMap((block) =>
      textsOf(block).flatMap((runs) =>
        runs.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence])),
      ),
    ),
  );

/** Everything but the sentences that know their facts: those are told one by one. */
function unmarked<L extends Letter>(letter: L) {
  const blocks = letter.blocks.flatMap((block) => {
    const rest = withTexts(block, (runs) => {
      const own = runs.filter(({ sentence }) => sentence === undefined);
      return own.length === 0 && runs.length > 0 ? null : own;
    });
    return rest === null ? [] : [rest];
  });
  return JSON.stringify({ ...letter, blocks });
}

export interface Staleness {
  /** Sentences that rest on what is no longer so. */
  readonly changes: readonly Change[];
  /** What else would read otherwise: another address, another paper enclosed, a sentence more. */
  readonly otherwise: boolean;
}

/**
 * The one rule for whether a letter is stale. `letter`: as it stands; `composed`: as it was composed, before words
 * of anybody's own; `now`: composed from the facts of today, on its own day; null: nothing can be composed any more,
 * and it keeps what it says. `known`: further facts as worded today.
 */
export function staleness(
  letter: Letter,
  composed: Letter,
  now: Letter | null,
  known: Facts = new Map(),
): Staleness {
  if (now === null) return { changes: [], otherwise: false };
  const facts = new Map([...known, ...factsIn(now)]);
  const written = keysIn(composed);
  const added = [...keysIn(now)].some((key) => !written.has(key));
  return { changes: changedSince(letter, facts), otherwise: added || unmarked(composed) !== unmarked(now) };
}

export const isStaleLetter = ({ changes, otherwise }: Staleness): boolean => changes.length > 0 || otherwise;

/** The runs of a sentence; a sentence stands in one place. */
const runsOf = (letter: Written, key: string): Run[] | null => {
  for (const block of letter.blocks)
    for (const runs of textsOf(block)) {
      const own = runs.filter(({ sentence }) => sentence === key);
      if (own.length > 0) return own;
    }
  return null;
};

const trailing = (runs: readonly Run[]): string => /\s*$/u.exec(runs.at(-1)?.text ?? '')?.[0] ?? '';

/** The blank to the next sentence stays as it is in the letter. */
function spacedLike(runs: readonly Run[], before: readonly Run[]): Run[] {
  const end = trailing(before);
  return runs.map((run, at) => (at === runs.length - 1 ? { ...run, text: run.text.trimEnd() + end } : run));
}

/** The values a sentence names, put in the place of those it named. */
const refilled = (runs: readonly Run[], facts: Facts): Run[] =>
  runs.map((run) => {
    let { text } = run;
    const rests = (run.rests ?? []).map((ref) => {
      const value = facts.get(ref.fact) ?? ref.value;
      if (value !== ref.value && ref.value !== '') text = text.replaceAll(ref.value, value);
      return { ...ref, value };
    });
    return run.rests ? { ...run, text, rests } : run;
  });

/** The same words; what they rest on is as it is now, what is not known any more they rest on no longer. */
const confirmed = (runs: readonly Run[], facts: Facts): Run[] =>
  runs.map((run) => {
    if (!run.rests) return run;
    const rests = run.rests.flatMap((ref) => {
      const value = facts.get(ref.fact);
      return value === undefined ? [] : [{ ...ref, value }];
    });
    return { ...run, rests };
  });

function withSentence<L extends Written>(
  letter: L,
  key: string,
  change: (own: readonly Run[]) => readonly Run[],
): L {
  const blocks = letter.blocks.flatMap((block): Block[] => {
    const next = withTexts(block, (runs) => {
      const at = runs.findIndex(({ sentence }) => sentence === key);
      if (at === -1) return runs;
      const own = runs.filter(({ sentence }) => sentence === key);
      const rest = runs.filter(({ sentence }) => sentence !== key);
      const all = rest.toSpliced(at, 0, ...change(own));
      return all.length === 0 ? null : all;
    });
    return next === null ? [] : [next];
  });
  return { ...letter, blocks };
}

/**
 * One sentence as it is composed today; one that stands in no composition (a piece of the office's wording) with
 * today's values in place; one whose facts are gone goes too. All else stays word for word.
 */
export function renewed<L extends Written>(letter: L, key: string, now: Written, known: Facts): L {
  const fresh = runsOf(now, key);
  const facts = new Map([...known, ...factsIn(now)]);
  return withSentence(letter, key, (own) => {
    if (fresh) return spacedLike(fresh, own);
    const rests = own.flatMap((run) => run.rests ?? []);
    return rests.some(({ fact }) => !facts.has(fact)) ? [] : refilled(own, facts);
  });
}

/** The counsellor says that a sentence is right as it stands. */
export const kept = <L extends Written>(letter: L, key: string, now: Written, known: Facts): L =>
  withSentence(letter, key, (own) => confirmed(own, new Map([...known, ...factsIn(now)])));
