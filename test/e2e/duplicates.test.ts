import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

const olena = {
  ...{ familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1989-05-14', phone: '0381 1' },
  ...{ postcode: '18107', town: 'Rostock' },
};
const statistics = (state: 'given' | 'refused', on: string) => ({
  ...{ purpose: 'statistics' as const, authority: null, body: '', state, on, language: 'uk' },
  ...{ interpreter: '', textVersion: '2026-1', validUntil: null },
});

const total = async (page: Page): Promise<number> =>
  (await stored(page, 'clients.search', { query: '', offset: 0, limit: 1 })).total;

describe('somebody who is here already', () => {
  test('is recognised in another script while typing; what was typed comes along, and goes with an undo', async () => {
    const office = await officeWith(async (ask) => void (await ask('clients.create', olena)));
    await inOffice(office, async (_, page) => {
      await page.keyboard.press('Alt+n');
      await page.getByLabel('Familienname').fill('Кова');
      await page.getByText('Name beginnt so').waitFor();
      await page.getByLabel('Familienname').fill('Коваленко');
      await page.getByLabel('Vornamen').fill('Олена');
      const here = page.getByRole('region', { name: 'Schon da?' });
      await here.getByText('Gleicher Name in anderer Schrift: Коваленко, Олена – Kovalenko, Olena').waitFor();
      await page.getByLabel('Geburtsdatum').fill('14.5.1989');
      await here.getByText('sehr wahrscheinlich').waitFor();
      await page.getByRole('textbox', { name: 'E-Mail' }).fill('olena@example.org');
      await assertFit(page, 'new person with a likely double');

      await page.keyboard.press('Control+Enter');
      const asked = page.getByRole('dialog', { name: 'Ist die Person schon da?' });
      await asked.getByText('Geburtsdatum gleich').waitFor();
      await assertFit(page, 'the question on saving');
      await asked.getByRole('button', { name: 'Noch einmal ansehen' }).click();
      await asked.waitFor({ state: 'detached' });
      await here.getByRole('button', { name: 'Das ist dieselbe Person: Kovalenko, Olena' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kovalenko, Olena' }).waitFor();
      assert.equal(await page.getByRole('textbox', { name: 'E-Mail' }).inputValue(), 'olena@example.org');
      const id = await personId(page, 'коваленко');
      const { names, phone } = await stored(page, 'clients.get', { id });
      assert.deepEqual([names.map(({ kind }) => kind), phone], [['original'], '0381 1']);
      assert.equal(await total(page), 1);

      await page.keyboard.press('Control+z');
      await eventually(() => total(page), 2);
      await eventually(async () => (await stored(page, 'clients.get', { id })).email, '');
    });
  });

  test('may be somebody else all the same, and is not asked about again', async () => {
    const office = await officeWith(async (ask) => void (await ask('clients.create', olena)));
    await inOffice(office, async (_, page) => {
      await page.keyboard.press('Alt+n');
      await page.getByLabel('Familienname').fill('Kowalenko');
      await page.getByLabel('Vornamen').fill('Olena');
      await page.getByLabel('Geburtsdatum').fill('14.5.1989');
      await page.getByText('Name klingt gleich').waitFor();
      await page.getByRole('button', { name: 'Trotzdem neu' }).click();
      await page.getByRole('heading', { name: 'Schon da?' }).waitFor({ state: 'detached' });
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { level: 1, name: 'Kowalenko, Olena' }).waitFor();
      await page.getByRole('heading', { name: 'Verlauf' }).waitFor();
      assert.equal(await page.getByText('Vielleicht doppelt:').count(), 0);
      await page.keyboard.press('Control+z');
      await page.getByText('Vielleicht doppelt:').waitFor();
      await assertFit(page, 'person with a likely double');
    });
  });
});

describe('pairs of the office', () => {
  async function fill(ask: Ask): Promise<void> {
    const { id } = await ask('clients.create', { ...olena, nativeLanguage: 'uk' });
    await ask('privacy.decide', { clientId: id, decision: statistics('given', '2026-06-01') });
    const double = await ask('clients.create', {
      ...{ familyName: 'Коваленко', givenNames: 'Олена', birthDate: '1989-05-14', phone: '0151 2' },
    });
    await ask('privacy.decide', { clientId: double.id, decision: statistics('refused', '2026-01-05') });
    const fields = {
      on: '2026-09-08',
      kind: 'phone',
      consultation: 'firstConsultation',
      minutes: 15,
    } as const;
    await ask('cases.addContact', { clientId: double.id, fields: { ...fields, note: 'Anruf im September' } });
    await ask('clients.create', { familyName: 'Müller', givenNames: 'Anna' });
    await ask('clients.create', { familyName: 'Müller-Lüdenscheidt', givenNames: 'Anna' });
  }

  test('stand beside each other with the reasons; two are told apart, two become one, and two again', async () => {
    const office = await officeWith(fill);
    await inOffice(office, async (_, page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('doppelte');
      await page.getByRole('option', { name: 'Doppelte Personen' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Doppelte Personen' }).waitFor();
      await page.getByText('2 Paare, davon 1 sehr wahrscheinlich').waitFor();
      await assertFit(page, 'pairs');

      const different = page.getByRole('button', { name: /^Verschiedene Personen: Müller/ });
      await different.click();
      await page.getByText('1 Paar, davon 1 sehr wahrscheinlich').waitFor();
      await page.getByText('Als verschieden geprüft').click();
      await page.getByText('Ein Teil des Namens gleich').waitFor();
      await assertFit(page, 'checked pairs');
      await page.keyboard.press('Control+z');
      await page.getByRole('heading', { name: 'Noch nichts geprüft' }).waitFor();
      await page.getByText('Noch zu prüfen').click();
      await page.getByText('2 Paare').waitFor();

      await page.getByRole('link', { name: /^Zusammenführen: .*Kovalenko/ }).click();
      await page.getByText('Welche Akte bleibt?').waitFor();
      await page.getByText('Es gilt: abgelehnt').waitFor();
      await page.getByText('Aus Nr. 2026-0002 kommt mit: 1 Kontakt, 1 Einwilligung.').waitFor();
      await assertFit(page, 'preview');
      await page.getByRole('radio', { name: /^Nr. 2026-0002 bleibt/ }).click();
      await page.getByText('Aus Nr. 2026-0001 kommt mit: 1 Einwilligung.').waitFor();
      await page.getByRole('radio', { name: /^Nr. 2026-0001 bleibt/ }).click();
      await page.getByText('Aus Nr. 2026-0002 kommt mit').waitFor();
      const phone = page.getByRole('radiogroup', { name: 'Telefon' });
      assert.equal(await phone.getByRole('radio', { name: '0151 2' }).isChecked(), true, 'the newer');
      await phone.getByRole('radio', { name: '0381 1' }).click();
      await page.getByRole('button', { name: 'Zusammenführen', exact: true }).click();

      await page.getByRole('heading', { level: 1, name: 'Kovalenko, Olena' }).waitFor();
      await page.getByText('Anruf im September').waitFor();
      await page.getByRole('heading', { name: 'Zusammengeführt' }).waitFor();
      await page.getByText('0151 2').waitFor();
      await assertFit(page, 'merged person');
      const id = await personId(page, '2026-0002');
      assert.equal((await stored(page, 'clients.get', { id })).phone, '0381 1');
      await page.keyboard.press('Control+z');
      await page.getByRole('heading', { name: 'Zusammengeführt' }).waitFor({ state: 'detached' });
      assert.equal(await total(page), 4);
      assert.equal(await page.getByText('Anruf im September').count(), 0);
      await openPerson(page, '2026-0002');
      await page.getByText('Anruf im September').waitFor();
    });
  });

  test('a file that went up in another says where it went', async () => {
    let gone = '';
    const office = await officeWith(async (ask) => {
      const keepId = (await ask('clients.create', olena)).id;
      gone = (await ask('clients.create', { ...olena, familyName: 'Kowalenko' })).id;
      const { version } = await ask('clients.mergePreview', { keepId, goneId: gone });
      await ask('session.place', { place: `/people/${gone}` });
      await ask('clients.merge', { keepId, goneId: gone, version, choices: {} });
    });
    await inOffice(office, async (_, page) => {
      await page.getByRole('heading', { name: 'Diese Akte ist in einer anderen aufgegangen' }).waitFor();
      await assertFit(page, 'merged away');
      await page.getByRole('link', { name: 'Zur zusammengeführten Akte' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kovalenko, Olena' }).waitFor();
    });
  });
});
