import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { passphrase } from '#test/support/office.ts';
import { inOffice, inside, unlock } from './program.ts';
import { assertFit, eventually, officeOfNazari, officeWith, openPerson, personId, stored } from './rooms.ts';

async function openIntake(page: Page): Promise<string> {
  await openPerson(page, 'nazari');
  const id = await personId(page, 'nazari');
  await page.getByRole('link', { name: 'Aufnahme öffnen' }).click();
  await page.getByRole('heading', { level: 1, name: /^Aufnahme/ }).waitFor();
  return id;
}

const view = (page: Page, name: string) =>
  page
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();

const card = (page: Page) => page.locator('main section[data-kind]');
const asked = async (page: Page) => (await card(page).getAttribute('aria-label')) ?? '';

describe('intake', () => {
  test('a talk of 15 minutes asks what decides most, keeps who answered, and goes on after a lock', async () => {
    await inOffice(await officeOfNazari(), async (app, page) => {
      const id = await openIntake(page);
      const values = async () => (await stored(page, 'intake.get', { clientId: id })).values;
      await view(page, '15 Minuten');
      await page.getByText('in die Zeit').waitFor();
      assert.equal(await asked(page), 'Abschlüsse', 'what was learnt decides the way');

      // Who answers, and in which language, goes with each answer from here on.
      await page.getByRole('button', { name: 'ändern' }).click();
      await page.getByLabel('Gesprochen wird').fill('dari');
      await page.keyboard.press('Tab');
      await page.getByLabel('Dolmetschen (Name)').fill('Oksana Bondar');
      await page.getByRole('button', { name: 'Fertig' }).click();

      await page.getByRole('button', { name: 'Abschluss eintragen' }).click();
      const title = page.getByRole('textbox', { name: 'Bezeichnung auf Deutsch' });
      await title.waitFor();
      await title.fill('Bachelor Wirtschaft');
      await eventually(async () => Object.values(await values()).includes('Bachelor Wirtschaft'), true);
      const { given, groups } = await stored(page, 'intake.get', { clientId: id });
      const slot = `qualification.titleGerman@${groups.qualifications?.[0]}`;
      assert.equal(given[slot]?.language, 'prs');
      assert.equal(given[slot]?.interpreter, 'Oksana Bondar');
      await assertFit(page, 'the talk at a group');

      // On with Enter through plain questions; „weiß niemand“ is an answer.
      await page.getByRole('button', { name: 'Weiter' }).click();
      const second = await asked(page);
      assert.notEqual(second, 'Abschlüsse');
      await card(page).getByRole('button', { name: 'weiß niemand' }).click();
      await eventually(async () => (await asked(page)) !== second, true);
      const third = await asked(page);

      // The very next moment, as somebody comes in: the place is stored already.
      await app.reloading(() => page.getByRole('button', { name: 'Sperren' }).click());
      await unlock(page, passphrase);
      await inside(page);
      await page.getByRole('heading', { level: 1, name: /^Aufnahme/ }).waitFor();
      await eventually(() => asked(page), third);
      assert.equal((await stored(page, 'intake.get', { clientId: id })).place?.minutes, 15);
      await assertFit(page, 'the talk at a question');
    });
  });

  test('the form shows what fits not, keeps health closed, and undo takes an answer back', async () => {
    await inOffice(await officeOfNazari(), async (_, page) => {
      const id = await openIntake(page);
      await view(page, 'Bogen');
      await page.getByRole('textbox', { name: 'Geburtsdatum', exact: true }).fill('1.5.1988');
      await page.getByRole('textbox', { name: 'In Deutschland seit' }).fill('1980');
      await page.getByText('Die Einreise liegt vor der Geburt.').first().waitFor();
      await page.getByText('nur gefragt, wenn die Person dem eigens zugestimmt hat').waitFor();
      assert.equal(await page.getByText('Gesundheitliche Einschränkung').count(), 0);
      assert.equal(await page.getByText('Für die Statistik').count(), 0, 'not counted without having agreed');
      await assertFit(page, 'the whole form');

      await page.getByRole('button', { name: 'In Deutschland seit' }).last().click();
      await page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === '1980');
      await page.keyboard.type('0'); // not a year any more: refused, and it stays
      await page.getByText('19800').count();
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: /Rückgängig/ }).click();
      await eventually(
        async () => (await stored(page, 'intake.get', { clientId: id })).values['arrival.on'] ?? null,
        null,
      );
      await eventually(() => page.getByText('Die Einreise liegt vor der Geburt.').count(), 0);

      await view(page, 'Vom Papier');
      await page.getByRole('textbox', { name: '1.1 Familienname' }).waitFor();
      await assertFit(page, 'the form in the order of the paper');
      await view(page, 'Lesen');
      await page.getByText('01.05.1988').waitFor();
      await assertFit(page, 'the intake to read');
    });
  });

  test('who agreed to be counted: one line says what the statistics lack, and leads there', async () => {
    const folder = await officeWith(async (ask) => {
      const { id } = await ask('clients.create', { familyName: 'Nazari', givenNames: 'Farid' });
      const said = { authority: null, body: '', state: 'given', language: 'prs', interpreter: '' } as const;
      for (const purpose of ['information', 'statistics'] as const)
        await ask('privacy.decide', {
          clientId: id,
          decision: { ...said, purpose, textVersion: 'x', validUntil: null },
        });
    });
    await inOffice(folder, async (_, page) => {
      await openIntake(page);
      await page.getByText(/^Für die Statistik fehlen noch \d+ Angaben$/).click();
      await page.getByRole('button', { name: 'Geschlecht', exact: true }).waitFor();
      await assertFit(page, 'what the statistics lack');
      await page.getByRole('button', { name: 'Geschlecht', exact: true }).click();
      await eventually(() => asked(page), 'Geschlecht');
    });
  });

  test('several codes, yes and no, money and a place are answered and read back', async () => {
    await inOffice(await officeOfNazari(), async (_, page) => {
      const id = await openIntake(page);
      await view(page, 'Bogen');
      const answer = async (key: string) =>
        (await stored(page, 'intake.get', { clientId: id })).values[key] ?? null;
      await page.getByRole('combobox', { name: 'Weitere Staatsangehörigkeiten' }).fill('Iran');
      await page.getByRole('option', { name: 'Iran', exact: true }).click();
      await eventually(() => answer('person.otherNationalities'), ['IR']);
      const interpreter = page.getByRole('radiogroup', { name: 'Dolmetschen nötig' });
      await interpreter.getByLabel('ja', { exact: true }).check();
      await eventually(() => answer('contact.interpreterNeeded'), true);
      await page.getByRole('combobox', { name: 'Wer dolmetscht' }).waitFor();
      await page.getByRole('button', { name: 'Keine Antwort auf: Dolmetschen nötig' }).click();
      await page.getByRole('menuitem', { name: 'Antwort löschen' }).click();
      await eventually(() => answer('contact.interpreterNeeded'), null);
      await page.locator('[id$=contact-place-answer]').fill('Güstrow');
      await page.keyboard.press('Tab');
      await eventually(() => answer('contact.place'), { district: '13072', municipality: '13072043' });
      // A language has no row without its name: it is asked for first.
      await page.getByRole('button', { name: 'Sprache eintragen' }).click();
      await page.locator('[id$=new-languages-answer]').fill('Paschtu');
      await page.keyboard.press('Tab');
      await page.getByRole('group', { name: 'Sprache 1' }).waitFor();
    });
  });
});
