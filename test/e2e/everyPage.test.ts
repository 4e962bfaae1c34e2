import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  assertAccessible,
  assertNoSidewaysScrolling,
  goTo,
  inProgram,
  inside,
  makeOffice,
  unlock,
} from './program.ts';

/** As large as 1280 × 800 is at 200 % (WCAG 1.4.4, 1.4.10). */
const atDouble = { width: 640, height: 400 };

const kinds = [
  { name: 'light', context: { colorScheme: 'light' } },
  { name: 'dark', context: { colorScheme: 'dark' } },
  { name: 'at 200 %', context: { viewport: atDouble } },
] as const;

async function look(page: Page, where: string): Promise<void> {
  await assertAccessible(page, where);
  await assertNoSidewaysScrolling(page, where);
}

describe('every page of the frame is clean for axe and cuts nothing off', () => {
  for (const { name, context } of kinds) {
    test(name, async () => {
      const { folder } = await makeOffice();
      await inProgram({ context }, async (app, page) => {
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
  }
});
