import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { intakeForm } from '#shared/intake/form.ts';
import { showTo } from './clientHand.ts';
import { everyPlace } from './everyPlace.ts';
import { inOffice } from './program.ts';
import { assertFit, officeWith } from './rooms.ts';
import { visit } from './visit.ts';

const consent = { purpose: 'special', authority: null, body: '', state: 'given' } as const;
const talk = { language: 'de', interpreter: '', textVersion: '2026-1', validUntil: null };

const look = (page: Page, where: string) => assertFit(page, where, { axeAtDouble: true });

describe('the whole intake is clean for axe and cuts nothing off', () => {
  test('every section, health too, in each of its four views, on paper and on the screen turned round', async (t) => {
    let intake = '';
    const folder = await officeWith(async (ask) => {
      const places = await everyPlace(ask);
      intake = places['/people/:id/intake'] ?? '';
      const clientId = intake.split('/')[2] ?? '';
      await ask('privacy.decide', { clientId, decision: { ...consent, ...talk } });
      // One of each group, so that its questions stand there too.
      const given = { source: 'said', language: 'de', interpreter: '' } as const;
      for (const group of ['children', 'licences'] as const)
        await ask('intake.addItem', { clientId, group, values: {}, given });
    });
    await inOffice(folder, async (_, page) => {
      for (const view of ['talk', 'form', 'paper', 'read'])
        await t.test(view, async () => {
          await visit(page, `${intake}?view=${view}`);
          if (view === 'form' || view === 'paper')
            for (const { key } of intakeForm.sections)
              if (view === 'form' || key !== 'consent')
                await page.locator(`#intake-section-${key}`).waitFor({ state: 'attached' });
          await look(page, `intake, ${view}`);
        });
      await t.test('the questionnaire on paper', async () => {
        await page.getByRole('button', { name: 'Auf Papier' }).click();
        await page
          .getByRole('dialog')
          .getByRole('combobox', { name: 'Sprache', exact: true })
          .selectOption('ti');
        await page.getByText('Noch nicht von Muttersprachlern geprüft').waitFor();
        await look(page, 'on paper');
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      });
      await t.test('the screen turned round, in Tigrinya', async () => {
        await visit(page, `${intake}?view=talk`);
        await showTo(page, '5', 'ti');
        await look(page, 'the choice of the language');
        await page.locator('main').getByRole('button', { name: 'ትግርኛ', exact: true }).click();
        await page.locator('[lang=ti][dir=ltr]').first().waitFor();
        await page.locator('main').getByRole('button', { name: 'ጀምር', exact: true }).click();
        await page.getByText('ሕቶ 1 ካብ', { exact: false }).first().waitFor();
        await look(page, 'a question in Tigrinya');
      });
    });
  });
});
