/**
 * How wide a line is in Arial, in points, good enough to break addresses before they leave the window of
 * the envelope. Widths in thousandths of the type size, read from Liberation Sans, which has Arial's.
 */
const groups: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijlįĵĺļłſіј‘’‚‛',
  278: ' !,./:;I[\\]ft|¦ľ·ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧІЇї\u00a0',
  333: '()-`r¨²³´¸¹ŕŗř‐‑“”„{}ŀ',
  400: '•"ºгѓªť*°ґкќ',
  500: 'ĳзт^ҐJcksvxyzçýÿćĉċčĴķĸśŝşšŷźżžЈсухѕўэєьчв',
  556: '#$0123456789?L_abdeghnopqu',
  611: '+<=>~¬×ŉЗFTZ¿ßøŢŤŦŹŻŽТď',
  667: '&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸЀЁЅАВЕРХЧъЎУБЛЬ',
  722: 'ждмЄЏИЙПЭыCDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵЍНСЯДŊ',
  778: 'GOQÒÓÔÕÖØĜĞĠĢŌŎŐОĲ©®ЦюФ',
  833: 'ЪшњфщMmМ¼½¾',
  944: 'ЋЂЫ%æљШЖЩWœŴ',
  1000: 'ÆŒ—―…ЊЮ@Љ',
};

const widths = new Map<string, number>();
for (const [width, characters] of Object.entries(groups)) {
  for (const character of characters) widths.set(character, Number(width));
}

/** Other lower-case letters and digits of Latin and Cyrillic are 556 wide. */
const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}]$/u;
const weightless = /^\p{M}$/u;

function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  if (weightless.test(character)) return 0;
  if (alphabetic.test(character)) return 556;
  /** Unknown script: Arabic is narrower, Ethiopic and Han about an em, emoji wider. */
  return /^\p{Script=Arabic}$/u.test(character) ? 600 : 1200;
}

/** Points. */
export function widthOf(text: string, sizePt: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths * sizePt) / 1000;
}

/** Between these a line may be broken: after a blank, a hyphen, a slash, an @ or a dot inside a word. */
const pieces = (line: string): string[] => line.match(/[^\s\-/@.]*[-/@.]+|[^\s\-/@.]+|\s+/gu) ?? [];

/** Breaks a line so that each part is at most `widthPt` wide; a word that is wider is cut. Keeps all text. */
export function wrapLine(line: string, widthPt: number, sizePt: number): string[] {
  const lines: string[] = [];
  let current = '';
  const flush = (): void => {
    if (current.trim() !== '') lines.push(current.trim());
    current = '';
  };
  for (const piece of pieces(line)) {
    if (widthOf((current + piece).trim(), sizePt) <= widthPt) {
      current += piece;
      continue;
    }
    flush();
    for (const character of piece) {
      if (widthOf(current + character, sizePt) > widthPt) flush();
      current += character;
    }
  }
  flush();
  return lines;
}

/** The first of `sizes` (largest first) in which the line fits, else the last. */
export function sizeThatFits(line: string, widthPt: number, sizes: readonly number[]): number {
  return sizes.find((size) => widthOf(line, size) <= widthPt) ?? sizes[sizes.length - 1] ?? 8;
}

export const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4;
export const millimetresOf = (points: number): number => (points * 25.4) / 72;
