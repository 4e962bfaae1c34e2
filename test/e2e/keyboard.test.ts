import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { passphrase, tempFolder } from '#test/support/office.ts';
import { inOffice, inProgram } from './program.ts';
import { eventually, officeWith, openPerson } from './rooms.ts';

/** What a screen reader would call the control with the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    const label = (at as HTMLInputElement).labels?.[0]?.textContent;
    return (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '').trim();
  });

/** Tab until the control of this name has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 200; press += 1) {
    const now = await focused(page);
    if (now.startsWith(name)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  assert.fail(`no Tab leads to „${name}“; passed ${passed.slice(-20).join(' | ')}`);
}

const onPage = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

test('by keyboard alone: from the start page to a printed cover letter', async () => {
  const documents = tempFolder();
  const office = await officeWith(() => Promise.resolve());
  await inProgram({ documents }, async (app, page) => {
    const { keyboard } = page;
    await page.getByRole('button', { name: 'Anderes Büro öffnen' }).waitFor();
    app.pickNext(office);
    await tabTo(page, 'Anderes Büro öffnen');
    await keyboard.press('Enter');
    await page.getByLabel('Passphrase', { exact: true }).waitFor();
    await tabTo(page, 'Passphrase');
    await keyboard.type(passphrase);
    await keyboard.press('Enter');
    await onPage(page, 'Heute');

    await keyboard.press('Alt+n');
    await onPage(page, 'Neue Person');
    await tabTo(page, 'Familienname');
    await keyboard.type('Kovalenko');
    await keyboard.press('Enter');
    await keyboard.type('Olena');
    await tabTo(page, 'Geschlecht');
    await keyboard.type('w');
    await tabTo(page, 'Ort');
    await keyboard.type('Rostock');
    await keyboard.press('Control+Enter');
    await onPage(page, 'Kovalenko, Olena');

    await keyboard.press('k');
    await page.getByLabel('Notiz', { exact: true }).waitFor();
    await keyboard.type('Erstkontakt, bringt das Diplom mit.');
    await keyboard.press('Control+Enter');
    await page.getByText('Erstkontakt, bringt das Diplom mit.').waitFor();

    await tabTo(page, 'Abschluss');
    await keyboard.press('Enter');
    await page.getByLabel('Bezeichnung, wie sie auf dem Zeugnis steht').waitFor();
    await keyboard.type('медична сестра');
    await tabTo(page, 'Deutscher Referenzberuf');
    await keyboard.type('медична');
    await keyboard.press('Tab');
    await tabTo(page, 'Land');
    await keyboard.type('ukr');
    await keyboard.press('Tab');
    await tabTo(page, 'Weg finden');
    await keyboard.press('Enter');
    await onPage(page, 'Wege zur Anerkennung');

    await page.getByRole('article').first().waitFor();
    await tabTo(page, 'Diesen Weg gehen');
    await keyboard.press('Enter');
    await onPage(page, 'Pflegefachfrau/Pflegefachmann');
    await tabTo(page, 'Anschreiben schreiben');
    await keyboard.press('Enter');
    await onPage(page, 'Anschreiben an die Stelle');

    // Nobody has released us toward this authority: the page says so, and leads to the box to tick.
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByText('Schweigepflichtentbindung für LAGuS').waitFor();
    await keyboard.press('Control+p');
    assert.equal(await page.locator('body[data-printed]').count(), 0, 'not printed without a release');
    await tabTo(page, 'Einwilligung eintragen');
    await keyboard.press('Enter');
    await onPage(page, 'Kovalenko, Olena');
    await page.waitForFunction(() => document.activeElement?.id.endsWith('-release-LPH'));
    await keyboard.press('Space');
    await page.getByText(/^erteilt am/).waitFor();
    await tabTo(page, 'Anschreiben an die Stelle,');
    await keyboard.press('Enter');
    await onPage(page, 'Anschreiben an die Stelle');
    await page.getByText('ist erlaubt').waitFor();

    await keyboard.press('Control+p');
    await page.locator('body[data-printed]').waitFor();
    const file = join(documents, 'anschreiben.docx');
    app.pickNext(file);
    await keyboard.press('Control+s');
    await page.locator('main').getByText('Gespeichert als anschreiben.docx').waitFor();
    assert.ok(existsSync(file));
  });
});

test('Escape closes a form, and the focus is where it was opened from', async () => {
  const office = await officeWith(async (ask) => {
    await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });
  });
  await inOffice(office, async (_, page) => {
    const { keyboard } = page;
    await openPerson(page, 'Kovalenko, Olena');
    for (const [button, field] of [
      ['Wiedervorlage', 'Was ist zu tun?'],
      ['Kontakt eintragen', 'Notiz'],
    ] as const) {
      await tabTo(page, button);
      await keyboard.press('Enter');
      await page.getByLabel(field, { exact: true }).waitFor();
      await keyboard.press('Escape');
      await page.getByLabel(field, { exact: true }).waitFor({ state: 'detached' });
      await eventually(async () => (await focused(page)).startsWith(button), true);
    }
  });
});
