import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { wholePerson } from '#test/history/edits.ts';
import { inOffice } from './program.ts';
import { assertFit, counted, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

/** An office in which things have happened on some days of autumn. */
function officeOfAutumn(): Promise<string> {
  let now = new Date('2026-10-12T09:00:00Z');
  return officeWith(
    async (ask) => {
      const { clientId } = await wholePerson(ask);
      now = new Date('2026-10-31T09:00:00Z');
      await ask('clients.update', { id: clientId, patch: { town: 'Güstrow' } });
      const note = 'Der Führerschein muss umgeschrieben werden.';
      const contact = { kind: 'phone', consultation: 'followUp', minutes: 20 } as const;
      await ask('cases.addContact', {
        clientId,
        fields: { ...contact, on: '2026-10-31', note, ownNote: 'Klang am Telefon traurig.' },
      });
      await ask('profile.add', {
        clientId,
        item: { kind: 'benefit', fields: { provider: 'Jobcenter Güstrow', customerNumber: '123A456789' } },
      });
      now = new Date('2026-11-10T09:00:00Z');
      // More changes than the page shows at first, however the fields of the contact are stored.
      for (const patch of [
        { town: 'Bützow' },
        { street: 'Am Markt 1' },
        { phone: '0381 1' },
        { phone: '0381 12' },
      ])
        await ask('clients.update', { id: clientId, patch });
    },
    () => now,
  );
}

const contactsOf = async (page: Page, clientId: string) =>
  (await stored(page, 'cases.timeline', { clientId, before: null, limit: 50 })).entries.filter(
    ({ kind }) => kind === 'contact',
  );

const choose = async (page: Page, field: string, typed: string): Promise<void> => {
  await page.getByRole('combobox', { name: field }).fill(typed);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

describe('the case file', () => {
  test('a contact with topics, an interpreter and a note for oneself; found again; the file as it was; on paper', async () => {
    await inOffice(await officeOfAutumn(), async (_, page) => {
      await openPerson(page, 'kovalenko');
      const id = await personId(page, 'kovalenko');

      await page.keyboard.press('Alt+k');
      await page.getByLabel('Notiz', { exact: true }).fill('Zeugnis ist übersetzt.');
      await choose(page, 'Themen', 'anerk');
      await choose(page, 'Themen', 'studium');
      await choose(page, 'Ergebnis', 'termin');
      await page.getByLabel('Gedolmetscht hat').selectOption({ label: 'ehrenamtliche Sprachmittlung' });
      await page.getByLabel('Name der dolmetschenden Person').fill('Frau Sokolova');
      await page.getByLabel('Notiz nur für mich').fill('Nach dem Bruder fragen.');
      await assertFit(page, 'contact form');
      // The first Escape only closes the list of topics.
      await page.getByRole('combobox', { name: 'Themen' }).click();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Themen: Anerkennung; Studium').waitFor();
      await page.getByText('Gedolmetscht: Frau Sokolova (ehrenamtliche Sprachmittlung)').waitFor();
      assert.equal(await page.getByText('nur für mich', { exact: true }).count(), 2);
      const [newest] = await contactsOf(page, id);
      assert.deepEqual(
        [newest?.own, newest?.facts.results, newest?.facts.interpreter],
        ['Nach dem Bruder fragen.', '["appointment"]', 'Frau Sokolova'],
      );

      // Found by a word of its note, and the words are marked.
      await page.getByRole('link', { name: 'Personen', exact: true }).click();
      await page.getByLabel('Name, Nummer oder Geburtsjahr').waitFor();
      await page.keyboard.press('Control+k');
      const search = page.getByRole('dialog', { name: 'Suchen und Befehle' });
      await search.getByRole('combobox').fill('fuehrersch umgeschr');
      await search.getByText('Notizen: 1 von 1', { exact: true }).waitFor();
      await assertFit(page, 'search with a find');
      await page.keyboard.press('Enter');
      await page.getByText('Gesucht: fuehrersch umgeschr').waitFor();
      const marked = page.locator('main mark');
      await eventually(() => marked.allTextContents(), ['Führerschein', 'umgeschrieben']);
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      await eventually(async () => (await focused()).includes('Der Führerschein muss umgeschrieben'), true);
      await page.getByRole('button', { name: 'Markierung entfernen' }).click();
      await eventually(() => marked.count(), 0);

      // As it stood on a day, from change to change by the arrow keys.
      await page.getByRole('link', { name: 'An einem früheren Tag' }).click();
      await page.getByRole('heading', { name: 'Was sich seitdem geändert hat' }).waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('region', { name: 'Stand 10.11.2026 – nur lesen' }).waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('region', { name: 'Stand 31.10.2026 – nur lesen' }).waitFor();
      await page.locator('main').getByText('Güstrow', { exact: true }).first().waitFor();
      await page.getByText(/^6 von \d+, die neuesten zuerst/).waitFor();
      await page.getByRole('button', { name: 'Alle zeigen' }).click();
      await page.getByText('Adresse geändert').first().waitFor();
      await page.getByText('Kontakt eingetragen').waitFor();
      assert.equal(await page.locator('main').getByRole('textbox').count(), 1, 'only the day can be typed');
      await assertFit(page, 'file of an earlier day');
      await page.getByLabel('Tag', { exact: true }).fill('1.10.2026');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'An diesem Tag gab es die Akte noch nicht' }).waitFor();
      await page.getByRole('button', { name: 'Zu diesem Tag' }).click();
      await page.getByRole('region', { name: 'Stand 12.10.2026 – nur lesen' }).waitFor();
      await page.getByRole('link', { name: 'Zurück zu heute' }).click();

      // On paper, without what is for oneself.
      await page.getByRole('link', { name: 'Akte drucken' }).click();
      await page.getByRole('heading', { level: 2, name: 'Verlauf der Beratung' }).waitFor();
      const paper = page.getByRole('article', { name: /^Akte / });
      await paper.getByText('Zeugnis ist übersetzt.').last().waitFor();
      const printed = (await paper.textContent()) ?? '';
      assert.ok(printed.includes('Führerschein muss umgeschrieben'));
      assert.ok(!printed.includes('traurig') && !printed.includes('Bruder'));
      await page.getByLabel('Von', { exact: true }).fill('10.2026');
      await page.getByLabel('Bis', { exact: true }).fill('31.10.2026');
      await page.getByText(/von \d+ Einträgen, Zeitraum gewählt/).waitFor();
      await eventually(async () => ((await paper.textContent()) ?? '').includes('übersetzt'), false);
      await page.getByLabel('Bis', { exact: true }).fill('1.1.2025');
      await page.getByText('Das Ende liegt vor dem Anfang.').waitFor();
      await page.getByRole('button', { name: 'Ganzer Verlauf' }).click();
      await paper.getByText('Zeugnis ist übersetzt.').last().waitFor();
      await assertFit(page, 'file on paper');
    });
  });

  test('closed with its report, which leads to a letter; the line of the closing writes another', async () => {
    await inOffice(await officeOfAutumn(), async (_, page) => {
      await openPerson(page, 'kovalenko');
      await page.getByRole('button', { name: 'Fallart: noch offen' }).click();
      await assertFit(page, 'kinds of cases');
      await page.getByRole('menuitem', { name: 'Prozessbegleitung' }).click();
      await page.getByRole('button', { name: 'Fallart: Prozessbegleitung' }).waitFor();
      await page.getByRole('link', { name: 'Personen', exact: true }).click();
      await page.getByLabel('Fallart', { exact: true }).selectOption({ label: 'Beratungsfall' });
      await page.getByText('Diese Fallart hat noch niemand.').waitFor();
      await counted(page, '0 von 1, Filter aktiv');
      await assertFit(page, 'list narrowed to a kind of case');
      await page.getByLabel('Fallart', { exact: true }).selectOption({ label: 'Prozessbegleitung' });
      await counted(page, '1 von 1, Filter aktiv');
      await openPerson(page, 'kovalenko');
      await page.getByRole('button', { name: /^Stand: / }).click();
      await page.getByRole('menuitem', { name: 'Fall abschließen …' }).click();
      await page.getByRole('button', { name: 'Abschließen und Bericht schreiben' }).click();
      const dialog = page.getByRole('dialog', { name: 'Abschlussbericht' });
      await dialog.getByLabel('Für wen?').waitFor();
      await assertFit(page, 'closing report, asked');
      await dialog.getByRole('button', { name: 'Bericht schreiben' }).click();
      await page.getByRole('heading', { level: 1, name: 'Abschlussbericht' }).waitFor();
      const paper = page.getByRole('region', { name: 'Ansicht des Schreibens' });
      await paper.getByText('Ziel erreicht: Arbeit').last().waitFor();
      assert.ok(!((await paper.textContent()) ?? '').includes('traurig'));
      await assertFit(page, 'closing report');
      await page.getByText('Bearbeiten', { exact: true }).click();
      await page.getByLabel('Anrede').waitFor();
      await openPerson(page, 'kovalenko');
      await page.getByText('Fall abgeschlossen', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Bericht schreiben', exact: true }).click();
      await dialog.getByLabel('Für wen?').fill('Jobcenter Güstrow');
      await dialog.getByRole('button', { name: 'Bericht schreiben' }).click();
      await page.getByRole('heading', { level: 1, name: 'Abschlussbericht' }).waitFor();
      await paper.getByText('Jobcenter Güstrow').last().waitFor();
      await page.getByRole('button', { name: /^Drucken/, disabled: true }).waitFor();
    });
  });

  test('all finds on a page, and everybody tied to a body', async () => {
    await inOffice(await officeOfAutumn(), async (_, page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Suchen und Befehle' }).getByRole('combobox').fill('jobcenter');
      await page.getByRole('option', { name: /Treffer auf einer Seite zeigen/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Suche' }).waitFor();
      await page.getByRole('heading', { name: /^Stellen/ }).waitFor();
      await assertFit(page, 'all finds');
      await page.getByRole('link', { name: 'Jobcenter Güstrow', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Jobcenter Güstrow' }).waitFor();
      await page.getByText('Leistungsbezug').waitFor();
      await assertFit(page, 'a body');
      await page.getByRole('link', { name: 'Zurück: Suche' }).click();
      await page.getByLabel('Suchen in Personen').fill('123a456');
      await page.getByRole('link', { name: /Jobcenter Güstrow · 123A456789/ }).click();
      await page.locator('main mark').getByText('123A456789').waitFor();
      await page.getByRole('link', { name: 'Personen', exact: true }).click();
      await page.getByLabel('Name, Nummer oder Geburtsjahr').fill('niemand');
      await counted(page, '0 von 1, Filter aktiv');
      await page.getByRole('button', { name: 'Alle zeigen' }).click();
      await counted(page, '1 von 1');
    });
  });
});
