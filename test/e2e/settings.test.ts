import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { LaunchedApp } from '#build/standin/launch.ts';
import { newOffice, passphrase, tempFolder } from '#test/support/office.ts';
import { goTo, inOffice, inside, makeOffice, unlock } from './program.ts';

const second = { name: 'Ali Demir', passphrase: 'Sanddorn Leuchtfeuer Reuse' };

async function newPassphrase(page: Page, label: string, words: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(label, { exact: true }).fill(words);
  await dialog.getByLabel('Noch einmal').fill(words);
}

/** A fresh office, on its settings page. */
async function inSettings(act: (app: LaunchedApp, page: Page) => Promise<void>): Promise<void> {
  const { folder } = await makeOffice();
  await inOffice(folder, async (app, page) => {
    await goTo(page, 'Einstellungen');
    await act(app, page);
  });
}

describe('settings', () => {
  test('what is typed is stored by itself; what is refused stays beside its message', () =>
    inSettings(async (_app, page) => {
      const office = page.getByRole('region', { name: 'Büro', exact: true });
      await office.getByLabel('Name des Büros').fill('Beratung Ostsee');
      await page.getByText('Beratung Ostsee').first().waitFor();
      await page.getByLabel('Minuten bis zum Sperren').fill('90');
      await page.getByLabel('Minuten bis zum Sperren').press('Tab');
      await page.getByRole('region', { name: 'Sperren' }).getByText('nicht gespeichert').waitFor();
      assert.equal(await page.getByLabel('Minuten bis zum Sperren').inputValue(), '90');
      await page.getByLabel('Minuten bis zum Sperren').fill('20');
      await page.getByRole('region', { name: 'Sperren' }).getByText('gespeichert', { exact: true }).waitFor();
    }));

  test('who has looked through a translation is entered here, and what is refused stays in its field', () =>
    inSettings(async (_app, page) => {
      const part = page.getByRole('region', { name: 'Übersetzungen', exact: true });
      await part.getByRole('button', { name: 'Prüfung eintragen: Ukrainisch' }).click();
      const form = part.getByRole('form', { name: 'Prüfung der Texte: Ukrainisch' });
      await form.getByRole('button', { name: 'Speichern' }).click();
      await form.getByText('Hier fehlt noch etwas').waitFor();
      await form.getByLabel('Geprüft von').fill('Iryna Koval');
      await form.getByLabel('Geprüft am').fill('1.1.2099');
      await form.getByRole('button', { name: 'Speichern' }).click();
      await form.getByText('Dieser Tag liegt noch vor uns').waitFor();
      assert.equal(await form.getByLabel('Geprüft am').inputValue(), '1.1.2099');
      await form.getByLabel('Geprüft am').fill('12.3.2026');
      await form.getByRole('button', { name: 'Speichern' }).click();
      await part.getByText('Geprüft von Iryna Koval am 12.03.2026.').waitFor();
      await part.getByRole('button', { name: 'Prüfung ändern: Ukrainisch' }).click();
      await form.getByRole('button', { name: 'Prüfung zurücknehmen' }).click();
      await part.getByRole('button', { name: 'Prüfung eintragen: Ukrainisch' }).waitFor();
    }));

  test('a second counsellor comes with a passphrase of their own; an access taken away opens no more', () =>
    inSettings(async (app, page) => {
      await page.getByRole('button', { name: 'Beratungskraft hinzufügen' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Name', { exact: true }).fill(newOffice.counsellor);
      await newPassphrase(page, 'Passphrase', second.passphrase);
      await dialog.getByRole('button', { name: 'Hinzufügen' }).click();
      await dialog.getByText('Diesen Namen hat schon jemand').waitFor();
      await dialog.getByLabel('Name', { exact: true }).fill(second.name);
      await dialog.getByRole('button', { name: 'Hinzufügen' }).click();
      await page.getByText('Ali Demir kann das Büro jetzt öffnen.').waitFor();

      await app.reloading(() => page.getByRole('button', { name: 'Sperren', exact: true }).click());
      await page.getByLabel('Wer sind Sie?').selectOption(second.name);
      await unlock(page, second.passphrase);
      await inside(page);
      await page.getByTitle('Angemeldet: Ali Demir').waitFor();
      await page.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();

      await goTo(page, 'Einstellungen');
      await page.getByRole('button', { name: `Zugang von ${newOffice.counsellor} entfernen` }).click();
      await page.getByRole('dialog').getByText('Ältere Sicherungen lassen sich').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
      await page.getByRole('button', { name: `Zugang von ${newOffice.counsellor} entfernen` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Zugang entfernen' }).click();
      await page.getByText(`${newOffice.counsellor} (kein Zugang mehr)`).waitFor();
      assert.equal(
        await page.getByRole('button', { name: /^Zugang von/ }).count(),
        0,
        'the last access stays',
      );
      await app.reloading(() => page.keyboard.press('Control+L'));
      await page.getByText(second.name, { exact: true }).waitFor();
      assert.equal(await page.getByText(newOffice.counsellor).count(), 0);
    }));

  test('a changed passphrase holds at once', () =>
    inSettings(async (app, page) => {
      const next = 'Rapsfeld Windmühle Deich';
      await page.getByRole('button', { name: 'Passphrase ändern' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Jetzige Passphrase').fill('nicht die richtige');
      await newPassphrase(page, 'Neue Passphrase', next);
      await dialog.getByRole('button', { name: 'Passphrase ändern' }).click();
      await dialog.getByText('Die Passphrase stimmt nicht').waitFor();
      await dialog.getByLabel('Jetzige Passphrase').fill(passphrase);
      await dialog.getByRole('button', { name: 'Passphrase ändern' }).click();
      await page.getByText('Die neue Passphrase gilt.').waitFor();
      await app.reloading(() => page.keyboard.press('Control+L'));
      await unlock(page, next);
      await inside(page);
    }));

  test('light, dark and language are the counsellor’s own, and there again after unlocking', () =>
    inSettings(async (app, page) => {
      await page.getByRole('radio', { name: 'Dunkel' }).check();
      await page.waitForFunction(() => document.documentElement.dataset.mantineColorScheme === 'dark');
      await page.getByRole('radio', { name: 'English' }).check();
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      await app.reloading(() => page.keyboard.press('Control+L'));
      await page.getByText('Das Büro ist gesperrt').waitFor();
      await unlock(page);
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.dataset.mantineColorScheme), 'dark');
    }));
});

describe('backups', () => {
  test('made, put on a stick, and brought back after a typed word', async () => {
    const { folder } = await makeOffice();
    await inOffice(folder, async (app, page) => {
      await goTo(page, 'Einstellungen');
      await page.getByText('Es gibt noch keine Sicherung').waitFor();
      await page.getByRole('button', { name: 'Jetzt sichern' }).click();
      await page.getByText('Letzte geprüfte Sicherung').waitFor();

      const stick = tempFolder();
      app.pickNext(stick);
      await page.getByRole('button', { name: 'Auf Stick oder Laufwerk sichern' }).click();
      await page.getByText('Auf den Datenträger gesichert und geprüft').waitFor();
      const [onStick] = readdirSync(stick);
      app.pickNext(join(folder, 'backups'));
      await page.getByRole('button', { name: 'Auf Stick oder Laufwerk sichern' }).click();
      await page.getByText('liegt im Büro selbst').waitFor();

      const name = page.getByLabel('Name des Büros');
      await name.fill('Nach der Sicherung');
      await page
        .getByRole('button', { name: /^Sicherung vom/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      const confirm = dialog.getByRole('button', { name: 'Sicherung einspielen' });
      assert.equal(await confirm.isDisabled(), true);
      await dialog.getByLabel(/eintippen/).fill('Einspielen');
      await app.reloading(() => confirm.click());
      await unlock(page);
      await inside(page);
      await goTo(page, 'Einstellungen');
      await page.waitForFunction(
        (before) => document.querySelector<HTMLInputElement>('#office-name')?.value === before,
        newOffice.office.name,
      );
      await page.getByRole('cell', { name: 'vor dem Einspielen' }).waitFor();

      await page.getByRole('button', { name: 'Von Stick oder Laufwerk einspielen' }).click();
      await dialog.getByLabel(/eintippen/).fill('einspielen');
      app.pickNext(join(stick, onStick ?? ''));
      await app.reloading(() => confirm.click());
      await unlock(page);
      await inside(page);
    });
  });
});
