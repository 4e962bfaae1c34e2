import { marked, said } from '../letters/compose/bilingual.ts';
import { run } from '../letters/compose/parts.ts';
import type { Run } from '../letters/letter.ts';
import type { Teller } from '../text/papers/languages.ts';

/** What was found, in simple German and in the words of the second language, where there are any. */
export interface Named {
  readonly de: string;
  /** Null: the German stands in both columns, and the second says so. */
  readonly own: string | null;
}

/** Between two names, as one writes it. */
const commas: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', prs: '، ', ti: '፣ ' };

const isGerman = ({ code }: Teller): boolean => code === 'de';

/** One after the other. German words in the second column stay unmarked, so that they keep their direction. */
export function namedRuns(names: readonly Named[], teller: Teller): Run[] {
  if (isGerman(teller)) return [run(names.map(({ de }) => de).join(', '))];
  const comma = marked(commas[teller.code] ?? ', ', teller.code);
  return names.flatMap(({ de, own }, at) => [
    ...(at === 0 ? [] : [comma]),
    own === null ? run(de) : marked(own, teller.code),
  ]);
}

/** Told where a word among them has none in the second language. */
export const lackingRuns = (names: readonly Named[], teller: Teller): Run[] =>
  isGerman(teller) || names.every(({ own }) => own !== null) ? [] : said(teller.tell('germanOnly'));
