import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { passphrase, tempFolder } from '#test/support/office.ts';
import { inProgram, inside } from './program.ts';
import { eventually, officeWith } from './rooms.ts';

/** What a screen reader would call the element that has the focus: label, else its own words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return (label ?? at?.getAttribute('aria-label') ?? at?.innerText ?? '').trim();
  });

/** Presses Tab until the focus is there, as somebody without a mouse must. */
async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof name === 'string' ? now.startsWith(name) : name.test(now)) return;
    passed.push(now.slice(0, 30));
  }
  assert.fail(`Tab never came to ${name}; passed ${passed.join(' | ')}`);
}

test('from the start page to the printed cover letter without touching the mouse', async () => {
  const folder = await officeWith(async () => undefined);
  await inProgram({ documents: tempFolder() }, async (app, page) => {
    const { keyboard } = page;
    let printed = 0;
    await page.exposeFunction('countPrint', () => {
      printed++;
    });
    await page.addInitScript(() => {
      window.print = () => (window as unknown as { countPrint(): void }).countPrint();
    });
    await page.reload();

    // the door
    await page.getByRole('button', { name: 'Anderes Büro öffnen' }).waitFor();
    app.pickNext(folder);
    await tabTo(page, 'Anderes Büro öffnen');
    await keyboard.press('Enter');
    await page.getByLabel('Passphrase', { exact: true }).waitFor();
    await eventually(() => focused(page), 'Passphrase');
    await keyboard.type(passphrase);
    await keyboard.press('Enter');
    await inside(page);

    // the person
    await keyboard.press('Alt+n');
    await eventually(() => focused(page), 'Familienname');
    await keyboard.type('Kovalenko');
    await tabTo(page, 'Vornamen');
    await keyboard.type('Olena');
    await tabTo(page, 'Ort');
    await keyboard.type('Rostock');
    await keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Kovalenko, Olena' }).waitFor();

    // the diploma, and the occupation in her own words
    await tabTo(page, /^Abschluss$/);
    await keyboard.press('Enter');
    await eventually(() => focused(page), 'Bezeichnung, wie sie auf dem Zeugnis steht');
    await keyboard.type('медична сестра');
    await tabTo(page, 'Deutscher Referenzberuf');
    await keyboard.type('медична');
    await page
      .getByRole('option', { name: /Pflegefachfrau/ })
      .first()
      .waitFor();
    await keyboard.press('Enter');
    await tabTo(page, 'Land');
    await keyboard.type('Ukraine');
    await keyboard.press('Enter');
    await tabTo(page, 'Weg finden');
    await keyboard.press('Enter');

    // the way, the letter
    await page.getByText('Landesprüfungsamt für Heilberufe').first().waitFor();
    await tabTo(page, 'Diesen Weg gehen');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Unterlagen', exact: true }).waitFor();
    await tabTo(page, 'Anschreiben schreiben');
    await keyboard.press('Enter');
    const paper = page.getByRole('article');
    await paper
      .getByText(/Landesprüfungsamt/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await paper.getByText('Olena Kovalenko').filter({ visible: true }).first().waitFor();
    await keyboard.press('Control+p');
    await eventually(async () => printed, 1);
    app.pickNext(join(tempFolder(), 'brief.docx'));
    await keyboard.press('Control+s');
    await page.locator('main').getByText('Gespeichert als brief.docx').waitFor();
  });
});
