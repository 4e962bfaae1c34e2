import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { inOffice, unlock } from './program.ts';
import { assertFit, officeWith, personId } from './rooms.ts';
import { visit } from './visit.ts';

const ways = (page: Page) => page.getByRole('navigation', { name: 'Weg zurück' }).getByRole('link');
const onPage = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

test('the way back leads to where one came from, on every page alike', async (t) => {
  const folder = await officeWith(async (ask) => {
    for (const familyName of ['Kovalenko', 'Haddad']) await ask('clients.create', { familyName });
  });
  await inOffice(folder, async (app, page) => {
    await t.test('the day begins with the day’s work', async () => {
      await onPage(page, 'Heute');
      assert.equal(await ways(page).count(), 0);
    });

    const id = await personId(page, 'kovalenko');
    await t.test(
      'from the profile to the intake and back to the profile, and from there to the person',
      async () => {
        await visit(page, `/people/${id}`);
        await page.getByRole('link', { name: 'Kompetenzprofil', exact: true }).click();
        await onPage(page, /^Kompetenzprofil/);
        await page.getByRole('link', { name: 'Im Erfassungsbogen beantworten' }).click();
        await onPage(page, /^Aufnahme/);
        assert.deepEqual(await ways(page).allTextContents(), [
          'Zurück: Kompetenzprofil',
          'Gehört zu: Kovalenko',
        ]);
        await assertFit(page, 'two ways');
        await ways(page).first().click();
        await onPage(page, /^Kompetenzprofil/);
        assert.deepEqual(await ways(page).allTextContents(), ['Zurück: Kovalenko']);
      },
    );

    await t.test('by key, and still after the office was locked', async () => {
      await page.getByRole('link', { name: 'Papiere aus dem Profil', exact: true }).click();
      await onPage(page, /^Papiere aus dem Profil/);
      await app.reloading(() => page.keyboard.press('Control+l'));
      await unlock(page);
      await onPage(page, /^Papiere aus dem Profil/);
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('Alt+ArrowLeft');
      await onPage(page, /^Kompetenzprofil/);
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('Alt+ArrowLeft');
      await onPage(page, /^Kovalenko/);
      assert.deepEqual(await ways(page).allTextContents(), ['Zurück: Heute', 'Gehört zu: Personen']);
    });

    await t.test('from another file it says whose page it was', async () => {
      await visit(page, `/people/${id}/profile`);
      await visit(page, `/people/${await personId(page, 'haddad')}`);
      await ways(page).getByText('Kovalenko').waitFor();
      assert.equal(await ways(page).first().textContent(), 'Zurück: Kompetenzprofil · Kovalenko');
    });

    await t.test('a page is come back to where it was left', async () => {
      await visit(page, `/people/${id}`);
      const main = page.locator('#main');
      await main.evaluate((part) => part.scrollTo(0, 900));
      const left = await main.evaluate((part) => part.scrollTop);
      assert.ok(left > 100, 'long enough to be scrolled');
      await visit(page, `/people/${id}/intake`);
      assert.equal(await main.evaluate((part) => part.scrollTop), 0);
      await ways(page).first().click();
      await onPage(page, /^Kovalenko/);
      await page.waitForFunction((top) => document.getElementById('main')?.scrollTop === top, left);
    });
  });
});
