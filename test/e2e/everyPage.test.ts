import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { goTo, inProgram, inside, makeOffice, unlock } from './program.ts';
import { assertFit } from './rooms.ts';

const look = (page: Page, where: string) => assertFit(page, where, { axeAtDouble: true });

test('every page of the frame is clean for axe and cuts nothing off', async () => {
  const { folder } = await makeOffice();
  await inProgram({}, async (app, page) => {
    await page.getByRole('heading', { level: 1, name: 'Willkommen' }).waitFor();
    await look(page, 'start');
    await page.getByRole('button', { name: 'Über Wegbuch' }).click();
    await page.getByRole('dialog').getByText('Version').waitFor();
    await look(page, 'about');
    await page.keyboard.press('Escape');
    app.pickNext(folder);
    await page.getByRole('button', { name: 'Anderes Büro öffnen' }).click();
    await page.getByLabel('Passphrase', { exact: true }).waitFor();
    await look(page, 'unlock');
    await unlock(page, 'falsch falsch falsch');
    await page.getByText('Die Passphrase stimmt nicht').waitFor();
    await look(page, 'wrong passphrase');
    await page.getByRole('button', { name: 'Passphrase vergessen?' }).click();
    await page.getByRole('button', { name: 'Passphrase setzen' }).click();
    await look(page, 'recover');
    await page.getByRole('button', { name: 'Zurück zum Entsperren' }).click();
    await unlock(page);
    await inside(page);

    await goTo(page, 'Einstellungen');
    await page.getByRole('button', { name: 'Jetzt sichern' }).click();
    await page.getByRole('table').waitFor();
    await page.getByText('Gesichert und geprüft').waitFor();
    await look(page, 'settings');
    for (const [button, dialog] of [
      ['Beratungskraft hinzufügen', 'Beratungskraft hinzufügen'],
      ['Passphrase ändern', 'Passphrase ändern'],
      ['Neuen Schlüssel machen', 'Neuen Wiederherstellungsschlüssel machen'],
      ['Von Stick oder Laufwerk einspielen', 'Sicherung einspielen?'],
    ] as const) {
      await page.getByRole('main').getByRole('button', { name: button }).click();
      await page.getByRole('dialog', { name: dialog }).waitFor();
      await look(page, dialog);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await look(page, 'search');
    await page.keyboard.type('qqq');
    await page.getByText('Nichts gefunden').waitFor();
    await look(page, 'search without a find');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Tastenkürzel' }).waitFor();
    await look(page, 'keys');
    process.kill(app.officePid() ?? 0, 'SIGKILL');
    await page.getByRole('heading', { level: 1, name: 'unerwartet beendet' }).waitFor();
    await look(page, 'crash');
  });
});
