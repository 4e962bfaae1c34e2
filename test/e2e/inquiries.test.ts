import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { officeDay } from '#shared/dates/officeDay.ts';
import { goTo, inOffice } from './program.ts';
import { assertFit, eventually, officeWith, stored } from './rooms.ts';

const month = officeDay(new Date()).slice(0, 7);
const inquiries = async (page: Page) =>
  (await stored(page, 'inquiries.list', { month, asker: null, query: '' })).rows.map(
    ({ asker, topics, minutes, note }) => [asker, topics, minutes, note],
  );
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });

test('what is asked without a file is entered by keys, counted, found, changed, undone', async (t) => {
  await inOffice(await officeWith(async () => {}), async (_, page) => {
    await t.test('by command, in seconds, without opening a file', async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.type('anfrage eintragen');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Anfragen ohne Akte' }).waitFor();
      const asker = page.getByRole('group', { name: 'Anfrage' }).getByLabel('Wer fragt');
      await asker.waitFor();
      await page.getByText('Bitte ohne Namen').waitFor();
      await asker.selectOption({ label: 'Jobcenter oder Agentur' });
      await page.getByRole('combobox', { name: 'Themen' }).fill('anerk');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByLabel('Notiz', { exact: true }).fill('Ärztin aus Kasachstan, welche Stelle?');
      await assertFit(page, 'an inquiry being entered');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Ärztin aus Kasachstan, welche Stelle?').waitFor();
      await page.getByText('1 Anfrage · 10 Minuten · 1 × Fachberatung für Dritte').waitFor();
      assert.deepEqual(await inquiries(page), [
        ['jobcentre', ['recognition'], 10, 'Ärztin aus Kasachstan, welche Stelle?'],
      ]);
    });

    await t.test(
      'nothing but „done“ is an inquiry too; a number that is none is told and stays',
      async () => {
        await button(page, 'Anfrage eintragen').click();
        const minutes = page.getByLabel('Dauer in Minuten');
        await minutes.fill('zehn');
        await page.getByText('Hier gehört eine').first().waitFor();
        assert.equal(await minutes.inputValue(), 'zehn');
        await minutes.fill('20');
        await eventually(async () => (await inquiries(page)).length, 2);
        await page.keyboard.press('Control+Enter');
        await page.getByText('2 Anfragen · 30 Minuten · 1 Kurzauskunft · 1 × Fachberatung').waitFor();
        await page.getByText('2 von 2', { exact: true }).waitFor();
        await assertFit(page, 'inquiries of a month');
      },
    );

    await t.test('filter and words narrow the list, and say so', async () => {
      await page.getByRole('group', { name: 'Filter' }).getByLabel('Wer fragt').selectOption('self');
      await page.getByText('1 von 2, Filter aktiv').waitFor();
      await button(page, 'Alle zeigen').click();
      await page.getByLabel('Wörter in Notiz und Themen').fill('kasach');
      await page.getByText('1 von 2, Filter aktiv').waitFor();
      await page.getByLabel('Wörter in Notiz und Themen').fill('Traktor');
      await page.getByRole('heading', { name: 'Keine Anfrage passt' }).waitFor();
      await button(page, 'Alle zeigen').click();
      await page.getByText('2 von 2', { exact: true }).waitFor();
    });

    await t.test('one is changed where it stands, removed, and comes back', async () => {
      await button(page, /^Anfrage vom .* ändern: Jobcenter oder Agentur$/).click();
      await button(page, 'Entfernen').click();
      await page.getByText('1 von 1', { exact: true }).waitFor();
      await page.getByRole('button', { name: /^Rückgängig/ }).click();
      await page.getByText('Ärztin aus Kasachstan, welche Stelle?').waitFor();
      await goTo(page, 'Heute');
      await page.getByRole('link', { name: 'Anfragen ohne Akte', exact: true }).click();
      await page.getByText('2 von 2', { exact: true }).waitFor();
    });
  });
});
