import assert from 'node:assert/strict';
import { unescaped } from '#test/letters/support/docxParts.ts';

/** Scripts that are none of German's, with what Word calls their languages, and whether they run from the right. */
const scripts: readonly (readonly [RegExp, RegExp, boolean])[] = [
  [/\p{Script=Cyrillic}/u, /w:val="(?:uk-UA|ru-RU|bg-BG|sr-\w+(?:-\w+)?|kk-KZ)"/u, false],
  [/\p{Script=Arabic}/u, /w:bidi="(?:ar-SY|fa-IR|prs-AF|ps-AF|ur-PK|ku-Arab-IQ)"/u, true],
  [/\p{Script=Hebrew}/u, /w:bidi="he-IL"/u, true],
  [/\p{Script=Ethiopic}/u, /w:val="(?:ti-ER|am-ET)"/u, false],
];

/**
 * Every run in another script has the mark of its own language, and the direction where it runs from the right: else
 * Word underlines it all red and a screen reader spells it. Returns how many such runs there are.
 */
export function assertMarked(xml: string, who: string): number {
  let marked = 0;
  for (const [run] of xml.matchAll(/<w:r>.*?<\/w:r>/gsu)) {
    const text = unescaped([...run.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, part = '']) => part).join(''));
    const letters = [...text].filter((sign) => /\p{L}/u.test(sign) && !/\p{Script=Latin}/u.test(sign));
    const foreign = letters.find((sign) => !/\p{Script=Common}/u.test(sign));
    const rtl = run.includes('<w:rtl/>');
    if (foreign === undefined) {
      assert.equal(rtl && /\p{L}/u.test(text), false, `${who}: Latin letters from the right: ${text}`);
      continue;
    }
    const known = scripts.find(([script]) => script.test(foreign));
    assert.ok(known, `${who}: a script nobody has thought of: ${foreign}`);
    const [, language, fromRight] = known;
    const [mark = ''] = /<w:lang [^>]*>/u.exec(run) ?? [];
    assert.match(mark, language, `${who}: ${text}`);
    assert.equal(rtl, fromRight, `${who}: ${text}`);
    marked += 1;
  }
  return marked;
}
