import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { inOffice, unlock } from './program.ts';
import { assertFit, eventually, officeOfNazari, openPerson, personId, stored } from './rooms.ts';

/** A paragraph as Word lays it on the clipboard: its markup beside the plain words, with a line feed of its own. */
async function copyAsFromWord(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = document.createElement('div');
    sheet.id = 'from-word';
    sheet.contentEditable = 'true';
    const paragraph = document.createElement('p');
    paragraph.className = 'MsoNormal';
    paragraph.setAttribute('lang', 'DE');
    const bold = document.createElement('b');
    bold.append('Diplom');
    const office = document.createElementNS('urn:schemas-microsoft-com:office:office', 'o:p');
    office.append('\u00a0');
    paragraph.append(bold, ' aus Kabul\u000b„gesehen“ – fehlt', office);
    sheet.append(paragraph);
    document.body.append(sheet);
    sheet.focus();
    getSelection()?.selectAllChildren(sheet);
  });
  await page.keyboard.press('Control+c');
  await page.evaluate(() => document.getElementById('from-word')?.remove());
}

const note = (page: Page) => page.getByLabel('Notiz', { exact: true });
const contacts = async (page: Page, clientId: string) =>
  (await stored(page, 'cases.timeline', { clientId, before: null, limit: 20 })).entries.filter(
    ({ kind }) => kind === 'contact',
  );

test('what does not fit is told where it stands, and nothing of it is lost', async (t) => {
  await inOffice(await officeOfNazari(), async (app, page) => {
    await openPerson(page, 'nazari');
    const id = await personId(page, 'nazari');

    await t.test('a paragraph pasted from Word is its words, without its markup', async () => {
      await copyAsFromWord(page);
      await page.keyboard.press('Alt+k');
      await note(page).focus();
      await page.keyboard.press('Control+v');
      await eventually(async () => (await contacts(page, id)).length, 1);
      const [{ text } = { text: '' }] = await contacts(page, id);
      assert.match(text, /^Diplom aus Kabul\s?„gesehen“ – fehlt\s*$/u);
      assert.equal(await page.locator('main .MsoNormal').count(), 0);
    });

    await t.test('markup and control characters in plain text stay text, or go', async () => {
      await note(page).fill('');
      await page.keyboard.insertText('<o:p>{\\rtf1}</o:p> =cmd()\u0007\u0000\u202e Ende');
      await eventually(async () => (await contacts(page, id))[0]?.text, '<o:p>{\\rtf1}</o:p> =cmd() Ende');
    });

    await t.test('a note that is too long is told at its field, and stays there over the lock', async () => {
      const endless = 'Zeile, '.repeat(3000);
      await note(page).fill(endless);
      await page.locator('main').getByText('Der Text ist zu lang. Bitte kürzen Sie ihn.').waitFor();
      assert.equal((await contacts(page, id))[0]?.text, '<o:p>{\\rtf1}</o:p> =cmd() Ende', 'nothing half');
      await app.reloading(() => page.keyboard.press('Control+l'));
      await unlock(page);
      await page.getByRole('heading', { name: 'Verlauf' }).waitFor();
      await note(page).waitFor();
      assert.equal(await note(page).inputValue(), endless);
      await page.locator('main').getByText('Der Text ist zu lang').waitFor();
      await note(page).fill('Kurz.');
      await eventually(async () => (await contacts(page, id))[0]?.text, 'Kurz.');
    });

    await t.test('a talk on a day that is not, or not yet, is told at its day', async () => {
      const day = page.getByLabel('Datum', { exact: true });
      const before = (await contacts(page, id))[0]?.on;
      for (const [typed, words] of [
        ['31.02.2026', 'Dieses Datum gibt es nicht'],
        [`31.12.${new Date().getFullYear() + 1}`, 'Dieser Tag liegt noch vor uns'],
      ] as const) {
        await day.fill(typed);
        await page.locator('main').getByText(words).waitFor();
        assert.equal(await day.inputValue(), typed);
        assert.equal((await contacts(page, id))[0]?.on, before);
      }
      await day.fill('2.3.2026');
      await eventually(async () => (await contacts(page, id))[0]?.on, '2026-03-02');
      await page.keyboard.press('Control+Enter');
    });

    await t.test(
      'the intake refuses a day that is not, warns of days that contradict, keeps both',
      async () => {
        await page.getByRole('link', { name: 'Aufnahme öffnen' }).click();
        await page
          .locator('label')
          .filter({ hasText: /^Bogen$/ })
          .click();
        const values = async () => (await stored(page, 'intake.get', { clientId: id })).values;
        const arrival = page.getByRole('textbox', { name: 'In Deutschland seit' });
        await arrival.fill('31.02.2020');
        await page.locator('main').getByText('Dieses Datum gibt es nicht').waitFor();
        await page.getByRole('textbox', { name: 'Geburtsdatum', exact: true }).fill('29.02.2001');
        await eventually(() => page.locator('main').getByText('Dieses Datum gibt es nicht').count(), 2);
        await assertFit(page, 'an intake with days that are not');
        assert.deepEqual(
          [(await values())['arrival.on'], (await values())['person.birthDate']],
          [undefined, undefined],
        );
        await page.getByRole('textbox', { name: 'Geburtsdatum', exact: true }).fill('29.02.2000');
        await arrival.fill('1999');
        await page.getByText('Die Einreise liegt vor der Geburt.').first().waitFor();
        await eventually(async () => (await values())['arrival.on'], '1999');
      },
    );
  });
});

test('a name of 300 letters is taken whole, a longer one is told and stays', async () => {
  await inOffice(await officeOfNazari(), async (_, page) => {
    await page.keyboard.press('Alt+n');
    await page.getByRole('heading', { level: 1, name: 'Neue Person' }).waitFor();
    const family = page.getByLabel('Familienname', { exact: true });
    const people = async () =>
      (await stored(page, 'clients.search', { query: '', offset: 0, limit: 9 })).rows.map(
        (row) => row.familyName,
      );
    await family.fill('ß'.repeat(301));
    await page.locator('main').getByText('Der Text ist zu lang').waitFor();
    assert.equal((await family.inputValue()).length, 301);
    assert.deepEqual(await people(), ['Nazari'], 'nobody with half a name');
    await family.fill('ß'.repeat(300));
    await eventually(people, ['Nazari', 'ß'.repeat(300)]);
    await page.locator('main').getByText('Der Text ist zu lang').waitFor({ state: 'detached' });
    await assertFit(page, 'a long name');
  });
});
