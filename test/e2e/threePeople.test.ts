import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fillIntake } from '#build/demo/intake.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import type { Sheet } from '#shared/questionnaire/answers.ts';
import { openTestOffice } from '#test/support/office.ts';
import { fillForm, plain, sheetOf } from './formHand.ts';
import { inOffice } from './program.ts';
import { eventually, officeWith, personId } from './rooms.ts';

/** What the demo's people said, as their forms hold it. */
async function wantedSheets(): Promise<readonly Sheet[]> {
  const { ask } = await openTestOffice();
  const sheets: Sheet[] = [];
  for (const person of demoPeople) {
    const { clientId } = await enterPerson(ask, person);
    await fillIntake(ask, clientId, person);
    sheets.push(await ask('intake.get', { clientId }));
  }
  return sheets;
}

describe('the three people of the demo', () => {
  test('are entered completely through the window', { timeout: 400_000 }, async (t) => {
    const wanted = await wantedSheets();
    const office = await officeWith(() => Promise.resolve());
    await inOffice(office, async (_, page) => {
      for (const [n, person] of demoPeople.entries()) {
        const sheet = wanted[n];
        const { familyName = '', givenNames = '' } = person.client;
        assert.ok(sheet);
        await t.test(familyName, async () => {
          await page.getByRole('link', { name: 'Personen', exact: true }).click();
          await page.getByRole('heading', { level: 1, name: 'Personen' }).waitFor();
          await page.keyboard.press('Alt+n');
          await page.getByRole('heading', { level: 1, name: 'Neue Person' }).waitFor();
          await page.getByLabel('Familienname').fill(familyName);
          await page.getByLabel('Vornamen').fill(givenNames);
          await page.getByText(/Aufgenommen unter Nummer/).waitFor();
          await page.keyboard.press('Control+Enter');
          const id = await personId(page, familyName);
          await page.getByRole('link', { name: 'Aufnahme öffnen' }).click();
          await page
            .locator('label')
            .filter({ hasText: /^Bogen$/ })
            .click();
          await page.getByRole('region', { name: 'Einwilligungen' }).getByRole('checkbox').first().click();
          await fillForm(page, id, sheet);
          await eventually(async () => plain(await sheetOf(page, id)), plain(sheet));
        });
      }
    });
  });
});
