import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { goTo, inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

async function fill(ask: Ask): Promise<void> {
  await enterPerson(ask, must(demoPeople[1], 'Ahmad'));
}

const FUND = 'Härtefonds der Bürgerstiftung Rostock';

async function openCatalog(page: Page, name: string): Promise<void> {
  await goTo(page, 'Kataloge');
  await page
    .getByRole('navigation', { name: 'Katalog', exact: true })
    .getByRole('link', { name, exact: true })
    .click();
}
async function openUndertaking(page: Page): Promise<void> {
  await openPerson(page, 'haddad');
  await page.getByRole('link', { name: 'Elektronikerin/Elektroniker' }).first().click();
  await page.getByRole('heading', { name: 'Wer zahlen kann' }).waitFor();
}
const form = (page: Page) => page.locator('form').filter({ hasText: 'Fassung speichern' });
const say = (page: Page, label: string, text: string): Promise<void> =>
  form(page).getByLabel(label, { exact: true }).fill(text);

test('funding and outcomes as the office knows them', async (t) => {
  await inOffice(await officeWith(fill), async (_app, page) => {
    await t.test('a fund of their own: what is missing is said where it belongs', async () => {
      await openCatalog(page, 'Förderung');
      await page.getByRole('link', { name: 'Förderung hinzufügen' }).click();
      await say(page, 'Name der Förderung', FUND);
      await page.getByLabel('Wer entscheidet', { exact: true }).selectOption('other');
      await say(page, 'Wo man fragt', 'Frau Berg, 0381 123');
      await page.getByLabel('Höchstbetrag', { exact: true }).selectOption('2');
      await page.getByRole('group', { name: 'Zahlt für', exact: true }).getByLabel('Übersetzungen').check();
      await say(page, 'Höchstens', '300');
      await page.getByRole('group', { name: 'Zahlt für (2)' }).getByLabel('Gebühr des Verfahrens').check();
      await say(page, 'Wo nachgesehen', 'Anruf bei der Stiftung');
      await page.getByRole('button', { name: 'Fassung speichern' }).click();
      await page.getByText('Hier fehlt noch etwas').waitFor();
      await assertFit(page, 'new funding');
      await say(page, 'Name der Stelle', 'Bürgerstiftung Rostock');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { level: 1, name: FUND }).waitFor();
      await page.getByText('eigene Zeile', { exact: true }).first().waitFor();
      await assertFit(page, 'own funding');
    });

    await t.test('it is a candidate at the qualification, to be asked before costs arise', async () => {
      await openPerson(page, 'haddad');
      await page.getByRole('link', { name: 'Weg finden' }).first().click();
      await page.getByText('Wer das bezahlen kann').first().click();
      const card = page.getByRole('article').first().getByRole('listitem').filter({ hasText: FUND });
      await card.getByText('vorher beantragen').waitFor();
      await card.getByText('Entscheidet: Bürgerstiftung Rostock (Frau Berg, 0381 123)').waitFor();
      await card.getByText('Was sie zahlt und was nicht').click();
      await card.getByText('Übersetzungen bis 300 €; Gebühr des Verfahrens').waitFor();
      await assertFit(page, 'a candidate of the office');
    });

    await t.test('it is applied for, and then it cannot be removed', async () => {
      await openUndertaking(page);
      await page.getByRole('button', { name: `Antrag eintragen: ${FUND}` }).click();
      const claim = page.getByRole('group', { name: 'Förderantrag' });
      await claim.getByLabel('Aktenzeichen').fill('B-7');
      await page.keyboard.press('Control+Enter');
      const { applications } = await stored(page, 'recognition.list', {
        clientId: await personId(page, 'haddad'),
      });
      const { id: applicationId } = must(applications[0], 'his undertaking');
      await eventually(
        async () =>
          (await stored(page, 'funding.get', { applicationId })).claims.map(({ reference }) => reference),
        ['B-7'],
      );
      await openCatalog(page, 'Förderung');
      await page.getByRole('link', { name: FUND }).click();
      await page.getByRole('button', { name: 'Eigene Zeile entfernen' }).click();
      await page.getByRole('alert').first().waitFor();
      assert.equal((await stored(page, 'catalogs.get', {})).rows.length, 1);
    });

    await t.test(
      'a form of an authority: chosen, typed line by line, and the data sheet follows it',
      async () => {
        await openCatalog(page, 'Formulare');
        await page.getByRole('link', { name: 'Formular hinzufügen' }).click();
        await say(page, 'Name', 'HWK Schwerin: Antrag 2026');
        await say(page, 'Wo nachgesehen', 'Vordruck der Kammer');
        await page.keyboard.press('Control+Enter');
        await page.getByText('Hier fehlt noch etwas').waitFor();
        await page.getByRole('group', { name: 'Für diese Stellen' }).getByLabel('HWK Schwerin').check();
        await assertFit(page, 'new form');
        await say(
          page,
          'Abschnitte und Felder',
          '## Angaben\nFamilienname* → Nachname\nKennzahl des Kreises',
        );
        await page.keyboard.press('Control+Enter');
        await page.getByRole('heading', { level: 1, name: 'HWK Schwerin: Antrag 2026' }).waitFor();
        await assertFit(page, 'own form');
        await openUndertaking(page);
        await page.getByRole('link', { name: 'Antragsmappe zusammenstellen' }).click();
        await page
          .getByRole('button', { name: /zusammenstellen|machen|schreiben/ })
          .first()
          .click();
        await page
          .getByRole('link', { name: /Datenblatt/ })
          .first()
          .click();
        await page
          .getByRole('article')
          .getByText('Kennzahl des Kreises')
          .filter({ visible: true })
          .first()
          .waitFor();
      },
    );

    await t.test('an outcome put right is called so at the notice', async () => {
      await openCatalog(page, 'Ergebnisse');
      await assertFit(page, 'outcomes');
      await page.getByRole('link', { name: 'teilweise Gleichwertigkeit' }).click();
      await page.getByRole('button', { name: 'Berichtigen' }).click();
      await say(page, 'Bezeichnung', 'Teilanerkennung');
      await say(page, 'Wo nachgesehen', 'Bescheid der HWK');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { level: 1, name: 'Teilanerkennung' }).waitFor();
      await openUndertaking(page);
      await page.getByRole('button', { name: 'Anderes Ereignis' }).click();
      const event = page.getByRole('group', { name: 'Ereignis im Verfahren' });
      await event.getByLabel('Was', { exact: true }).selectOption('decided');
      await event.getByLabel('Ergebnis', { exact: true }).selectOption({ label: 'Teilanerkennung' });
      await event.getByText('Ein Teil gilt schon').waitFor();
      await event.getByLabel('Ergebnis', { exact: true }).selectOption('notCompetent');
      await event.getByText('Eine andere Stelle entscheidet.').waitFor();
      await event.getByText('ungeprüft', { exact: true }).waitFor();
      await assertFit(page, 'notice');
    });
  });
});
