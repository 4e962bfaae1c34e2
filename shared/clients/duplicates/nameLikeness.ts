import type { PersonName } from '../personName.ts';
import type { NameForm, NameWord } from './nameWords.ts';
import { compareWords, type WordLevel, weakerOf, wordLevels } from './wordLikeness.ts';

/**
 * How two forms of a name agree. `whole`: family and given names. `part`: one of them has words the other
 * lacks (Müller-Lüdenscheidt; Iwan and Iwan Petrowytsch). `swapped`: family name here is given name there.
 * `single`: a person with one name only, which is usual in Afghanistan. `family`: the given name is not
 * known of one of them. `given`: the family names differ, as after a wedding, or one is not known.
 */
export type NameAgreement = 'whole' | 'part' | 'swapped' | 'single' | 'family' | 'given';

export interface NameLikeness {
  readonly agreement: NameAgreement;
  readonly level: Exclude<WordLevel, 'different'>;
  readonly own: PersonName;
  readonly other: PersonName;
  readonly points: number;
  /** How many of the two are the names they go by. */
  readonly mains: number;
}

interface PartLikeness {
  readonly level: WordLevel;
  /** As many words here as there. */
  readonly all: boolean;
}

const apart: PartLikeness = { level: 'different', all: false };

const rank = (level: WordLevel): number => wordLevels.indexOf(level);

/** The way to give each row a column of its own whose weakest meeting is the strongest. A name has few words. */
function assign(
  levels: readonly (readonly WordLevel[])[],
  row = 0,
  taken: readonly number[] = [],
): WordLevel {
  const columns = levels[row];
  if (!columns) return 'same';
  let best: WordLevel = 'different';
  columns.forEach((level, column) => {
    if (rank(level) <= rank(best) || taken.includes(column)) return;
    const reached = weakerOf(level, assign(levels, row + 1, [...taken, column]));
    if (rank(reached) > rank(best)) best = reached;
  });
  return best;
}

/** Each word of the shorter part has its own in the longer one. */
function compareParts(a: readonly NameWord[], b: readonly NameWord[]): PartLikeness {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return apart;
  const level = assign(short.map((word) => long.map((other) => compareWords(word, other))));
  return { level, all: short.length === long.length };
}

const met = ({ level }: PartLikeness): boolean => level !== 'different';

type Points = Readonly<Record<NameLikeness['level'], number>>;

/** What an agreement of names is worth; 100 is more than anybody needs. See `likeness.ts` for the bands. */
const points: Readonly<Record<NameAgreement, Points>> = {
  whole: { same: 60, script: 57, sound: 57, close: 44 },
  part: { same: 57, script: 55, sound: 55, close: 40 },
  swapped: { same: 58, script: 56, sound: 56, close: 40 },
  single: { same: 50, script: 47, sound: 47, close: 30 },
  family: { same: 30, script: 27, sound: 27, close: 16 },
  given: { same: 18, script: 16, sound: 16, close: 5 },
};

type Found = Pick<NameLikeness, 'agreement' | 'level'> | null;

const found = (agreement: NameAgreement, level: WordLevel): Found =>
  level === 'different' ? null : { agreement, level };

/** Both have family and given names. */
function compareFull(a: NameForm, b: NameForm): Found {
  const [family, given] = [compareParts(a.family, b.family), compareParts(a.given, b.given)];
  if (met(family) && met(given))
    return found(family.all && given.all ? 'whole' : 'part', weakerOf(family.level, given.level));
  const [there, back] = [compareParts(a.family, b.given), compareParts(a.given, b.family)];
  if (met(there) && met(back)) return found('swapped', weakerOf(there.level, back.level));
  return met(given) ? found('given', given.level) : null;
}

const wordsOf = ({ family, given }: NameForm): readonly NameWord[] => [...family, ...given];

/** `loose` has all it has in one field; what of the other it meets is told by where it meets it. */
function compareLoose(loose: NameForm, other: NameForm): Found {
  const words = wordsOf(loose);
  if (isFull(other)) {
    for (const agreement of ['family', 'given'] as const) {
      const part = words.length <= other[agreement].length ? compareParts(words, other[agreement]) : apart;
      if (met(part)) return found(agreement, part.level);
    }
  }
  const all = compareParts(words, wordsOf(other));
  if (words.length === 1 && wordsOf(other).length === 1) return found('single', all.level);
  if (Math.min(words.length, wordsOf(other).length) === 1) return found('family', all.level);
  return found(all.all ? 'whole' : 'part', all.level);
}

const isFull = (form: NameForm): boolean => form.family.length > 0 && form.given.length > 0;

/** How two forms of a name agree; null when they do not. The same from both sides. */
function compareForms(a: NameForm, b: NameForm): NameLikeness | null {
  const result =
    isFull(a) && isFull(b) ? compareFull(a, b) : isFull(a) ? compareLoose(b, a) : compareLoose(a, b);
  return (
    result && {
      ...{ ...result, own: a.name, other: b.name, points: points[result.agreement][result.level] },
      mains: Number(a.main) + Number(b.main),
    }
  );
}

const agreements = Object.keys(points) as readonly NameAgreement[];
const text = ({ own, other }: NameLikeness): string =>
  [own, other]
    .map((name) => `${name.familyName}\t${name.givenNames}`)
    .sort()
    .join('\n');

/** Of two that are worth the same, the one that is found from either side. */
const isBetter = (a: NameLikeness, b: NameLikeness): boolean => {
  if (a.points !== b.points) return a.points > b.points;
  if (a.mains !== b.mains) return a.mains > b.mains;
  if (a.level !== b.level) return rank(a.level) > rank(b.level);
  if (a.agreement !== b.agreement) return agreements.indexOf(a.agreement) < agreements.indexOf(b.agreement);
  return text(a) < text(b);
};

/** The best agreement between any form of one and any form of the other. */
export function compareNames(a: readonly NameForm[], b: readonly NameForm[]): NameLikeness | null {
  let best: NameLikeness | null = null;
  for (const one of a) {
    for (const other of b) {
      const likeness = compareForms(one, other);
      if (likeness && (best === null || isBetter(likeness, best))) best = likeness;
    }
  }
  return best;
}
