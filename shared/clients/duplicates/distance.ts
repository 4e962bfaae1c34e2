/**
 * How many letters must be changed, left out, put in or swapped with their neighbour to make one word of the
 * other (optimal string alignment, Damerau 1964); `limit + 1` as soon as it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

const VOWELS = 'aeiou';
const isVowel = (letter: string): boolean => letter !== '' && VOWELS.includes(letter);
/** Vowels that scribes of other scripts take for one another. */
const NEAR = ['ae', 'ei', 'eu', 'ou'];
const isNear = (a: string, b: string): boolean => NEAR.some((pair) => pair.includes(a) && pair.includes(b));

/** Consonants cost little: that they sound alike, the code has said. So do the first vowel and one of two. */
const substitution = (a: string, b: string, first: boolean): number => {
  if (a === b) return 0;
  if (isVowel(a) !== isVowel(b)) return 2;
  return !isVowel(a) || first || isNear(a, b) ? 1 : 2;
};
const insertion = (word: string, at: number): number =>
  isVowel(word.charAt(at)) && !isVowel(word.charAt(at - 1)) && !isVowel(word.charAt(at + 1)) ? 2 : 1;

/**
 * How differently two words of one Cologne code are heard, in halves of a vowel: Olena and Elena 1, Mohammad and
 * Muhammed 2, Hassan and Hussein 3.
 */
export function soundDistance(a: string, b: string): number {
  let row = [0];
  for (let j = 0; j < b.length; j++) row.push((row[j] ?? 0) + insertion(b, j));
  for (let i = 0; i < a.length; i++) {
    const next = [(row[0] ?? 0) + insertion(a, i)];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + substitution(a.charAt(i), b.charAt(j), i === 0 && j === 0);
      next.push(Math.min(change, (row[j + 1] ?? 0) + insertion(a, i), (next[j] ?? 0) + insertion(b, j)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const vowelClass: Readonly<Record<string, string>> = {
  ...{ a: 'a', e: 'ai', i: 'i', y: 'i', o: 'u', u: 'u', v: 'u', w: 'u' },
};

const alike = (long: string, heard: string): boolean => {
  const classes = vowelClass[heard] ?? '';
  return [...(vowelClass[long] ?? '')].some((one) => classes.includes(one));
};

/**
 * How many of the vowels that a word in Arabic script does write (ا و ی, romanised) have none to match in the
 * Latin word, in order. The first letter may be any vowel: ع and ا carry all of them.
 */
export function unheardVowels(roman: string, latin: string): number {
  const long = [...roman]
    .map((letter, at) => ({ letter, any: at === 0 }))
    .filter(({ letter }) => 'aiu'.includes(letter));
  let row = Array.from({ length: latin.length + 1 }, () => 0);
  for (const { letter, any } of long) {
    const next = [(row[0] ?? 0) + 1];
    for (let j = 1; j <= latin.length; j++) {
      const heard = latin.charAt(j - 1);
      const met = (any && j === 1) || alike(letter, heard);
      next.push(
        Math.min((row[j] ?? 0) + 1, next[j - 1] ?? 0, met ? (row[j - 1] ?? 0) : Number.POSITIVE_INFINITY),
      );
    }
    row = next;
  }
  return Math.min(...row);
}
