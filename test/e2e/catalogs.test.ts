import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { authorities } from '#shared/recognition/authorities.ts';
import { goTo, inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, stored } from './rooms.ts';

/** The electrician of Güstrow, whose papers go to the Handwerkskammer Schwerin. */
async function fill(ask: Ask): Promise<void> {
  await enterPerson(ask, must(demoPeople[1], 'Ahmad'));
}

const ownRows = async (page: Page) => (await stored(page, 'catalogs.get', {})).rows;
const catalog = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Katalog', exact: true })
    .getByRole('link', { name, exact: true })
    .click();

async function writeCover(page: Page): Promise<void> {
  await openPerson(page, 'haddad');
  await page.getByRole('link', { name: 'Elektronikerin/Elektroniker' }).first().click();
  await page.getByRole('button', { name: 'Anschreiben schreiben' }).click();
  await page.getByRole('heading', { level: 1, name: 'Anschreiben an die Stelle' }).waitFor();
}

test('the office corrects, checks and adds catalogue rows', async (t) => {
  await inOffice(await officeWith(fill), async (_app, page) => {
    await t.test('found by search; what is unverified is counted and shown alone', async () => {
      await goTo(page, 'Kataloge');
      await page.getByRole('button', { name: /^ungeprüft \d+$/ }).click();
      await page.getByText(new RegExp(`^\\d+ von ${authorities.length}, Filter aktiv$`)).waitFor();
      await assertFit(page, 'list');
      await page.getByRole('button', { name: 'Alle zeigen' }).click();
      await page.getByLabel('In diesem Katalog suchen').fill('güstrow');
      await page.getByText(`1 von ${authorities.length}, Filter aktiv`, { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Handwerkskammer Schwerin' }).click();
      await page.getByRole('heading', { level: 1, name: 'Handwerkskammer Schwerin' }).waitFor();
      await assertFit(page, 'row');
    });

    await t.test('what does not fit stays in the form with its message', async () => {
      await page.getByRole('button', { name: 'Berichtigen' }).click();
      const address = page.getByLabel('Anschrift');
      await address.fill('Handwerkskammer Schwerin\nNeue Straße 1\nSchwerin');
      await page.getByRole('button', { name: 'Fassung speichern' }).click();
      await page.getByText('Eine deutsche Postleitzahl hat fünf Ziffern.').waitFor();
      await page.getByText('Hier fehlt noch etwas').waitFor();
      assert.match(await address.inputValue(), /Neue Straße 1/);
      assert.deepEqual(await ownRows(page), []);
      await assertFit(page, 'form');
      await address.fill('Handwerkskammer Schwerin\nNeue Straße 1\n19053 Schwerin');
      await page
        .getByRole('group', { name: 'Seit wann' })
        .getByLabel('Wo nachgesehen')
        .fill('Brief der Kammer');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { name: 'Ihre Fassung und die mitgelieferte' }).waitFor();
      await page.getByRole('listitem').filter({ hasText: 'eigene Fassung angelegt' }).waitFor();
      await assertFit(page, 'corrected');
    });

    await t.test(
      'the letter written afterwards goes to the new address; the one before says so',
      async () => {
        await writeCover(page);
        await page
          .getByRole('article')
          .getByText('Neue Straße 1')
          .filter({ visible: true })
          .first()
          .waitFor();
        await goTo(page, 'Kataloge');
        await page.getByRole('link', { name: 'Handwerkskammer Schwerin' }).click();
        await page.keyboard.press('Control+z');
        await eventually(() => ownRows(page), []);
        await page.locator('dd').getByText('Friedensstraße 4a').waitFor();
        await page.getByRole('listitem').filter({ hasText: 'rückgängig' }).waitFor();
        await openPerson(page, 'haddad');
        await page.getByRole('link', { name: 'Elektronikerin/Elektroniker' }).first().click();
        await page.getByRole('link', { name: 'Anschreiben an die Stelle' }).first().click();
        await page.getByText('Die Anschrift der Stelle ist im Katalog inzwischen eine andere').waitFor();
        await page.getByRole('button', { name: 'Mit den Angaben von heute neu schreiben' }).click();
        await page
          .getByRole('article')
          .getByText('Friedensstraße 4a')
          .filter({ visible: true })
          .first()
          .waitFor();
      },
    );

    await t.test('amber leads to its row; checked there, it is gone here', async () => {
      await page.getByRole('link', { name: 'Zurück: Anerkennung' }).click();
      const line = page.getByRole('listitem').filter({ hasText: 'justiz-dolmetscher.de' });
      await line.getByRole('link', { name: 'Im Katalog' }).click();
      await page.getByRole('heading', { level: 1, name: 'Übersetzung je Seite' }).waitFor();
      await page.getByLabel('Wo nachgesehen').fill('drei Angebote');
      await page.getByRole('button', { name: 'Geprüft, stimmt so' }).click();
      await page.getByRole('heading', { name: /^geprüft am .* von Maren Voß$/ }).waitFor();
      await assertFit(page, 'checked');
      await page.getByRole('link', { name: 'Zurück: Anerkennung' }).click();
      await page.getByRole('heading', { level: 2, name: 'Der Weg' }).waitFor();
      await line.waitFor({ state: 'detached' });
    });

    await t.test('a kind of paper of their own is chosen for the list of a chamber', async () => {
      await goTo(page, 'Kataloge');
      await catalog(page, 'Arten von Unterlagen');
      await page.getByRole('link', { name: 'Art hinzufügen' }).click();
      await page.getByLabel('Name', { exact: true }).fill('Gesellenbuch');
      await page.getByLabel('Was das ist').fill('Das ist das Buch über Ihre Wanderjahre.');
      await page.getByRole('group', { name: 'Seit wann' }).getByLabel('Wo nachgesehen').fill('Kammer');
      await page.getByRole('button', { name: 'Fassung speichern' }).click();
      await page.getByRole('heading', { level: 1, name: 'Gesellenbuch' }).waitFor();
      await page.getByRole('link', { name: 'Zurück: Kataloge' }).click();
      await catalog(page, 'Unterlagen');
      await page.getByLabel('Liste der Unterlagen').selectOption('HWK');
      // The address of a narrowed list follows a moment later.
      const add = page.getByRole('link', { name: 'Unterlage hinzufügen' });
      await add.and(page.locator('[href$="list=HWK"]')).click();
      await page.getByRole('heading', { level: 1, name: 'Weitere Unterlage' }).waitFor();
      await eventually(() => page.getByLabel('Liste der Unterlagen').inputValue(), 'HWK');
      await page
        .getByRole('combobox', { name: 'Unterlage', exact: true })
        .selectOption({ label: 'Gesellenbuch' });
      await page.getByRole('group', { name: 'Seit wann' }).getByLabel('Wo nachgesehen').fill('Kammer');
      await page.getByRole('button', { name: 'Fassung speichern' }).click();
      await page.getByRole('heading', { level: 1, name: 'Gesellenbuch' }).waitFor();
      await openPerson(page, 'haddad');
      await page.getByRole('link', { name: 'Elektronikerin/Elektroniker' }).first().click();
      await page.getByRole('heading', { level: 3, name: 'Gesellenbuch' }).waitFor();
    });

    await t.test('an occupation of their own is found by the word people use', async () => {
      await goTo(page, 'Kataloge');
      await catalog(page, 'Referenzberufe');
      await page.getByRole('link', { name: 'Beruf hinzufügen' }).click();
      await page.getByLabel('Bezeichnung, beide Formen').fill('Bootsbauer/in');
      await page.getByLabel('Weibliche Form').fill('Bootsbauerin');
      await page.getByLabel('Männliche Form').fill('Bootsbauer');
      await page.getByLabel('KldB 2010').fill('2233');
      await page.getByLabel('Suchwörter auf Deutsch').fill('Schiffszimmermann');
      await page.getByRole('group', { name: 'Seit wann' }).getByLabel('Wo nachgesehen').fill('BERUFENET');
      await assertFit(page, 'new row');
      await page.getByRole('button', { name: 'Fassung speichern' }).click();
      await page.getByText('Der KldB-Schlüssel hat fünf Ziffern').waitFor();
      await page.getByLabel('KldB 2010').fill('22332');
      await page.getByRole('button', { name: 'Fassung speichern' }).click();
      await page.getByRole('heading', { level: 1, name: 'Bootsbauer/in' }).waitFor();
      await openPerson(page, 'haddad');
      await page.getByRole('link', { name: 'Weg finden' }).first().click();
      const aim = page.getByRole('combobox', { name: 'Deutscher Referenzberuf' });
      await aim.fill('Schiffszimmermann');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await eventually(() => aim.inputValue(), 'Bootsbauer/in');
      await page.getByRole('article').first().getByText('IHK FOSA').first().waitFor();
    });

    await t.test('what was read in one source is checked in one step', async () => {
      const before = (await ownRows(page)).length;
      await goTo(page, 'Kataloge');
      await page.getByRole('link', { name: 'Nach Quelle prüfen', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Nach Quelle prüfen' }).waitFor();
      await page.getByLabel('Quelle', { exact: true }).selectOption('HWK-FORM');
      const button = page.getByRole('button', { name: /^\d+ Zeilen als geprüft vermerken$/ });
      await button.waitFor();
      const count = Number.parseInt((await button.innerText()).trim(), 10);
      await assertFit(page, 'source');
      await button.click();
      await eventually(async () => (await ownRows(page)).length, before + count);
      await page.getByText('geprüft', { exact: true }).first().waitFor();
      await page.keyboard.press('Control+z');
      await eventually(async () => (await ownRows(page)).length, before);
    });

    await t.test('Ctrl+K leads to a catalogue', async () => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('fristen');
      await page.getByRole('option', { name: 'Katalog: Fristen' }).click();
      await page.getByRole('link', { name: 'Entscheiden: PflBG' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Entscheiden: PflBG' }).waitFor();
      await page.getByRole('button', { name: 'Berichtigen' }).click();
      await page.getByLabel('Frist', { exact: true }).fill('fünf');
      await page.getByRole('button', { name: 'Fassung speichern' }).click();
      await page.getByText('Hier gehört eine Zahl hin').waitFor();
    });
  });
});
