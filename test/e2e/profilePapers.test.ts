import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

async function fill(ask: Ask): Promise<void> {
  const { clientId } = await enterPerson(ask, must(demoPeople[0], 'three people'));
  const patch = {
    self: '3',
    counsellor: '4',
    evidence: 'credible',
    example: 'Nachtdienst zu zweit',
  } as const;
  await ask('assessment.rate', { clientId, competence: 'teamwork', patch });
  const fields = { methods: ['talk' as const], assessor: 'Maren Voß', participants: '' };
  await ask('assessment.release', { clientId, fields });
  await ask('assessment.rate', { clientId, competence: 'learning', patch });
  const todo = { dueOn: '2030-11-20', text: 'Diplom übersetzen lassen', waitingFor: 'client' as const };
  await ask('cases.addFollowUp', { clientId, fields: todo });
  const own = { note: 'ruhig gesprochen', ownNote: 'wirkte müde' };
  const talk = { kind: 'inPerson', consultation: 'assessment', minutes: 60, ...own } as const;
  await ask('cases.addContact', { clientId, fields: { ...talk, on: new Date().toISOString().slice(0, 10) } });
}

/** The pages, without the column in which they are measured. */
const paperOf = (page: Page) =>
  page.getByRole('region', { name: 'Ansicht des Schreibens' }).locator('[data-page]');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const choose = (page: Page, label: string, option: string) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option });

test('papers from the profile: what leaves the house, and the papers', async (t) => {
  await inOffice(await officeWith(fill), async (_app, page) => {
    await openPerson(page, 'kovalenko');
    await page.getByRole('link', { name: 'Papiere aus dem Profil' }).click();
    await page.getByRole('heading', { level: 1, name: 'Papiere aus dem Profil' }).waitFor();

    await t.test('the newest released version is proposed; the working copy is a draft', async () => {
      await paperOf(page).getByRole('heading', { name: 'Kompetenzprofil', exact: true }).first().waitFor();
      await choose(page, 'Fassung', 'Arbeitsstand (Entwurf)');
      await paperOf(page).getByRole('heading', { name: 'Kompetenzprofil (Entwurf)' }).first().waitFor();
      await paperOf(page).getByText('Lernbereitschaft').first().waitFor();
      await assertFit(page, 'papers from the profile');
    });

    await t.test(
      'an employer gets neither status nor benefits nor health, and what is added by hand',
      async () => {
        await choose(page, 'Für wen', 'Arbeitgeber');
        const stays = region(page, 'Bleibt hier, weil …');
        for (const name of ['Aufenthalt', 'Leistungen', 'Gesundheit']) await stays.getByText(name).waitFor();
        await choose(page, 'Welches Papier', 'Lebenslauf');
        await paperOf(page).getByText('Lebenslauf').first().waitFor();
        assert.equal(await paperOf(page).getByText('Staatsangehörigkeit').count(), 0);
        await region(page, 'Bleibt hier, weil …').getByLabel('Staatsangehörigkeit').check();
        await paperOf(page)
          .getByText(/^ukrainisch$/)
          .first()
          .waitFor();
        await region(page, 'Verlässt das Haus').getByText('von Hand dazugenommen').waitFor();
        await region(page, 'Bleibt hier, weil …').getByLabel('Staatsangehörigkeit').uncheck();
        await paperOf(page)
          .getByText(/^ukrainisch$/)
          .first()
          .waitFor({ state: 'detached' });
      },
    );

    await t.test('without a release nothing goes to a recipient; the person may carry it', async () => {
      await choose(page, 'Für wen', 'Jobcenter');
      await choose(page, 'Auf welchem Weg', 'Wir geben es weiter');
      await page.getByRole('combobox', { name: 'An wen genau' }).fill('Hanse-Jobcenter Rostock');
      await page.getByText('Es entsteht kein Papier').waitFor();
      assert.ok(await page.getByRole('button', { name: 'Papier schreiben' }).isDisabled());
      await page.getByRole('button', { name: 'Die Person nimmt es selbst mit' }).click();
      await paperOf(page).getByText('Lebenslauf').first().waitFor();
    });

    await t.test('from the contact one comes to its sheet, and leaves off what is not for it', async () => {
      await openPerson(page, 'kovalenko');
      const contact = page.getByRole('listitem').filter({ hasText: 'ruhig gesprochen' });
      await contact.getByRole('link', { name: 'Blatt zum Gespräch', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /^Papiere aus dem Profil/ }).waitFor();
      await paperOf(page).getByText('Ваші сильні сторони', { exact: false }).first().waitFor();
      const about = page.getByLabel('Zu welchem Gespräch', { exact: true });
      assert.match(await about.locator('option:checked').innerText(), /Kompetenzfeststellung/);
      assert.equal(
        await paperOf(page)
          .getByText(/ruhig gesprochen|wirkte müde/)
          .count(),
        0,
      );
      await page.getByLabel('Stärken', { exact: true }).uncheck();
      await paperOf(page).getByText('Ваші сильні сторони').first().waitFor({ state: 'detached' });
      await assertFit(page, 'sheet about a talk');
    });

    await t.test('the sheet after a talk stands in two languages and is kept as written', async () => {
      await choose(page, 'Welches Papier', 'Blatt zum Gespräch');
      await paperOf(page).getByText('Що ми з’ясували').first().waitFor();
      await paperOf(page).getByText('Diplom übersetzen lassen').first().waitFor();
      await page.getByLabel('Ein Satz in eigenen Worten', { exact: true }).fill('Sie haben viel geschafft.');
      await paperOf(page).getByText('Sie haben viel geschafft.').first().waitFor();
      await assertFit(page, 'sheet after a talk');
      await page.setViewportSize({ width: 640, height: 400 });
      const cut = () =>
        region(page, 'Ansicht des Schreibens').evaluate((desk) => desk.scrollWidth - desk.clientWidth);
      await eventually(cut, 0);
      await page.getByRole('button', { name: 'Ansicht vergrößern', exact: true }).click();
      await eventually(async () => (await cut()) > 0, true);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole('button', { name: 'Papier schreiben' }).click();
      await page.getByRole('heading', { level: 1, name: 'Blatt zum Gespräch' }).waitFor();
      const clientId = await personId(page, 'kovalenko');
      const kinds = async () =>
        (await stored(page, 'letters.list', { clientId })).letters.map(({ kind, body }) => [kind, body]);
      await eventually(async () => (await kinds())[0], ['sessionSheet', '']);
      assert.ok(await page.getByRole('button', { name: 'Als Word-Datei speichern' }).isEnabled());
    });
  });
});
