import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { newOffice, passphrase, tempFolder } from '#test/support/office.ts';
import { goTo, inProgram, inside, unlock } from './program.ts';
import { assertFit } from './rooms.ts';

async function readKey(page: Page): Promise<string[]> {
  const groups = await page
    .getByRole('list', { name: 'Wiederherstellungsschlüssel' })
    .getByRole('listitem')
    .allInnerTexts();
  return groups.map((text) => text.trim().slice(-4));
}

async function typeGroups(
  page: Page,
  key: readonly string[],
  change: (group: string) => string,
): Promise<void> {
  const fields = await page.getByRole('textbox', { name: /^Gruppe \d+$/ }).all();
  assert.equal(fields.length, 2);
  for (const field of fields) {
    const label = (await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? '';
    await field.fill(change(key[Number(label.replace(/\D/g, '')) - 1] ?? ''));
  }
  await page.getByRole('button', { name: 'Bestätigen' }).click();
}

describe('a new office, from the first start to the same place after locking', () => {
  test('wizard, recovery key, lock, wrong passphrase, unlock', async () => {
    const folder = resolve(tempFolder(), 'neu');
    mkdirSync(folder);
    await inProgram({}, async (app, page) => {
      await page.getByRole('heading', { level: 1, name: 'Willkommen bei Wegbuch' }).waitFor();
      await page.getByText('noch kein Büro geöffnet').waitFor();
      app.pickNext(folder);
      await page.getByRole('button', { name: 'Neues Büro anlegen' }).click();

      await page.getByText('Schritt 1 von 3').waitFor();
      await assertFit(page, 'wizard, office');
      await page.getByLabel('Name des Büros').fill(newOffice.office.name);
      await page.getByLabel('PLZ').fill('1805');
      await page.getByLabel('E-Mail').fill('post@');
      await page.getByRole('button', { name: 'Weiter' }).click();
      await page.getByText('fünf Ziffern').waitFor();
      await page.getByText('keine vollständige E-Mail-Adresse').waitFor();
      await page.getByText('Hier fehlt noch etwas').waitFor();
      assert.equal(await page.getByLabel('PLZ').inputValue(), '1805', 'refused text stays in its field');
      await page.getByLabel('PLZ').fill(newOffice.office.postcode);
      await page.getByLabel('E-Mail').fill(newOffice.office.email);
      await page.getByLabel('Ihr Name').fill(newOffice.counsellor);
      await page.getByRole('button', { name: 'Weiter' }).click();

      await page.getByText('Schritt 2 von 3').waitFor();
      const first = page.getByLabel('Passphrase', { exact: true });
      await first.fill('IFDM Testbüro 2026');
      await page.getByText('Noch nicht sicher genug').waitFor();
      await assertFit(page, 'wizard, passphrase');
      await first.fill(passphrase);
      await page.getByLabel('Noch einmal zur Kontrolle').fill('etwas anderes');
      await page.getByRole('button', { name: 'Büro anlegen' }).click();
      await page.getByText('Die beiden Eingaben sind verschieden').waitFor();
      await page.getByLabel('Noch einmal zur Kontrolle').fill(passphrase);
      await page.getByRole('button', { name: 'Büro anlegen' }).click();

      await page.getByText('Schritt 3 von 3').waitFor();
      const key = await readKey(page);
      assert.equal(key.length, 14);
      await assertFit(page, 'recovery key');
      await page.emulateMedia({ media: 'print' });
      assert.equal(
        await page.getByText('Bitte im Tresor').isVisible(),
        true,
        'the sheet says where to keep it',
      );
      assert.equal(await page.getByRole('button', { name: 'Blatt drucken' }).isVisible(), false);
      await page.emulateMedia({ media: 'screen' });
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(sheet.match(/\/Type\s*\/Page\b/g)?.length, 1, 'the sheet is one page');

      await page.getByRole('button', { name: 'Schlüssel ist auf Papier' }).click();
      assert.equal(await page.getByText(key[0] ?? '-').count(), 0, 'the key is out of sight');
      await typeGroups(page, key, () => 'XXXX');
      await page.getByText('Die beiden Gruppen stimmen nicht').waitFor();
      await assertFit(page, 'confirming the key');
      await typeGroups(page, key, (group) => ` ${group.toLowerCase()} `);
      await inside(page);

      await goTo(page, 'Einstellungen');
      await page.getByLabel('Durchwahl').fill('123-45');
      await app.reloading(() => page.keyboard.press('Control+L'));
      await page.getByRole('heading', { level: 1, name: newOffice.office.name }).waitFor();
      assert.equal(
        await page.getByText('Einstellungen').count(),
        0,
        'nothing of the office is left on the page',
      );
      await unlock(page, 'falsch falsch falsch');
      await page.getByText('Die Passphrase stimmt nicht').waitFor();
      await unlock(page);
      await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
      const back = page.getByLabel('Durchwahl');
      await back.waitFor();
      assert.equal(await back.inputValue(), '123-45', 'typed a moment before locking');
      await page.waitForFunction(() => document.activeElement?.id.endsWith('-phone'));
      assert.equal(await page.getByText('noch nicht bestätigt').count(), 0);
    });
  });

  test('a key that was never confirmed is asked for until it is, or replaced', async () => {
    const folder = resolve(tempFolder(), 'neu');
    mkdirSync(folder);
    await inProgram({}, async (app, page) => {
      app.pickNext(folder);
      await page.getByRole('button', { name: 'Neues Büro anlegen' }).click();
      await page.getByLabel('Name des Büros').fill(newOffice.office.name);
      await page.getByLabel('Ihr Name').fill(newOffice.counsellor);
      await page.getByRole('button', { name: 'Weiter' }).click();
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page.getByLabel('Noch einmal zur Kontrolle').fill(passphrase);
      await page.getByRole('button', { name: 'Büro anlegen' }).click();
      const lost = await readKey(page);

      await app.reloading(async () => app.menu('lock'));
      await unlock(page);
      await page.getByText('Der Wiederherstellungsschlüssel ist noch nicht bestätigt').waitFor();
      await assertFit(page, 'banner of the unconfirmed key');
      await page.getByRole('button', { name: 'Neuen Schlüssel machen' }).click();
      await page.getByLabel('Ihre Passphrase').fill(passphrase);
      await page.getByRole('dialog').getByRole('button', { name: 'Neuen Schlüssel machen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Der Wiederherstellungsschlüssel' }).waitFor();
      const key = await readKey(page);
      assert.notDeepEqual(key, lost);
      await page.getByRole('button', { name: 'Schlüssel ist auf Papier' }).click();
      await typeGroups(page, key, (group) => group);
      await inside(page);
      assert.equal(await page.getByText('noch nicht bestätigt').count(), 0);
    });
  });
});
