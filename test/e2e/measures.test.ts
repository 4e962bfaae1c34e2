import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { release } from '#test/dossier/support/making.ts';
import { inOffice } from './program.ts';
import { assertFit, officeWith, openPerson } from './rooms.ts';

const body = 'Hanse-Jobcenter Rostock';
const given = { source: 'said', language: 'uk', interpreter: '' } as const;

async function fill(ask: Ask): Promise<void> {
  const { clientId, applicationId } = await enterPerson(ask, must(demoPeople[0], 'a nurse'));
  await ask('privacy.decide', { clientId, decision: release(null, body) });
  const { id } = await ask('recommendations.start', { clientId, needId: null });
  await ask('recommendations.update', {
    id,
    patch: { payer: 'jobcenter', body, measure: 'retraining', why: 'Ohne Abschluss geht es nicht weiter.' },
  });
  await ask('intake.answer', { clientId, question: 'contact.channel', value: 'email', given });
  await ask('letters.write', { applicationId, kind: 'checklist' });
}

test('a measure of the office, and what is amber on the paper', async (t) => {
  await inOffice(await officeWith(fill), async (_app, page) => {
    const field = (label: string) => page.getByLabel(label, { exact: true });
    const marks = page.locator('[data-page] [data-margin-mark]');

    await t.test('is added in the catalogue', async () => {
      await page.getByRole('link', { name: 'Kataloge', exact: true }).click();
      await page.getByRole('link', { name: 'Maßnahmen', exact: true }).click();
      await assertFit(page, 'catalogue of measures');
      await page.getByRole('link', { name: 'Maßnahme hinzufügen', exact: true }).click();
      await field('Name').fill('Kurs „Fit im Beruf“');
      await page.getByRole('button', { name: /^Fassung speichern/ }).click();
      await page.getByText('Hier fehlt noch etwas.', { exact: false }).first().waitFor();
      await field('Im Schreiben nach „Wir empfehlen“').fill('den Kurs „Fit im Beruf“');
      await field('Rechtsgrundlage beim Jobcenter').fill('§ 16f SGB II');
      await field('Wo nachgesehen').fill('Anruf beim Jobcenter');
      await page.getByRole('button', { name: /^Fassung speichern/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Kurs „Fit im Beruf“' }).waitFor();
      await assertFit(page, 'a measure of the office');
    });

    await t.test('an unverified one is amber where its sentence stands, and not in print', async () => {
      await openPerson(page, 'kovalenko');
      await page.getByRole('link', { name: 'Umschulung mit Bildungsgutschein', exact: true }).click();
      await page.getByRole('button', { name: 'Schreiben erstellen', exact: true }).click();
      await marks.first().waitFor();
      assert.equal(await marks.count(), 1);
      assert.match((await marks.first().getAttribute('aria-label')) ?? '', /^Ungeprüft: Ob und wie weit/);
      assert.match(
        await page.locator('[data-page] mark').first().innerText(),
        /^Wir empfehlen eine Umschulung/,
      );
      await assertFit(page, 'a letter with a mark');
      await page.emulateMedia({ media: 'print' });
      assert.equal(await marks.first().isVisible(), false);
      const ground = await page
        .locator('[data-page] mark')
        .first()
        .evaluate((mark) => {
          const { backgroundColor, textDecorationLine, borderBottomWidth } = getComputedStyle(mark);
          return [backgroundColor, textDecorationLine, borderBottomWidth];
        });
      assert.deepEqual(ground, ['rgba(0, 0, 0, 0)', 'none', '0px']);
      await page.emulateMedia({ media: 'screen' });
    });

    await t.test('the office’s own is chosen, and its letter has nothing to look up', async () => {
      await page.getByRole('link', { name: /^Zurück: Empfehlung/ }).click();
      await field('Art der Maßnahme').selectOption({ label: 'Kurs „Fit im Beruf“' });
      await page.getByText('§ 16f SGB II', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Schreiben erstellen', exact: true }).click();
      await page
        .locator('[data-page]')
        .getByText('Wir empfehlen den Kurs „Fit im Beruf“', { exact: false })
        .waitFor();
      assert.equal(await marks.count(), 0);
    });

    await t.test(
      'a paper for the person says how they want to be reached, and warns of another way',
      async () => {
        await openPerson(page, 'kovalenko');
        await page.getByRole('link', { name: 'Checkliste für die Person', exact: true }).first().click();
        await page.getByText('am liebsten E-Mail', { exact: false }).waitFor();
        await page.getByRole('button', { name: 'Als versandt festhalten', exact: true }).click();
        const dialog = page.getByRole('dialog', { name: 'Schreiben versandt' });
        const warning = dialog.getByText('Gewünscht ist ein anderer Weg', { exact: false });
        await dialog.getByRole('radio', { name: 'Post', exact: true }).check();
        await warning.waitFor();
        await dialog.getByRole('radio', { name: 'Der Person mitgegeben', exact: true }).check();
        await warning.waitFor({ state: 'detached' });
      },
    );
  });
});
