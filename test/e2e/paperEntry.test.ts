import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { must } from '#shared/contract/result.ts';
import { intakeForm } from '#shared/intake/form.ts';
import type { Definition } from '#shared/questionnaire/definition.ts';
import { numberOf } from '#shared/questionnaire/numbering.ts';
import { inOffice, inside, unlock } from './program.ts';
import { assertFit, eventually, officeOfNazari, openPerson, personId, stored } from './rooms.ts';

async function openPaper(page: Page): Promise<string> {
  await openPerson(page, 'nazari');
  const id = await personId(page, 'nazari');
  await page.getByRole('link', { name: 'Aufnahme öffnen' }).click();
  await page.getByRole('heading', { level: 1, name: /^Aufnahme/ }).waitFor();
  await page
    .locator('label')
    .filter({ hasText: /^Vom Papier$/ })
    .click();
  await page.getByRole('textbox', { name: 'Nummer', exact: true }).waitFor();
  return id;
}

/** The number of the question whose field has the focus. */
const at = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-number]')?.dataset.number ?? '');

describe('what was filled in on paper', () => {
  test('a page is typed in without a mouse, by numbers, and each answer knows the paper', async () => {
    await inOffice(await officeOfNazari(), async (_, page) => {
      const id = await openPaper(page);
      const { keyboard } = page;
      const sheet = () => stored(page, 'intake.get', { clientId: id });
      const values = async () => (await sheet()).values;
      const type = async (text: string, number: string): Promise<void> => {
        assert.equal(await at(page), number);
        await keyboard.type(text);
        await keyboard.press('Enter');
      };
      const jump = async (number: string): Promise<void> => {
        await keyboard.press('F2');
        await keyboard.type(number);
        await keyboard.press('Enter');
      };
      const n = numberOf(intakeForm as Definition);
      await jump(n['person.gender'] ?? '');
      await type('2', n['person.gender'] ?? '');
      await type('1.1.1990', n['person.birthDate'] ?? '');
      // The birthday on the first of January asks one question more, and it is the next.
      await type('j', n['person.birthDateByAuthority'] ?? '');
      await type('Kabul', n['person.birthPlace'] ?? '');
      await type('Afghanistan', n['person.birthCountry'] ?? '');
      assert.equal(await at(page), n['person.nationality']);
      await keyboard.press('Shift+Enter');
      assert.equal(await at(page), n['person.birthCountry']);
      await jump('11.1');
      await type('1, 5', '11.1');
      await eventually(async () => (await values())['need.topics'] ?? null, ['labourMarket', 'recognition']);
      const now = await values();
      assert.equal(now['person.gender'], 'male');
      assert.equal(now['person.birthDate'], '1990-01-01');
      assert.equal(now['person.birthDateByAuthority'], true);
      assert.equal(now['person.birthPlace'], 'Kabul');
      assert.equal(now['person.birthCountry'], 'AF');
      assert.equal((await sheet()).given['need.topics']?.source, 'paper');

      // A group: Enter on its button begins a block, Ctrl+Enter the next one.
      await jump('6.1');
      await keyboard.press('Enter');
      await page.getByRole('group', { name: 'Abschluss 1' }).waitFor();
      await page.waitForFunction(() => document.activeElement?.closest('fieldset') !== null);
      await type('لیسانس', '6.1.1');
      await keyboard.press('Control+Enter');
      await page.getByRole('group', { name: 'Abschluss 2' }).waitFor();
      await eventually(async () => (await sheet()).groups.qualifications?.length ?? 0, 2);

      await jump('99.9');
      await page.getByText('Diese Nummer wird hier gerade nicht gefragt.').waitFor();
      await assertFit(page, 'the entry from paper');

      // The paper itself, of one part, with what is known left out.
      await page.getByRole('button', { name: 'Auf Papier' }).click();
      await page.getByRole('combobox', { name: 'Sprache', exact: true }).selectOption('prs');
      await page.getByRole('checkbox', { name: 'Person', exact: true }).check();
      await assertFit(page, 'the choices for the paper');
      await page.getByRole('button', { name: 'Schreiben', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Fragebogen zum Ausfüllen' }).waitFor();
      const [paper] = (await stored(page, 'letters.list', { clientId: id })).letters;
      assert.equal(paper?.kind, 'intakePaper');
    });
  });

  test('what fits not stands at its field, refused text stays, and a killed office loses no key', async () => {
    await inOffice(await officeOfNazari(), async (app, page) => {
      const id = await openPaper(page);
      const values = async () => (await stored(page, 'intake.get', { clientId: id })).values;
      const number = numberOf(intakeForm as Definition);
      const field = (key: 'person.birthDate' | 'arrival.on' | 'person.birthPlace') =>
        page.locator(`[data-number="${number[key]}"] input`);
      await field('person.birthDate').fill('1990');
      await field('arrival.on').fill('1980');
      await field('arrival.on').press('Enter');
      await page
        .locator(`[data-number="${number['arrival.on']}"]`)
        .getByText('Die Einreise liegt vor der Geburt.')
        .waitFor();
      await field('arrival.on').fill('31.02.2020');
      await page.locator(`[data-number="${number['arrival.on']}"] [data-phase=refused]`).waitFor();
      assert.equal(await field('arrival.on').inputValue(), '31.02.2020', 'refused, and still there');
      assert.equal((await values())['arrival.on'], '1980');

      const pasted = "=cmd|' /C calc'!A0 <w:p>Kunduz</w:p>";
      await field('person.birthPlace').fill(pasted);
      await page.waitForTimeout(250); // within the rest before it is stored as an answer
      process.kill(must(app.officePid(), 'an office is open'), 'SIGKILL');
      await app.reloading(() => page.getByRole('button', { name: 'Büro wieder öffnen' }).click());
      await unlock(page);
      await inside(page);
      await page.getByRole('heading', { level: 1, name: /^Aufnahme/ }).waitFor();
      assert.equal(await field('person.birthPlace').inputValue(), pasted, 'no key is lost');
      await eventually(async () => (await values())['person.birthPlace'] ?? null, pasted);
    });
  });
});
