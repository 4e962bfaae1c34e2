import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { passphrase, tempFolder } from '#test/support/office.ts';
import { goTo, inOffice, inProgram, inside, type MadeOffice, makeOffice, unlock } from './program.ts';
import { assertFit } from './rooms.ts';

describe('the door', () => {
  let made: MadeOffice;
  before(async () => {
    made = await makeOffice();
  });

  test('a forgotten passphrase is replaced with the recovery key, however it is typed', async () => {
    const { folder, recoveryKey } = await makeOffice();
    await inProgram({ office: folder }, async (app, page) => {
      const next = 'Möwe Kutter Nebelhorn';
      await page.getByRole('button', { name: 'Passphrase vergessen?' }).click();
      await page
        .getByLabel('Wiederherstellungsschlüssel')
        .fill(recoveryKey.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')));
      await page.getByLabel('Neue Passphrase').fill(next);
      await page.getByLabel('Noch einmal').fill(next);
      await page.getByRole('button', { name: 'Passphrase setzen' }).click();
      await page.getByText('ist ein Tippfehler').waitFor();
      await page
        .getByLabel('Wiederherstellungsschlüssel')
        .fill(` ${recoveryKey.toLowerCase().replaceAll('-', ' ')}\n`);
      await page.getByText('56 von 56 Zeichen').waitFor();
      await page.getByRole('button', { name: 'Passphrase setzen' }).click();
      await inside(page);
      await app.reloading(() => page.getByRole('button', { name: 'Sperren' }).click());
      await unlock(page, passphrase);
      await page.getByText('Die Passphrase stimmt nicht').waitFor();
      await unlock(page, next);
      await inside(page);
    });
  });

  test('after wrong passphrases the wait is counted down, over a new start, too', async () => {
    const { folder } = await makeOffice();
    await inProgram({ office: folder }, async (_app, page) => {
      const wrong = page.getByText('Die Passphrase stimmt nicht');
      for (let attempt = 1; attempt <= 3; attempt += 1) {
        await unlock(page, `falsch falsch ${attempt}`);
        await wrong.waitFor({ state: 'hidden' });
        await wrong.waitFor();
      }
      await page.getByText(/Nächster Versuch in \d Sekunden?/).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Entsperren' }).isDisabled(), true);
      assert.equal(await page.getByLabel('Passphrase', { exact: true }).inputValue(), 'falsch falsch 3');
    });
    await inProgram({ office: folder }, (_app, page) =>
      page.getByText(/Nächster Versuch in \d Sekunden?/).waitFor(),
    );
  });

  test('the start page knows the office, and takes it off the list', async () => {
    const userData = tempFolder();
    await inOffice(made.folder, async () => undefined, { userData });
    await inProgram({ userData }, async (app, page) => {
      await page.getByRole('button', { name: 'IFDM Testbüro' }).first().click();
      await page.getByLabel('Passphrase', { exact: true }).waitFor();
      await app.reloading(() => page.getByRole('button', { name: 'Anderes Büro öffnen' }).click());
      await page.getByRole('button', { name: 'IFDM Testbüro aus der Liste nehmen' }).click();
      await page.getByText('noch kein Büro geöffnet').waitFor();
      await page.getByRole('button', { name: 'Über Wegbuch' }).click();
      await page.getByText('Ersatz für Electron').waitFor();
    });
  });

  test('a folder without an office is refused in words, and the choice stays open', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'urlaub.txt'), 'x');
    await inProgram({}, async (app, page) => {
      app.pickNext(folder);
      await page.getByRole('button', { name: 'Anderes Büro öffnen' }).click();
      await page.getByText('In diesem Ordner liegt kein Büro').waitFor();
      app.pickNext(folder);
      await page.getByRole('button', { name: 'Neues Büro anlegen' }).click();
      await page.getByText('Dieser Ordner ist nicht leer').waitFor();
      app.pickNext(null);
      await page.getByRole('button', { name: 'Neues Büro anlegen' }).click();
      assert.equal(await page.getByText('Abgebrochen').count(), 0, 'who cancels knows it');
    });
  });

  test('an office open elsewhere says where, and opens once it is let go', async () => {
    await inProgram({}, async (app, page) => {
      await inOffice(made.folder, async () => {
        app.pickNext(made.folder);
        await page.getByRole('button', { name: 'Anderes Büro öffnen' }).click();
        await page.getByRole('heading', { level: 1, name: 'an anderer Stelle geöffnet' }).waitFor();
        await page.getByText(/Geöffnet an „.+“ von „.+“ seit/).waitFor();
        await assertFit(page, 'in use');
      });
      await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
      await unlock(page);
      await inside(page);
    });
  });

  test('a damaged key file says how to get in again', async () => {
    const { folder } = await makeOffice();
    writeFileSync(join(folder, 'keys.json'), '{ "format": "wegbuch-keys"');
    await inProgram({ office: folder }, async (_app, page) => {
      await page.getByRole('heading', { level: 1, name: 'lässt sich nicht öffnen' }).waitFor();
      await page.getByText('neueste Sicherung').first().waitFor();
      await assertFit(page, 'damaged key file');
    });
  });

  test('a folder with other things in it is told from an office', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'urlaub.txt'), 'x');
    await inProgram({ office: folder }, async (_app, page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      await assertFit(page, 'foreign folder');
    });
  });

  test('damaged data are brought back from a backup, from the door', async () => {
    const { folder } = await makeOffice();
    await inOffice(folder, async (app, page) => {
      await goTo(page, 'Einstellungen');
      await page.getByRole('button', { name: 'Jetzt sichern' }).click();
      await page.getByText('Gesichert und geprüft').waitFor();
      await app.reloading(() => page.keyboard.press('Control+L'));
    });
    const data = join(folder, 'office.db');
    const bytes = readFileSync(data);
    writeFileSync(data, bytes.fill(0x5a, 100, 9000));
    await inProgram({ office: folder }, async (_app, page) => {
      await unlock(page);
      await page.getByRole('alert').waitFor();
      await page.getByRole('button', { name: 'Büro aus einer Sicherung zurückholen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Büro aus einer Sicherung' }).waitFor();
      await assertFit(page, 'rescue');
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page.getByRole('button', { name: 'Sicherung einspielen' }).click();
      await page.getByText('Die Sicherung ist eingespielt').waitFor();
      await unlock(page);
      await inside(page);
    });
    rmSync(data);
    await inProgram({ office: folder }, async (_app, page) => {
      await page.getByRole('heading', { level: 1, name: 'Büro aus einer Sicherung' }).waitFor();
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page.getByRole('button', { name: 'Sicherung einspielen' }).click();
      await page.getByText('Die Sicherung ist eingespielt').waitFor();
      await unlock(page);
      await inside(page);
    });
  });
});
