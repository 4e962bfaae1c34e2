import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { demoPeople } from '#build/demo/people.ts';
import { renderDocx } from '#electron/letters/docx/render.ts';
import { must } from '#shared/contract/result.ts';
import { dossierFor } from '#shared/dossier/dossierFor.ts';
import { type PaperKind, paperKinds } from '#shared/dossier/kinds.ts';
import { composePaper } from '#shared/dossier/papers.ts';
import { margins, page } from '#shared/letters/din5008.ts';
import type { Letter } from '#shared/letters/letter.ts';
import {
  convertAll,
  hasArial,
  missingTools,
  type Word,
  wordsOf,
  workFolder,
} from '#test/letters/support/pdf.ts';
import { allText } from '#test/letters/support/samples.ts';
import { factsOf, type Given } from './support/facts.ts';
import { cook } from './support/people.ts';

/** All kinds of papers of the demo's people as LibreOffice prints them: pages, margins, nothing lost. */

const [olena, ahmad, farida] = demoPeople;
/** Ahmad as he would be without his certificate: the way that asks why proofs are missing. */
const analysed: Given = {
  ...must(ahmad, 'three'),
  qualification: { ...must(ahmad, 'three').qualification, proof: 'lost' },
  way: 'qualificationAnalysis',
  held: { diploma: { state: 'lost' }, workReferences: { state: 'lost' } },
  household: { assessment: 'single', taxableCents: 20_000_00 },
};
const people: Readonly<Record<string, Given>> = {
  olena: must(olena, 'three'),
  ahmad: must(ahmad, 'three'),
  farida: must(farida, 'three'),
  analysed,
  // nobody of the demo has two names
  renamed: cook,
};

const papers = new Map<string, Letter>();
const kindsMade = new Set<PaperKind>();
for (const [who, given] of Object.entries(people)) {
  const facts = factsOf(given);
  const items = dossierFor(facts).filter(({ choice }) => choice !== 'closed');
  const kinds = new Set(items.map(({ kind }) => kind));
  for (const [index, item] of items.entries()) {
    kindsMade.add(item.kind);
    const set = { language: facts.client.nativeLanguage, review: null, kinds };
    papers.set(`${who}-${String(index).padStart(2, '0')}-${item.kind}`, composePaper(facts, item, set));
  }
}

/** The most pages a paper of a kind may have: a letter or a declaration is short, lists are as long as the facts. */
const most: Readonly<Partial<Record<PaperKind, number>>> = {
  ...{ cover: 2, dataSheet: 5, cv: 2, reasonForMissing: 2, consent: 3, release: 3, proofRequest: 2 },
  ...{ costRequest: 2, grantSheet: 2, costSheet: 2, checklist: 8 },
};
const kindOf = (name: string): PaperKind => name.slice(name.lastIndexOf('-') + 1) as PaperKind;

const missing = [...missingTools('soffice', 'pdftotext'), ...(hasArial() ? [] : ['a font as wide as Arial'])];
const skip = missing.length > 0 && !process.env.CI ? `needs ${missing.join(', ')}` : false;

describe('papers of a dossier as PDF', { skip }, () => {
  const folder = workFolder();
  const pages = new Map<string, Word[][]>();
  before(async () => {
    assert.deepEqual(missing, [], 'a build machine must have what papers are measured with');
    const documents = new Map<string, Uint8Array>();
    for (const [name, letter] of papers) documents.set(name, await renderDocx(letter));
    for (const [name, pdf] of await convertAll(folder.path, documents)) pages.set(name, await wordsOf(pdf));
  });
  after(() => folder.remove());

  test('every kind of paper is among them', () => {
    assert.deepEqual(
      paperKinds.filter((kind) => !kindsMade.has(kind)),
      [],
    );
  });

  test('each has as many pages as such a paper has, none of them empty', () => {
    for (const [name, found] of pages) {
      assert.ok(
        found.length >= 1 && found.length <= (most[kindOf(name)] ?? 1),
        `${name}: ${found.length} pages`,
      );
      for (const [index, words] of found.entries()) assert.ok(words.length > 8, `${name}: page ${index + 1}`);
    }
  });

  test('nothing leaves the paper or runs into its margins', () => {
    for (const [name, found] of pages)
      for (const [index, words] of found.entries())
        for (const { text, left, right, baseline } of words) {
          const where = `${name}, page ${index + 1}: „${text}“`;
          assert.ok(left >= margins.left - 1, `${where} begins at ${left.toFixed(1)} mm`);
          // the information block of a letter stands nearer to the edge
          assert.ok(right <= page.width - 9, `${where} ends at ${right.toFixed(1)} mm`);
          assert.ok(
            baseline > 5 && baseline < page.height - 4,
            `${where} stands at ${baseline.toFixed(1)} mm`,
          );
        }
  });

  test('every word of the paper is on the print', () => {
    for (const [name, letter] of papers) {
      const printed = must(pages.get(name), name)
        .flat()
        .map(({ text }) => text)
        .join('');
      const wanted = allText(letter)
        .split(/[\s\u00a0]+/u)
        .filter((word) => /^[A-Za-zÄÖÜäöüß]{4,}$/u.test(word));
      assert.ok(wanted.length > 10, name);
      for (const word of wanted) assert.ok(printed.includes(word), `${name}: ${word} is not printed`);
    }
  });
});
