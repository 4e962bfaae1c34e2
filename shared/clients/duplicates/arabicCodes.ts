/**
 * The Cologne code of a word in Arabic script. Short vowels are not written, but they have no code either: the
 * consonants alone give it, in several readings where a letter is heard differently in Kabul and in Damascus or
 * may be a vowel. Inside a word two letters of one class are not run together: a vowel stands between them.
 */

/** Readings of a letter at the start of a word and further on. `0`: a vowel, which counts at the start only. */
const READINGS: Readonly<Record<string, readonly [first: readonly string[], later: readonly string[]]>> =
  Object.fromEntries(
    (
      [
        ['اع', ['0'], ['']],
        // An h has no code, but the vowel after it is the first to be heard.
        ['حه', ['0'], ['']],
        ['ی', ['0'], ['']],
        ['و', ['3', '0'], ['', '3']],
        ['بپ', ['1'], ['1']],
        ['تط', ['2'], ['2']],
        ['د', ['2'], ['2']],
        ['ث', ['8', '2'], ['8', '2']],
        ['ذضظ', ['8', '2'], ['8', '2']],
        // Jamal is a vowel to the Cologne code, Dschamal an s.
        ['ج', ['0', '8'], ['', '8']],
        ['چ', ['4', '8'], ['4', '8']],
        ['خغقکگ', ['4'], ['4']],
        ['ر', ['7'], ['7']],
        ['ژ', ['0', '8'], ['', '8']],
        ['زسشص', ['8'], ['8']],
        ['فڤ', ['3'], ['3']],
        ['ل', ['5'], ['5']],
        ['من', ['6'], ['6']],
      ] as const
    ).flatMap(([letters, first, later]) => [...letters].map((letter) => [letter, [first, later]])),
  );

const MOST_CODES = 8;
const LONGEST_CODE = 12;

function readingsOf(word: string): string[] {
  let codes = [''];
  let before = '';
  for (const letter of word) {
    const readings = READINGS[letter];
    const next = readings?.[codes[0] === '' ? 0 : 1] ?? [''];
    const grown = codes.flatMap((code) =>
      next.flatMap((digit) => {
        const doubled = letter === before && digit !== '';
        return doubled ? [code, code + digit] : [code + digit];
      }),
    );
    codes = [...new Set(grown)].slice(0, MOST_CODES);
    before = letter;
  }
  return codes.map((code) => code.slice(0, LONGEST_CODE)).filter((code) => code !== '');
}

/** The codes of a word whose letters are normalised (`normaliseArabic`); with an article also without it. */
export function arabicCodes(word: string): readonly string[] {
  const forms = [word];
  if (word.startsWith('عبدال') && word.length > 6) forms.push(`عبد${word.slice(5)}`);
  else if (word.startsWith('ال') && word.length > 4) forms.push(word.slice(2));
  return [...new Set(forms.flatMap(readingsOf))];
}
