import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { inOffice, inProgram, inside, unlock } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

/** The promise: what was typed is in the file within a second of the last key. */
/** Half a second after the last key, and what a machine that does something else as well takes besides. */
const promisedMs = 3000;

const nobody = (): Promise<void> => Promise.resolve();
async function olena(ask: Ask): Promise<void> {
  const client = { familyName: 'Kovalenko', givenNames: 'Olena', town: 'Rostock', birthDate: '1989-05-14' };
  const { id } = await ask('clients.create', client);
  const fields = { on: '2026-09-08', kind: 'phone', consultation: 'firstContact', minutes: 15 } as const;
  await ask('cases.addContact', {
    clientId: id,
    fields: { ...fields, note: 'Anruf.\n\nTermin vereinbart.' },
  });
}

const factsOf = async (page: Page, query: string) =>
  stored(page, 'clients.get', { id: await personId(page, query) });

describe('entering a person', () => {
  test('by keyboard alone: name, birth date, country, town with its keys, done', async () => {
    await inOffice(await officeWith(nobody), async (_, page) => {
      const { keyboard } = page;
      const fieldIs = (label: string) =>
        page.waitForFunction(
          (text) => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent === text,
          label,
        );
      await page.getByRole('heading', { name: 'Noch niemand aufgenommen' }).waitFor();
      await keyboard.press('Alt+n');
      await fieldIs('Familienname');
      await keyboard.type('Haddad');
      await page.getByText(/^Aufgenommen unter Nummer/).waitFor({ timeout: promisedMs });
      await assertFit(page, 'new person');
      await page.getByLabel('Familienname').focus();
      await keyboard.press('Enter');
      await fieldIs('Vornamen');
      await keyboard.type('Ahmad');
      await keyboard.press('Enter');
      await fieldIs('Geburtsdatum');
      await keyboard.type('3.5.85');
      await page.getByText('→ 3. Mai 1985').waitFor();
      await keyboard.press('Enter');
      await fieldIs('Geschlecht');
      await keyboard.type('m');
      await keyboard.press('Tab');
      await keyboard.type('syr');
      await keyboard.press('Tab');
      await fieldIs('Erstsprache');
      await keyboard.type('arab');
      await keyboard.press('Enter');
      for (const label of [
        'Geburtsort',
        'Geburtsland',
        'Telefon',
        'E-Mail',
        'Adresszusatz',
        'Straße und Hausnummer',
      ]) {
        await keyboard.press('Tab');
        await fieldIs(label);
      }
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await fieldIs('Ort');
      await keyboard.type('Güstrow');
      await keyboard.press('Control+Enter');
      await page.getByRole('heading', { level: 1, name: 'Haddad, Ahmad' }).waitFor();
      const facts = await factsOf(page, 'haddad');
      const { birthDate, gender, nationality, nativeLanguage, town, district, municipality } = facts;
      assert.deepEqual(
        { birthDate, gender, nationality, nativeLanguage, town, district, municipality },
        {
          ...{ birthDate: '1985-05-03', gender: 'male', nationality: 'SY', nativeLanguage: 'ar' },
          ...{ town: 'Güstrow', district: '13072', municipality: '13072043' },
        },
      );
    });
  });

  test('what comes before the name waits for it; a likely same person can be taken instead', async () => {
    await inOffice(await officeWith(olena), async (app, page) => {
      await page.keyboard.press('Alt+n');
      await page.getByLabel('Telefon').fill('0381 1');
      await page.getByText('wartet auf einen Namen').waitFor();
      await app.reloading(() => page.keyboard.press('Control+l'));
      await unlock(page);
      await page.getByRole('heading', { level: 1, name: 'Neue Person' }).waitFor();
      assert.equal(await page.getByLabel('Telefon').inputValue(), '0381 1', 'still there after the lock');
      await page.getByLabel('Familienname').fill('Kovalenko');
      await page.getByText(/^Aufgenommen unter Nummer/).waitFor();
      await eventually(
        async () => (await stored(page, 'clients.search', { query: 'kovalenko', offset: 0, limit: 5 })).total,
        2,
      );
      await page.getByRole('heading', { name: 'Schon da?' }).waitFor();
      await page.getByRole('button', { name: 'Das ist dieselbe Person: Kovalenko, Olena' }).click();
      await page.getByText('geboren 14. Mai 1989').waitFor();
      const { total } = await stored(page, 'clients.search', { query: '', offset: 0, limit: 5 });
      assert.equal(total, 1, 'the new entry went up in the one that was there');
      assert.equal((await factsOf(page, 'kovalenko')).phone, '0381 1', 'and what was typed came along');
      await page.getByRole('link', { name: 'Gehört zu: Personen' }).click();
      await page.getByLabel('Name, Nummer oder Geburtsjahr').waitFor();
      await page.keyboard.press('Alt+n');
      await page.getByRole('heading', { level: 1, name: 'Neue Person' }).waitFor();
      assert.equal(await page.getByLabel('Telefon').inputValue(), '', 'nothing of the one before');
      await page.keyboard.type('Eilig');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { level: 1, name: 'Eilig' }).waitFor();
    });
  });
});

describe("a person's page", () => {
  test('stores each field within a second, keeps refused text over the lock, undoes over a restart', async () => {
    const office = await officeWith(olena);
    await inOffice(office, async (app, page) => {
      await openPerson(page, 'kovalenko');
      await assertFit(page, 'person');
      const id = await personId(page, 'kovalenko');
      const read = async () => stored(page, 'clients.get', { id });

      await page.getByLabel('Ort', { exact: true }).fill('Wismar');
      await eventually(async () => (await read()).town, 'Wismar', promisedMs);
      await page.getByRole('textbox', { name: 'E-Mail' }).fill('olena@example.org');
      await eventually(async () => (await read()).email, 'olena@example.org', promisedMs);

      await page.getByLabel('Geburtsdatum').fill('31.2.1989');
      await page.locator('main').getByText('Dieses Datum gibt es nicht').waitFor();
      assert.equal((await read()).birthDate, '1989-05-14');
      await page.getByLabel('Erstsprache').fill('Klingonisch');
      await page.getByRole('textbox', { name: 'E-Mail' }).focus();
      await page.locator('main').getByText('Das steht nicht in der Liste').waitFor();
      await assertFit(page, 'person with refused text');

      await page.getByLabel('Geburtsort').fill('Poltawa');
      await app.reloading(() => page.keyboard.press('Control+l'));
      await unlock(page);
      await page.getByRole('heading', { name: 'Verlauf' }).waitFor();
      assert.equal(await page.getByLabel('Geburtsort').inputValue(), 'Poltawa', 'typed just before the lock');
      assert.equal(await page.getByLabel('Geburtsdatum').inputValue(), '31.2.1989');
      await page.locator('main').getByText('Dieses Datum gibt es nicht').waitFor();
      assert.equal(await page.getByLabel('Erstsprache').inputValue(), 'Klingonisch');
      await page.getByLabel('Geburtsdatum').fill('14.5.1989');
      await page.getByLabel('Erstsprache').fill('');
      await page.getByRole('textbox', { name: 'E-Mail' }).focus();
      await page.locator('main').getByText('Dieses Datum gibt es nicht').waitFor({ state: 'detached' });
    });
    await inProgram({ office }, async (_, page) => {
      await unlock(page);
      await inside(page);
      await page.getByRole('heading', { name: 'Verlauf' }).waitFor();
      const undo = page.getByRole('button', { name: /^Rückgängig/ });
      const town = page.getByLabel('Ort', { exact: true });
      assert.equal(await town.inputValue(), 'Wismar');
      for (const gone of ['Geburtsort', 'E-Mail'] as const) {
        await undo.click();
        await eventually(() => page.getByRole('textbox', { name: gone }).inputValue(), '');
      }
      await undo.click();
      await eventually(() => town.inputValue(), 'Rostock');
    });
  });

  test('a contact is stored while it is written, and reads back whole', async () => {
    await inOffice(await officeWith(olena), async (app, page) => {
      await openPerson(page, 'kovalenko');
      const id = await personId(page, 'kovalenko');
      const contacts = async () =>
        (await stored(page, 'cases.timeline', { clientId: id, before: null, limit: 50 })).entries.filter(
          ({ kind }) => kind === 'contact',
        );
      await page.getByText('Anruf. Termin vereinbart.').waitFor();
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('k');
      await page.keyboard.type('Sie hat das Diplom gefunden.');
      await eventually(
        async () => (await contacts()).map(({ text }) => text).includes('Sie hat das Diplom gefunden.'),
        true,
        promisedMs,
      );
      await page.keyboard.type(' Es ist das Original.');
      await assertFit(page, 'contact being written');
      await app.reloading(() => page.keyboard.press('Control+l'));
      await unlock(page);
      const note = page.getByLabel('Notiz', { exact: true });
      await note.waitFor();
      assert.equal(await note.inputValue(), 'Sie hat das Diplom gefunden. Es ist das Original.');
      await page.getByLabel('Dauer in Minuten').fill('45');
      await page.keyboard.press('Control+Enter');
      await page.getByText('persönlich, 45 Minuten').waitFor();
      assert.equal((await contacts()).length, 2, 'one contact was written, not one per key');

      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('k');
      await note.waitFor();
      await page.keyboard.type('Schnell.');
      await page.keyboard.press('Control+Enter');
      await note.waitFor({ state: 'detached' });
      assert.ok(
        (await contacts()).some(({ text }) => text === 'Schnell.'),
        'typed and closed in one go',
      );
      await page.keyboard.press('k');
      await page.keyboard.press('Control+Enter');
      await note.waitFor({ state: 'detached' });
      assert.equal((await contacts()).length, 4, 'an empty form that is entered is a contact, too');

      await page.getByRole('button', { name: 'Aufnahme', exact: true }).click();
      await page.getByText('1 von 5, Filter aktiv').waitFor();
      await page.getByRole('button', { name: 'Alle zeigen' }).click();
      await page.getByText('5 von 5').waitFor();
    });
  });

  test('a diploma dated in another calendar, a language, a residence title', async () => {
    await inOffice(await officeWith(olena), async (_, page) => {
      await openPerson(page, 'kovalenko');
      const clientId = await personId(page, 'kovalenko');
      const profile = () => stored(page, 'profile.get', { clientId });
      await page.getByRole('button', { name: 'Abschluss', exact: true }).click();
      await page.getByLabel('Bezeichnung, wie sie auf dem Zeugnis steht').pressSequentially('لیسانس اقتصاد');
      await eventually(async () => (await profile()).qualification.length, 1, promisedMs);
      // The form goes on being the same form once the item is stored: no key is lost.
      await page.keyboard.type(' کابل');
      await page.getByLabel('Datum auf dem Zeugnis').fill('12 Qaus 1391');
      await page.getByText('Verstanden als 2. Dezember 2012').waitFor();
      await eventually(
        async () =>
          (await profile()).qualification.map(({ titleOriginal, degreeDate }) => ({
            titleOriginal,
            degreeDate,
          })),
        [
          {
            titleOriginal: 'لیسانس اقتصاد کابل',
            degreeDate: { calendar: 'solarHijri', original: '12 Qaus 1391', iso: '2012-12-02' },
          },
        ],
      );
      await assertFit(page, 'qualification');
      await page.getByRole('button', { name: 'Sprache', exact: true }).click();
      await page.getByLabel('Niveau', { exact: true }).selectOption('B1');
      await eventually(
        async () => (await profile()).languageSkill.map(({ language, level }) => [language, level]),
        [['de', 'B1']],
      );
      await page.getByRole('button', { name: 'Aufenthaltstitel', exact: true }).click();
      await page.getByLabel('Aufenthaltstitel oder Status').fill('25 Abs. 2');
      await page.keyboard.press('Enter');
      await eventually(async () => (await profile()).residence.length, 1);
      const [residence] = (await profile()).residence;
      assert.match(residence?.legalBasis ?? '', /§ 25 Abs\. 2/);
      await page.getByRole('button', { name: /^Rückgängig/ }).click();
      await page.getByLabel('Aufenthaltstitel oder Status').waitFor({ state: 'detached' });
      assert.equal((await profile()).residence.length, 0, 'undone while its form was open');
    });
  });
});
