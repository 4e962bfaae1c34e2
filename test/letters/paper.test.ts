import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { clientChecklist } from '#shared/letters/compose/clientChecklist.ts';
import { coverLetter } from '#shared/letters/compose/coverLetter.ts';
import { din5008, margins, marks, page as sheet } from '#shared/letters/din5008.ts';
import { millimetresOf, widthOf } from '#shared/letters/textWidth.ts';
import { zonesOf } from '#shared/letters/zones.ts';
import { openPaper, type PaperBrowser } from './support/paper.ts';
import { missingTools, wordsOf, workFolder } from './support/pdf.ts';
import { electricianLetter, nurseChecklist, nurseLetter } from './support/people.ts';
import { longLetter, shortLetter } from './support/samples.ts';

/** The window's print in a real browser, against the same measures as the DOCX. */
const millimetres = (pixels: number): number => (pixels * 25.4) / 96;
const near = (actual: number, expected: number, what: string, tolerance = 0.3): void =>
  assert.ok(
    Math.abs(actual - expected) <= tolerance,
    `${what}: ${actual.toFixed(2)} instead of ${expected.toFixed(2)} mm`,
  );

describe('LetterPaper', () => {
  let paper: PaperBrowser | null = null;
  let dark: PaperBrowser | null = null;
  before(async () => {
    paper = await openPaper();
    dark = await openPaper({ dark: true });
  });
  after(async () => {
    await paper?.close();
    await dark?.close();
  });
  const browser = (): PaperBrowser => must(paper, 'a Chromium comes with the development dependencies');

  /** Edges of elements in millimetres from the corner of their page. */
  const boxes = async (given: Parameters<PaperBrowser['show']>[0], selector: string) => {
    const shown = await browser().show(given);
    const rects = await shown.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const box = element.getBoundingClientRect();
        const origin = element.closest('[data-page]')?.getBoundingClientRect();
        return {
          name: (element as HTMLElement).dataset.zone ?? (element as HTMLElement).dataset.mark ?? '',
          box: [box.left - (origin?.left ?? 0), box.top - (origin?.top ?? 0), box.width, box.height],
        };
      }),
    );
    return rects.map(({ name, box }) => {
      const [x = 0, y = 0, width = 0, height = 0] = box.map(millimetres);
      return { name, x, y, width, height };
    });
  };

  for (const form of ['A', 'B'] as const) {
    test(`form ${form}: zones and marks where DIN 5008 has them`, async () => {
      const letter = shortLetter({ form, annotations: ['Persönlich/Vertraulich'] });
      const zones = zonesOf(letter);
      const found = new Map((await boxes(letter, '[data-zone]')).map((zone) => [zone.name, zone]));
      for (const name of ['returnLine', 'annotations', 'recipient', 'information'] as const) {
        const zone = must(found.get(name), `${name} is on the page`);
        near(zone.x, zones[name].box.x, `${name} x`);
        near(zone.y, zones[name].box.y, `${name} y`);
        near(zone.width, zones[name].box.width, `${name} width`);
        near(zone.height, zones[name].box.height, `${name} height`);
      }
      const strokes = await boxes(letter, '[data-mark]');
      const { foldMarks, holeMark } = din5008[form];
      assert.deepEqual(
        strokes.map((s) => s.name),
        [foldMarks[0], holeMark, foldMarks[1]].map(String),
      );
      for (const stroke of strokes) {
        near(stroke.y, Number(stroke.name), 'mark');
        near(stroke.x, marks.x, 'mark');
      }
      const [subject] = await boxes(letter, '[data-page] h2');
      near(subject?.y ?? 0, zones.bodyTop, 'subject', 0.5);
      near(subject?.x ?? 0, margins.left, 'left margin');
    });
  }

  test('pages are A4 and the text ends above the foot; a long letter says its pages from the second on', async () => {
    const pages = await boxes(longLetter(), '[data-page]');
    assert.ok(browser().hasArial ? pages.length === 3 : pages.length >= 3);
    for (const one of pages) {
      near(one.width, sheet.width, 'width of a page');
      near(one.height, sheet.height, 'height of a page');
    }
    for (const piece of await boxes(longLetter(), '[data-page] [data-piece]')) {
      assert.ok(
        piece.y + piece.height <= sheet.height - margins.bottom + 0.6,
        `a piece ends at ${piece.y + piece.height}`,
      );
    }
    const shown = await browser().show(longLetter());
    assert.deepEqual(
      await shown.locator('[data-continuation] span:last-child').allTextContents(),
      pages.slice(1).map((_, index) => `Seite ${index + 2} von ${pages.length}`),
    );
    assert.equal(await shown.locator('[data-page="2"] thead').count(), 1, 'the table says its columns again');
  });

  test('a paragraph that runs over a page is all there, once', async () => {
    const sentence = 'Wort für Wort steht dieser Absatz auf zwei Seiten und doch nur einmal. ';
    const text = sentence.repeat(60).trim();
    const shown = await browser().show(shortLetter({ blocks: [{ type: 'paragraph', runs: [{ text }] }] }));
    const parts = await shown.locator('[data-page] [data-piece="2"]').allTextContents();
    assert.equal(parts.length, 2);
    assert.equal(parts.map((part) => part.trim()).join(' '), text);
  });

  test('names of other scripts are isolated and carry their language', async () => {
    const shown = await browser().show(coverLetter(electricianLetter));
    const arabic = shown.locator('[data-page] bdi[dir=rtl][lang=ar-SY]').first();
    assert.equal(await arabic.textContent(), 'أحمد\u00a0حداد', 'kept on one line');
    const ukrainian = await browser().show(coverLetter(nurseLetter));
    assert.equal(await ukrainian.locator('[data-page] [lang=uk]').first().textContent(), 'Олена Коваленко');
    assert.equal(await ukrainian.locator('article').getAttribute('lang'), 'de-DE');
    const right = await browser().show(longLetter());
    assert.equal(await right.locator('[data-page] p[dir=rtl]').count(), 1);
  });

  test('the paper is white with black letters in a dark window', async () => {
    const shown = await must(dark, 'a dark window').show(coverLetter(nurseLetter));
    const colours = await shown
      .locator('[data-page]')
      .first()
      .evaluate((page) => {
        const style = getComputedStyle(page);
        return [style.backgroundColor, style.color];
      });
    assert.deepEqual(colours, ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  test('a screen reader finds nothing to object to', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const letter of [coverLetter(electricianLetter), clientChecklist(nurseChecklist), longLetter()]) {
      const shown = await browser().show(letter);
      await shown.evaluate(axe);
      const findings = (await shown.evaluate(
        `axe.run('article', { rules: { 'page-has-heading-one': { enabled: false } } }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html.slice(0, 120)))`,
      )) as string[];
      assert.deepEqual(findings, []);
    }
  });

  test('widths are foretold: no line of an address is wider than measured', async (t) => {
    if (!browser().hasArial) return t.skip('no font here has the widths of Arial');
    const samples = [
      'Landesamt für Gesundheit und Soziales',
      'Іванна Шевченко-Ґава',
      '18057 Rostock, Straße 112',
      'WWW@@@',
    ];
    const shown = await browser().show(shortLetter());
    for (const sample of samples) {
      const real = await shown.evaluate(`(() => {
        const context = document.createElement('canvas').getContext('2d');
        context.font = '100px Arial, "Liberation Sans"';
        return context.measureText(${JSON.stringify(sample)}).width;
      })()`);
      const ratio = widthOf(sample, 100) / Number(real);
      assert.ok(ratio > 0.97 && ratio < 1.12, `${sample}: ${ratio.toFixed(3)}`);
    }
  });

  const missing = missingTools('pdftotext');
  const skip = missing.length === 0 ? false : 'not installed: pdftotext (poppler-utils)';
  test('printed, each sheet is one page and the address is in the window', { skip }, async (t) => {
    if (!browser().hasArial) return t.skip('no font here has the widths of Arial');
    const letter = coverLetter(nurseLetter);
    const shown = await browser().show(letter);
    const folder = workFolder();
    try {
      const file = join(folder.path, 'paper.pdf');
      writeFileSync(file, await shown.pdf({ preferCSSPageSize: true }));
      const pages = await wordsOf(file, { ascent: 0.905, descent: 0.212 });
      assert.equal(pages.length, 2);
      assert.ok(letter.kind === 'letter');
      const { recipient } = zonesOf(letter);
      recipient.lines.forEach((line, index) => {
        const [first = ''] = line.split(' ');
        const y = recipient.box.y + millimetresOf(recipient.linePt * index);
        const word = must(
          pages[0]?.find((w) => w.text === first && w.left < 30 && Math.abs(w.baseline - y) < 5),
          `„${line}“ is printed`,
        );
        near(word.left, recipient.box.x, 'left edge', 0.5);
        near(word.baseline - millimetresOf(recipient.linePt - 0.212 * recipient.sizePt), y, line, 0.5);
      });
    } finally {
      folder.remove();
    }
  });
});
