import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderDocx } from '#electron/letters/docx/render.ts';
import { must } from '#shared/contract/result.ts';
import { dossierFor } from '#shared/dossier/dossierFor.ts';
import { composePaper } from '#shared/dossier/papers.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { papers } from '#shared/text/papers/de.ts';
import { secondLanguages, tellerOf } from '#shared/text/papers/languages.ts';
import { assertWellFormed, docxParts } from '#test/letters/support/docxParts.ts';
import { allText } from '#test/letters/support/samples.ts';
import { factsOf, type Given } from './support/facts.ts';
import { assertMarked } from './support/marks.ts';
import { economist, electrician, nurse, teacher } from './support/people.ts';
import { assertReadable } from './support/reading.ts';

const documentOf = async (letter: Letter): Promise<string> =>
  must(docxParts(await renderDocx(letter)).get('word/document.xml'), 'a DOCX has its document');

describe('the checklist in two languages', () => {
  const checklist = (given: Given, language: string): Letter => {
    const facts = factsOf(given);
    const item = must(
      dossierFor(facts).find(({ key }) => key === 'checklist'),
      'a checklist',
    );
    return composePaper(facts, item, { language, review: null, kinds: new Set(['checklist']) });
  };

  for (const language of secondLanguages)
    test(`${language}: beside the German, marked, its state at the foot`, async () => {
      const letter = checklist(electrician, language);
      assertReadable(letter, language);
      const table = must(
        letter.blocks.find((block) => block.type === 'table'),
        'a table',
      );
      for (const [sign, german, own] of table.rows) {
        assert.ok(['', '☐', '☑'].includes(sign?.[0]?.text ?? ''));
        assert.ok(
          (german ?? []).every(({ lang }) => lang === undefined),
          'the paper is German',
        );
        assert.ok(
          (own ?? []).some(({ lang }) => lang === language),
          JSON.stringify(own),
        );
      }
      assert.ok(letter.sender.footer.flat().includes('Übersetzung noch nicht geprüft'));
      const xml = await documentOf(letter);
      assertWellFormed(xml, language);
      assertMarked(xml, language);
    });

  test('cells of a right-to-left language run from the right, German names in them from the left', async () => {
    const xml = await documentOf(checklist(electrician, 'ar'));
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => cell);
    const arabic = cells.filter((cell) => /<w:lang w:bidi="ar-SY"\/>/u.test(cell));
    assert.ok(arabic.length > 10);
    for (const cell of arabic) {
      assert.match(cell, /<w:bidi\/>/u);
      for (const [run] of cell.matchAll(/<w:r>.*?<\/w:r>/gsu))
        if (run.includes('<w:rtl/>')) assert.doesNotMatch(run, /<w:t[^>]*>[^<]*[A-Za-z]/u, run);
    }
    assert.ok(cells.some((cell) => cell.includes('Handwerkskammer Schwerin') && cell.includes('<w:bidi/>')));
  });

  test('what may save a translation is said in both languages, until there is one', () => {
    for (const [given, hint] of [
      [nurse, 'english'],
      [teacher, 'swornAnywhere'],
    ] as const) {
      for (const language of secondLanguages) {
        const told = must(tellerOf(language), language).tell(`hints.${hint}`);
        assert.equal(told.lang, language);
        const text = allText(checklist(given, language));
        assert.ok(text.includes(papers.hints[hint]), `${language}: the German`);
        assert.ok(text.includes(told.text), `${language}: beside it`);
        const state = { state: 'certifiedCopy', translation: 'translated' } as const;
        const held = { diploma: state, transcript: state, workReferences: state, nameProof: state };
        const done = allText(checklist({ ...given, held: { ...given.held, ...held } }, language));
        assert.ok(!done.includes(told.text), `${language}: once translated it is past`);
      }
    }
  });

  test('the way is told in one sentence in both languages, with the authority', () => {
    assert.match(
      allText(checklist(electrician, 'ar')),
      /mit dem Beruf [^:]+: Handwerkskammer Schwerin\.\n[^\n]*تقارن جهة رسمية شهادتك[^\n]*Handwerkskammer Schwerin\./u,
    );
    assert.match(allText(checklist(economist, 'ti')), /ንዚ ናይ ጀርመንኛ ጽሑፍ ጥራይ ኣሎ/u, 'what is lacking is said');
  });

  test('Dari and Farsi are marked as what they are', async () => {
    const facts = factsOf(economist);
    assert.equal(facts.client.nativeLanguage, 'prs');
    assert.match(await documentOf(checklist(economist, 'prs')), /w:bidi="prs-AF"/u);
    assert.match(await documentOf(checklist(economist, 'fa')), /w:bidi="fa-IR"/u);
  });

  test('whoever reads the second language is greeted in their own script', () => {
    assert.match(allText(checklist(electrician, 'ar')), /مرحباً أحمد حداد،/u);
    assert.match(allText(checklist(electrician, 'tr')), /Merhaba Ahmad Haddad,/u);
  });

  test('a language nobody has written in gets the simple German alone', () => {
    const letter = checklist(electrician, 'so');
    assert.ok(!letter.blocks.some((block) => block.type === 'table'));
  });
});
