import type { Run } from './letter.ts';

/**
 * A run cut where script and direction change. A name in Arabic script inside a German line must be
 * isolated, or the date after it jumps to its other side (UAX #9, rule W2: European digits after Arabic
 * letters become Arabic numbers).
 */
export interface Span {
  readonly text: string;
  readonly rtl: boolean;
  readonly script: ScriptGroup;
  readonly lang?: string;
  readonly bold: boolean;
}

/** Which font a script needs. `text`: Latin, Greek, Cyrillic, Arabic, Hebrew: all in Arial. */
export type ScriptGroup = 'text' | 'ethiopic' | 'indic' | 'eastAsian' | 'caucasian' | 'symbol';

const scriptOf: readonly (readonly [ScriptGroup, RegExp])[] = [
  ['ethiopic', /\p{Script=Ethiopic}/u],
  ['caucasian', /[\p{Script=Georgian}\p{Script=Armenian}]/u],
  [
    'indic',
    /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u,
  ],
  [
    'eastAsian',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
  ],
  ['symbol', /[\p{Extended_Pictographic}\u2610-\u2612]/u],
];

/** Letters that run right to left, with the digits of Arabic, Persian and Pashto. */
const rtlClass =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\u0660-\\u0669\\u06F0-\\u06F9';
const rtlLetter = new RegExp(`[${rtlClass}]`, 'u');
const rtlLanguages = new Set(['ar', 'fa', 'prs', 'ps', 'ur', 'ckb', 'he', 'yi', 'syr', 'dv', 'sd', 'ug']);

export function isRtlLanguage(lang: string): boolean {
  return rtlLanguages.has(lang.toLowerCase().split('-')[0] ?? '') || /-arab(-|$)/iu.test(lang);
}

/** Stops and digits between such words belong to them. */
const isRtlOrNeutral = (text: string): boolean => rtlLetter.test(text) || !/\p{L}/u.test(text);

/** Letters or digits of a left-to-right script. */
const ltrLetter = (character: string): boolean => /\p{L}/u.test(character) && !rtlLetter.test(character);

/** Begins with words of a language that is written from the right; foreign names may follow. */
const isRtlText = (runs: readonly Run[]): boolean => {
  const lang = runs.find(({ text }) => /\p{L}/u.test(text))?.lang;
  return lang !== undefined && isRtlLanguage(lang);
};

/**
 * A line without one left-to-right letter and with a right-to-left one stands on the right; so does one whose
 * first words are marked as of such a language.
 */
export function directionOf(runs: readonly Run[], otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  if (isRtlText(runs)) return 'rtl';
  const text = runs.map((run) => run.text).join('');
  const hasRtl = rtlLetter.test(text);
  const hasLtr = [...text].some(ltrLetter);
  if (hasRtl === hasLtr) return otherwise;
  return hasRtl ? 'rtl' : 'ltr';
}

/**
 * From a right-to-left letter to the last one that no left-to-right letter parts from it. One character
 * class under the star, so that a hostile name costs no more than its length.
 */
const rtlStretch = new RegExp(`([${rtlClass}](?:[\\P{L}${rtlClass}]*[${rtlClass}\\p{M}])?)`, 'gu');

/** Foreign words in right-to-left text, with what holds them together: „B2“, „IHK FOSA“, „justiz-dolmetscher.de“. */
const foreignWords = (() => {
  const letter = '[A-Za-zÀ-ɏ]';
  const rest = '[A-Za-zÀ-ɏ\\d]';
  return new RegExp(`(${letter}${rest}*(?:[./@+&’–-]+${rest}+\\)?|[ ,]+\\(?${letter}${rest}*\\)?)*)`, 'u');
})();

/** No line ends after „§“, „Abs.“, „Nr.“ or between day and month. */
const bound = (text: string): string =>
  text
    .replace(/(§§?|Abs\.|Nr\.|Satz) (?=\d)/gu, '$1\u00a0')
    .replace(
      /(\d\.) (?=(?:Januar|Februar|März|April|Mai|Ju[nl]i|August|(?:Sept|Nov|Dez)ember|Oktober)\b)/gu,
      '$1\u00a0',
    );

export function spansOf(given: readonly Run[]): Span[] {
  const runs = given.map((run) => ({ ...run, text: bound(run.text) }));
  return runs.flatMap((run) => {
    const common = { bold: run.bold === true, ...(run.lang === undefined ? {} : { lang: run.lang }) };
    if (run.lang !== undefined && isRtlLanguage(run.lang) && isRtlOrNeutral(run.text)) {
      // The mark for right-to-left must not stand on letters that run the other way (ISO 29500-1, w:rtl).
      const parts = run.text.split(foreignWords).filter((text) => text !== '');
      return parts.map((text) =>
        foreignWords.test(text)
          ? { text, rtl: false, script: 'text' as const, bold: common.bold }
          : { text, rtl: true, script: 'text' as const, ...common },
      );
    }
    return run.text
      .split(rtlStretch)
      .flatMap((part) => scriptParts(part).map((span) => ({ ...span, ...common })));
  });
}

function scriptParts(part: string): { text: string; rtl: boolean; script: ScriptGroup }[] {
  if (part === '') return [];
  if (rtlLetter.test(part)) return [{ text: part, rtl: true, script: 'text' }];
  if (!scriptOf.some(([, pattern]) => pattern.test(part)))
    return [{ text: part, rtl: false, script: 'text' }];
  const parts: { text: string; rtl: boolean; script: ScriptGroup }[] = [];
  for (const { segment } of graphemes.segment(part)) {
    const last = parts[parts.length - 1];
    const script = groupOf(segment);
    if (last !== undefined && (script === null || script === last.script)) {
      parts[parts.length - 1] = { ...last, text: last.text + segment };
    } else {
      parts.push({ text: segment, rtl: false, script: script ?? 'text' });
    }
  }
  return parts;
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Null: blank or punctuation, which stays with what is before it. */
function groupOf(segment: string): ScriptGroup | null {
  if (/^[\s\p{P}]$/u.test(segment)) return null;
  return scriptOf.find(([, pattern]) => pattern.test(segment))?.[0] ?? 'text';
}
