/**
 * Names in Arabic script (Arabic, Dari, Persian, Pashto, Sorani, Urdu). The script leaves out short
 * vowels, so „Mohammad“, „Mohamed“ and „Muhammed“ meet محمد only in their consonants.
 */

const SAME_LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ی',
  ي: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ێ: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ۋ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ء: '',
  ـ: '',
  ټ: 'ت',
  ډ: 'د',
  ړ: 'ر',
  ڕ: 'ر',
  ڵ: 'ل',
  ڼ: 'ن',
  ں: 'ن',
  ښ: 'ش',
  ږ: 'ژ',
  څ: 'چ',
  ځ: 'ج',
};

/** One spelling for each letter: alef forms, yeh and kaf of Arabic and Persian, no vowel marks. */
export function normaliseArabic(word: string): string {
  let out = '';
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    // harakat, tanwin, superscript alef, Koranic signs: written by few, read by all
    if ((code >= 0x64b && code <= 0x65f) || code === 0x670 || (code >= 0x6d6 && code <= 0x6ed)) continue;
    // Arabic-Indic and Persian digits
    if (code >= 0x660 && code <= 0x669) out += code - 0x660;
    else if (code >= 0x6f0 && code <= 0x6f9) out += code - 0x6f0;
    else out += SAME_LETTER[letter] ?? letter;
  }
  return out;
}

/** Classes of consonants; what romanisations mix up shares a class. `0` stands for z or d. */
const CONSONANT: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 's',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: '0',
  ر: 'r',
  ز: 'z',
  ژ: 'j',
  س: 's',
  ش: 's',
  ص: 's',
  ض: '0',
  ط: 't',
  ظ: '0',
  غ: 'k',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ک: 'k',
  گ: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

const ROMAN: Readonly<Record<string, string>> = {
  ا: 'a',
  ع: 'a',
  و: 'u',
  ی: 'i',
  خ: 'kh',
  ش: 'sh',
  چ: 'ch',
  غ: 'gh',
  ق: 'q',
  گ: 'g',
  ج: 'j',
  ژ: 'zh',
  ذ: 'z',
  ض: 'z',
  ظ: 'z',
  ث: 's',
};

/** A rough romanisation of a normalised word: enough for names with long vowels (علی, سارا, نور). */
export function romaniseArabic(word: string): string {
  let out = '';
  for (const letter of word) {
    const roman = ROMAN[letter] ?? CONSONANT[letter] ?? (letter < '\u0080' ? letter : '');
    if (!(roman === 'a' && out.endsWith('a'))) out += roman;
  }
  return out.replace(/^u(?=[aiu])/, 'w').replace(/^i(?=[aiu])/, 'y');
}

function skeletonOf(word: string, zOrD: string): string {
  let out = '';
  let previous = '';
  const letters = [...word];
  letters.forEach((letter, at) => {
    const first = at === 0;
    const last = at === letters.length - 1;
    // a final ه is mostly the vowel of فاطمه, and Latin spellings drop it
    let sound = last && !first && letter === 'ه' ? '' : (CONSONANT[letter] ?? '');
    if (first && letter === 'و') sound = 'w';
    if (first && letter === 'ی') sound = 'y';
    if (sound === '0') sound = zOrD;
    if (letter !== previous) out += sound;
    previous = letter;
  });
  return out;
}

/**
 * The consonants of a normalised word, in every reading: ذ ض ظ are z in Kabul and d in Damascus; after
 * the article of عبدالرحمن the l may be swallowed; names with an article are looked up without it too.
 */
export function arabicSkeletons(word: string): readonly string[] {
  const forms = [word];
  if (word.startsWith('عبدال') && word.length > 6) {
    forms.push(word.slice(5), `عبد${word.slice(5)}`);
  } else if (word.startsWith('ال') && word.length > 4) forms.push(word.slice(2));
  const found = new Set<string>();
  for (const form of forms) {
    found.add(skeletonOf(form, 'z'));
    found.add(skeletonOf(form, 'd'));
  }
  return [...found];
}

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh|ch/g, 's'],
  [/dsch|dj|zh/g, 'j'],
  [/kh|gh|qu/g, 'k'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
];
const CLASS: Readonly<Record<string, string>> = { c: 'k', g: 'k', q: 'k', x: 'ks' };

function latinSkeleton(word: string): string {
  let rest = word;
  for (const [pattern, sound] of DIGRAPHS) rest = rest.replace(pattern, sound);
  let out = '';
  let previous = '';
  for (let at = 0; at < rest.length; at++) {
    const letter = rest.charAt(at);
    const vowel = 'aeiou'.includes(letter);
    const first = at === 0;
    if (letter === previous || vowel) {
      previous = letter;
      continue;
    }
    previous = letter;
    const afterVowel = at > 0 && 'aeiou'.includes(rest.charAt(at - 1));
    if (letter === 'h' && at === rest.length - 1 && afterVowel) continue;
    if (letter === 'w' || letter === 'v') {
      // و is a consonant at the start of a word and mostly a vowel inside it
      if (first) out += 'w';
      continue;
    }
    if (letter === 'y') {
      if (first) out += 'y';
      continue;
    }
    out += CLASS[letter] ?? letter;
  }
  return out;
}

/**
 * The consonants of a folded Latin word, comparable with `arabicSkeletons`. `th` is ث or ت with ه, and a
 * German j at the start may be ی.
 */
export function latinSkeletons(word: string): readonly string[] {
  const found = [latinSkeleton(word)];
  if (word.includes('th')) {
    found.push(latinSkeleton(word.replaceAll('th', 's')), latinSkeleton(word.replaceAll('th', 't')));
  }
  if (word.startsWith('j')) found.push(latinSkeleton(`y${word.slice(1)}`));
  return found;
}
