import { type Letter, letter } from './letter.ts';

/** What a paper says, for finding it again: without the office's own name and foot, which all papers share. */
export function letterText(letter: Letter): string {
  const head =
    letter.kind === 'letter' ? [...letter.recipient, ...letter.subject] : [letter.title, letter.heading];
  const tail = letter.kind === 'letter' ? letter.enclosures : [];
  const information = letter.information.map(({ value }) => value);
  return [...head, ...information, ...wordsIn(letter.blocks), ...tail]
    .filter((text) => text !== '')
    .join('\n');
}

/** The same of a letter as it lies in the file; nothing of one this program cannot read. */
export function storedLetterText(model: string): string {
  const { success, data } = letter.safeParse(JSON.parse(model));
  return success ? letterText(data) : '';
}

/** Marks of a block that are no words. */
const marks: ReadonlySet<string> = new Set(['type', 'lang', 'level', 'kind']);

/** Runs of one line stand together; every other text is a line of its own. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const runs = value.every((item) => typeof item?.text === 'string');
    return runs ? [value.map(({ text }) => text).join('')] : value.flatMap(wordsIn);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (marks.has(key) ? [] : wordsIn(part)));
}
