/** An option as somebody with the paper beside the keyboard names it. */
export interface NamedOption {
  readonly number: number;
  readonly code: string;
  readonly label: string;
}

const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLocaleLowerCase('de');

/** By number, by the whole word, or by first letters that only one begins with. */
function optionOf(typed: string, options: readonly NamedOption[]): NamedOption | null {
  const text = folded(typed);
  if (/^\d+$/u.test(text)) return options.find(({ number }) => number === Number(text)) ?? null;
  const exact = options.find(({ label }) => folded(label) === text);
  const begun = options.filter(({ label }) => folded(label).startsWith(text));
  return exact ?? (begun.length === 1 ? (begun[0] ?? null) : null);
}

/**
 * Codes in the order of the list, of „2“, „männ“, or for several „1, 4 7“. Empty text is no answer; null: what
 * was typed names no option, or more than one.
 */
export function readOptions(
  typed: string,
  options: readonly NamedOption[],
  several: boolean,
): readonly string[] | null {
  const text = typed.trim();
  if (text === '') return [];
  const numbers = /^[\d\s,;.+]+$/u.test(text);
  const parts = several
    ? text.split(numbers ? /[\s,;.+]+/u : /[,;+]+/u).filter((part) => part.trim() !== '')
    : [text.replace(/[.)]$/u, '')];
  const found = parts.map((part) => optionOf(part, options));
  if (found.includes(null)) return null;
  return options.filter((option) => found.includes(option)).map(({ code }) => code);
}

/** As it stands in the field: „2“, „1, 4“. */
export const writeOptions = (codes: readonly string[], options: readonly NamedOption[]): string =>
  options
    .filter(({ code }) => codes.includes(code))
    .map(({ number }) => number)
    .join(', ');
