import assert from 'node:assert/strict';
import process from 'node:process';
import { before, describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { goTo, inOffice, inside, type MadeOffice, makeOffice, unlock } from './program.ts';
import { eventually, stored } from './rooms.ts';

describe('the frame', () => {
  let made: MadeOffice;
  before(async () => {
    made = await makeOffice();
  });

  test('by keyboard alone: search, a new person, undo, redo, help, lock', async () => {
    await inOffice(made.folder, async (app, page) => {
      const { keyboard } = page;

      await keyboard.press('Control+K');
      await page.getByRole('dialog', { name: 'Suchen und Befehle' }).waitFor();
      await keyboard.type('neue per');
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Neue Person' }).waitFor();
      await page.getByLabel('Familienname').focus();
      await keyboard.type('Kovalenko');
      await page.getByRole('button', { name: 'Rückgängig: Person aufgenommen' }).waitFor();
      await page.getByLabel('Vornamen').focus();
      await keyboard.type('Olena');
      await page.getByRole('button', { name: 'Rückgängig: Name geändert' }).waitFor();

      // The field has typing of its own to take back first.
      await keyboard.press('Control+Z');
      assert.notEqual(await page.getByLabel('Vornamen').inputValue(), 'Olena');
      await page.getByLabel('Vornamen').fill('Olena');
      await keyboard.press('Tab');
      await page.locator('.frame-saved').getByText('gespeichert', { exact: true }).waitFor();
      await keyboard.press('Control+Z');
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('[id$=givenNames]')?.value !== 'Olena',
      );
      await keyboard.press('Control+Shift+Z');
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('[id$=givenNames]')?.value === 'Olena',
      );

      await keyboard.press('F1');
      await page.getByRole('dialog', { name: 'Tastenkürzel' }).waitFor();
      await keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });

      await goTo(page, 'Personen');
      await page.getByLabel('Name, Nummer oder Geburtsjahr').waitFor();
      await keyboard.press('Control+K');
      await page.getByRole('dialog', { name: 'Suchen und Befehle' }).waitFor();
      await keyboard.type('коваленко');
      await keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /Kovalenko/ }).waitFor();
      assert.doesNotMatch(await page.title(), /Kovalenko/, 'the task bar shows the title of the window');

      await app.reloading(() => keyboard.press('Control+L'));
      await unlock(page);
      await page.getByRole('heading', { level: 1, name: /Kovalenko/ }).waitFor();
    });
  });

  test('the skip link comes first and leads past the bar and the rooms', () =>
    inOffice(made.folder, async (_app, page) => {
      await goTo(page, 'Einstellungen');
      await page.getByLabel('Name des Büros').waitFor();
      const first = await page.evaluate(
        () => document.querySelector('button, a, input, select')?.textContent,
      );
      assert.equal(first, 'Zum Inhalt springen');
      const skip = page.getByRole('button', { name: 'Zum Inhalt springen' });
      await skip.focus();
      assert.ok(((await skip.boundingBox())?.y ?? -1) >= 0, 'to be seen once it has the focus');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Meine Angaben');
    }));

  test('after the idle time a notice counts down, then the office locks with what was typed', async () => {
    await inOffice(made.folder, async (app, page) => {
      await goTo(page, 'Einstellungen');
      await page.getByLabel('Durchwahl').fill('77');
      await page.locator('.frame-saved').getByText('gespeichert', { exact: true }).waitFor();
      await page.clock.install();
      await page.mouse.move(10, 10);
      await page.clock.runFor(4 * 60_000 + 35_000);
      await page.getByText('Das Büro sperrt sich gleich').waitFor();
      await page.getByText(/In 2\d Sekunden wird gesperrt/).waitFor();
      await page.mouse.move(20, 20);
      await page.clock.runFor(2000);
      await page.getByText('Das Büro sperrt sich gleich').waitFor({ state: 'detached' });
      await page.getByLabel('Durchwahl').fill('78');
      await app.reloading(() => page.clock.runFor(5 * 60_000 + 2000));
      await page.clock.resume();
      await unlock(page);
      await inside(page);
      assert.equal(await page.getByLabel('Durchwahl').inputValue(), '78');
    });
  });

  test('a crash of the office process is told calmly, with one button to go on', async () => {
    await inOffice(made.folder, async (app, page) => {
      await goTo(page, 'Einstellungen');
      await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
      const kept = async () => (await stored(page, 'session.resume', {})).place.split('#')[0];
      await eventually(kept, '/settings');
      process.kill(must(app.officePid(), 'an office is open'), 'SIGKILL');
      await page.getByRole('heading', { level: 1, name: 'Das Büro wurde unerwartet beendet' }).waitFor();
      await page.getByText('Alles Gespeicherte ist da').waitFor();
      assert.equal(await page.getByRole('main').getByRole('button').count(), 1);
      await app.reloading(() => page.getByRole('button', { name: 'Büro wieder öffnen' }).click());
      await unlock(page);
      await page.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
    });
  });

  test('going to sleep stores what is being typed', async () => {
    await inOffice(made.folder, async (app, page) => {
      await goTo(page, 'Einstellungen');
      await page.getByLabel('Durchwahl').fill('79');
      await app.reloading(async () => app.emit('suspend'));
      await unlock(page);
      await inside(page);
      assert.equal(await page.getByLabel('Durchwahl').inputValue(), '79');
    });
  });
});
