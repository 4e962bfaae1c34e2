/**
 * Kölner Phonetik: German words that sound alike have the same digits (Hans Joachim Postel, „Die Kölner
 * Phonetik. Ein Verfahren zur Identifizierung von Personennamen auf der Grundlage der Gestaltanalyse“,
 * IBM-Nachrichten 19, 1969, pp. 925–931). Umlauts count as vowels and ß as s, as all its implementations have it.
 */

const SINGLE: Readonly<Record<string, string>> = {
  ...{ a: '0', e: '0', i: '0', j: '0', o: '0', u: '0', y: '0', h: '' },
  ...{
    b: '1',
    f: '3',
    v: '3',
    w: '3',
    g: '4',
    k: '4',
    q: '4',
    l: '5',
    m: '6',
    n: '6',
    r: '7',
    s: '8',
    z: '8',
  },
};

/** What a C sounds like is told by the next letter, at the start of a word also by L and R. */
const HARD_FIRST = 'ahkloqrux';
const HARD_INSIDE = 'ahkoqux';

function codeOf(letter: string, before: string, after: string): string {
  const single = SINGLE[letter];
  if (single !== undefined) return single;
  const next = (letters: string): boolean => after !== '' && letters.includes(after);
  switch (letter) {
    case 'p':
      return after === 'h' ? '3' : '1';
    case 'd':
    case 't':
      return next('csz') ? '8' : '2';
    case 'x':
      return before !== '' && 'ckq'.includes(before) ? '8' : '48';
    case 'c':
      if (before === '') return next(HARD_FIRST) ? '4' : '8';
      return !'sz'.includes(before) && next(HARD_INSIDE) ? '4' : '8';
    default:
      return '';
  }
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[^a-z]/g, '');

/**
 * The digits of a word, e.g. `65752682` for „Müller-Lüdenscheidt“. Signs that are no Latin letter do not count;
 * empty when nothing sounds.
 */
export function cologneCode(word: string): string {
  const letters = bare(word);
  let digits = '';
  for (let at = 0; at < letters.length; at++) {
    for (const digit of codeOf(letters.charAt(at), letters.charAt(at - 1), letters.charAt(at + 1))) {
      if (!digits.endsWith(digit)) digits += digit;
    }
  }
  return digits.charAt(0) + digits.slice(1).replaceAll('0', '');
}
