import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { tempFolder } from '#test/support/office.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

const olena = must(demoPeople[0], 'three people');

const decided = async (page: Page, clientId: string) =>
  (await stored(page, 'privacy.list', { clientId })).decisions.map(
    ({ purpose, authority, body, state, language, interpreter }) =>
      [purpose, authority ?? body, state, language, interpreter].filter((part) => part !== '').join(' '),
  );

describe('consents', () => {
  test('are ticked at the table by keyboard, none beforehand; taken back with what follows; undone', async () => {
    const office = await officeWith(async (ask: Ask) => {
      await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });
    });
    await inOffice(office, async (_, page) => {
      const { keyboard } = page;
      await openPerson(page, 'kovalenko');
      const id = await personId(page, 'kovalenko');
      const boxes = page.getByRole('region', { name: 'Einwilligungen' }).getByRole('checkbox');
      await boxes.first().waitFor();
      assert.equal(await boxes.count(), 7);
      for (const box of await boxes.all()) assert.equal(await box.isChecked(), false);
      await assertFit(page, 'consents of a new person');

      await page.getByLabel('Sprache beim Erklären').fill('ukr');
      await keyboard.press('Tab');
      await page.waitForFunction(
        () =>
          (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent === 'Dolmetscher/in',
      );
      await keyboard.type('Oksana Bondar');
      await boxes.first().focus();
      await keyboard.press('Space');
      await page.getByText('gegeben am').first().waitFor();
      await page.getByRole('checkbox', { name: 'Daten für die Beratung speichern' }).focus();
      await keyboard.press('Space');
      await page.getByText('erteilt am').waitFor();
      await page.getByRole('button', { name: 'E-Mail und Messenger: sagt Nein' }).focus();
      await keyboard.press('Enter');
      await page.getByText('abgelehnt am').waitFor();
      await eventually(
        () => decided(page, id),
        [
          'messaging refused uk Oksana Bondar',
          'counselling given uk Oksana Bondar',
          'information given uk Oksana Bondar',
        ],
      );

      const counselling = page.getByRole('checkbox', { name: 'Daten für die Beratung speichern' });
      await counselling.focus();
      await keyboard.press('Space');
      await page.getByRole('dialog', { name: 'Widerruf: Daten für die Beratung speichern' }).waitFor();
      await page.getByText('Sie dürfen die Akte nicht weiterführen.').waitFor();
      assert.equal(await counselling.isChecked(), true, 'not before it is said');
      await assertFit(page, 'withdrawal');
      await page.getByRole('button', { name: 'Widerruf eintragen' }).focus();
      await keyboard.press('Enter');
      await page.getByText(/^widerrufen am/).waitFor();
      assert.equal(await counselling.isChecked(), false);
      await keyboard.press('Control+z');
      await page.getByText(/^widerrufen am/).waitFor({ state: 'detached' });
      assert.equal(await counselling.isChecked(), true);

      await page.getByRole('combobox', { name: 'Andere Stelle' }).fill('Jobcenter Rostock');
      await keyboard.press('Enter');
      const jobcenter = page.getByRole('checkbox', { name: 'Weitergabe an Jobcenter Rostock' });
      await jobcenter.waitFor();
      assert.equal(await jobcenter.isChecked(), false);
      await keyboard.press('Space');
      await eventually(
        async () => (await decided(page, id))[0],
        'release Jobcenter Rostock given uk Oksana Bondar',
      );
      await page.getByRole('button', { name: 'Weitergabe an Jobcenter Rostock: Angaben' }).click();
      await page.getByLabel('Gilt bis').fill('29.2.2028');
      await keyboard.press('Tab');
      await eventually(
        async () => (await stored(page, 'privacy.list', { clientId: id })).decisions[0]?.validUntil,
        '2028-02-29',
      );
      await assertFit(page, 'details of a release');
      await page.getByRole('button', { name: 'Schweigepflichtentbindung für Jobcenter Rostock' }).click();
      await page.getByRole('heading', { level: 1, name: 'Schweigepflichtentbindung' }).waitFor();
      await page.getByText('Vor dem Ausgeben prüfen').waitFor();
      await assertFit(page, 'release sheet');
    });
  });

  test('a letter without its release is neither saved nor printed, unless the person takes it along', async () => {
    const documents = tempFolder();
    const office = await officeWith(async (ask: Ask) => {
      const { applicationId } = await enterPerson(ask, { ...olena, consents: [] });
      await ask('letters.write', { applicationId, kind: 'cover' });
    });
    await inOffice(
      office,
      async (app, page) => {
        await openPerson(page, 'kovalenko');
        await page.getByRole('link', { name: 'Pflegefachfrau/Pflegefachmann' }).click();
        await page.getByText('Schweigepflichtentbindung für LAGuS').waitFor();
        await assertFit(page, 'undertaking without a release');
        await page.getByRole('link', { name: 'Anschreiben an die Stelle' }).click();
        const print = page.getByRole('button', { name: /^Drucken/ });
        await page.getByText('Ohne sie darf nichts an diese Stelle hinaus.').waitFor();
        assert.equal(await print.isDisabled(), true);
        await page.keyboard.press('Control+s');
        assert.deepEqual(app.dialogs, [], 'no place is asked for');
        await assertFit(page, 'letter that may not leave');
        await page.emulateMedia({ media: 'print' });
        assert.equal(
          await page.getByRole('article').isVisible(),
          false,
          'no way round through the print of the system',
        );
        await page.emulateMedia({ media: 'screen' });

        await page.getByRole('button', { name: 'Person nimmt es selbst mit' }).click();
        await page.getByText('Die Person nimmt dieses Schreiben selbst mit').waitFor();
        assert.equal(await print.isDisabled(), false);
        await assertFit(page, 'letter in the hands of the person');
        const file = join(documents, 'brief.docx');
        app.pickNext(file);
        await page.keyboard.press('Control+s');
        await page.locator('main').getByText('Gespeichert als brief.docx').waitFor();
        assert.ok(existsSync(file));
      },
      { documents },
    );
  });
});
