import { type AnswerValue, slotOf, type Without } from './answers.ts';

/**
 * Answers as they are stored: each with the version of the form it was given to. `T` is what else a row
 * carries (who gave it, its id); an upgrade hands it on untouched.
 */
export interface Stored {
  readonly version: number;
  readonly question: string;
  readonly item: string | null;
  readonly value: AnswerValue;
  readonly without: Without | null;
}

/** What one answer becomes in the next version: usually one, of a question that is split several. */
export type Step = (answer: Stored) => readonly Pick<Stored, 'question' | 'value' | 'without'>[] | null;

/** By the version it leads to. */
export type Upgrades = Readonly<Record<number, readonly Step[]>>;

/** The question has another name. */
export const rename =
  (from: string, to: string): Step =>
  ({ question, value, without }) =>
    question === from ? [{ question: to, value, without }] : null;

/** Codes have other names; a code that is not named stays. Also within several. */
export const recode = (question: string, codes: Readonly<Record<string, string>>): Step => {
  const one = (code: string) => (Object.hasOwn(codes, code) ? (codes[code] ?? code) : code);
  return (answer) => {
    if (answer.question !== question) return null;
    const { value, without } = answer;
    if (typeof value === 'string') return [{ question, value: one(value), without }];
    return [{ question, value: Array.isArray(value) ? [...new Set(value.map(one))] : value, without }];
  };
};

/** One question becomes several. Asked in vain stays so, for the first of them. */
export const split =
  (
    from: string,
    first: string,
    parts: (value: Exclude<AnswerValue, null>) => readonly { question: string; value: AnswerValue }[],
  ): Step =>
  ({ question, value, without }) => {
    if (question !== from) return null;
    if (value === null) return [{ question: first, value, without }];
    return parts(value).map((part) => ({ ...part, without: null }));
  };

/** One answer as the form of `version` knows it; several where its question was split on the way. */
function forward<T extends Stored>(answer: T, upgrades: Upgrades, version: number): T[] {
  let parts = [answer];
  for (let next = answer.version + 1; next <= version; next++) {
    for (const step of upgrades[next] ?? []) {
      parts = parts.flatMap((part) => step(part)?.map((changed) => ({ ...part, ...changed })) ?? [part]);
    }
    parts = parts.map((part) => ({ ...part, version: next }));
  }
  return parts;
}

export interface Upgraded<T extends Stored> {
  readonly answers: readonly T[];
  /** As they are stored: their place is taken by an answer to the newer question. Kept, not shown. */
  readonly aside: readonly T[];
}

/**
 * The answers as the form of `version` knows them. Pure, and idempotent: what has the version already stays as
 * it is, and so does what is newer than this program. Two that land on one place: the one given to the newer
 * form counts.
 */
export function upgrade<T extends Stored>(
  stored: readonly T[],
  upgrades: Upgrades,
  version: number,
): Upgraded<T> {
  const newestFirst = stored.toSorted((a, b) => b.version - a.version);
  const answers = new Map<string, T>();
  const aside: T[] = [];
  for (const answer of newestFirst) {
    const parts = forward(answer, upgrades, version);
    const places = parts.map(({ question, item }) => slotOf(question, item));
    if (places.some((place) => answers.has(place))) aside.push(answer);
    else for (const [nth, part] of parts.entries()) answers.set(places[nth] ?? '', part);
  }
  return { answers: [...answers.values()], aside };
}
