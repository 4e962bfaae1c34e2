import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { tempFolder } from '#test/support/office.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

async function fill(ask: Ask): Promise<void> {
  for (const person of demoPeople) await enterPerson(ask, person);
}

const review = async (page: Page, name: string, occupation: RegExp): Promise<void> => {
  await openPerson(page, name);
  await page.getByRole('link', { name: occupation }).first().click();
  await page.getByRole('link', { name: 'Antragsmappe zusammenstellen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Antragsmappe zusammenstellen' }).waitFor();
  await page.getByRole('checkbox', { name: 'Datenblatt zum Antrag' }).waitFor();
};

/** What is made of somebody's papers: kind and whether it lies in a set. */
const letters = async (page: Page, name: string) => {
  const clientId = await personId(page, name);
  return (await stored(page, 'letters.list', { clientId })).letters;
};

test('from what is missing to the whole set of papers', async (t) => {
  const documents = tempFolder();
  await inOffice(
    await officeWith(fill),
    async (app, page) => {
      const held = page.getByText('wird zurückgehalten');
      const make = page.getByRole('button', { name: /Papiere machen/ });

      await t.test('what is missing stands first, says why it counts and leads to its field', async () => {
        await review(page, 'haddad', /Elektroniker/);
        const missing = page.getByRole('region', { name: 'Was fehlt und warum es zählt' });
        await page.getByRole('checkbox', { name: 'Datenblatt Anerkennungszuschuss' }).check();
        await missing.getByText('Davon hängt ab, ob der Anerkennungszuschuss in Frage kommt.').waitFor();
        await missing.getByText('Januar 2016 – heute').waitFor();
        await missing
          .getByText('Um diesen Abschluss geht es: Ohne ihn gibt es nichts zu vergleichen.')
          .waitFor();
        assert.equal(await missing.getByText('ist alles Nötige eingetragen').count(), 0);
        await assertFit(page, 'review of an undertaking');
        await missing.getByRole('link', { name: 'Einkommen und Veranlagung' }).click();
        await page.waitForFunction(() => document.activeElement?.id.endsWith('-taxableCents'));
        await review(page, 'haddad', /Elektroniker/);
        await missing.getByRole('link', { name: 'Zeit ergänzen' }).click();
        await page.waitForFunction(() => document.activeElement?.id.endsWith('-startedOn'));
        await review(page, 'kovalenko', /Pflegefach/);
        await missing.getByRole('link', { name: 'Anschrift oder E-Mail der Schule', exact: true }).click();
        await page.waitForFunction(() => document.activeElement?.id.endsWith('-institutionContact'));
        const issuer = page.getByRole('textbox', { name: 'Zeugnis ausgestellt von', exact: true });
        await issuer.waitFor();
        await issuer.fill('X');
        await issuer.fill('');
        await issuer.press('Tab');
        assert.equal(await issuer.isVisible(), true, 'what was unfolded stays so');
      });

      await t.test('papers are chosen by keyboard, and the choice is still there after a walk', async () => {
        await review(page, 'haddad', /Elektroniker/);
        const intent = page.getByRole('checkbox', { name: 'Erklärung: hier arbeiten' });
        assert.equal(await intent.isChecked(), false, 'nobody who lives here needs it');
        await intent.focus();
        await page.keyboard.press('Space');
        await review(page, 'haddad', /Elektroniker/);
        await intent.waitFor();
        assert.equal(await intent.isChecked(), true);
        assert.equal(await page.getByLabel('Zweite Sprache der Checkliste').inputValue(), 'ar');
      });

      await t.test(
        'all papers at one click; the checklist runs from the right in its second column',
        async () => {
          await make.click();
          await page.getByRole('heading', { level: 1, name: 'Antragsmappe', exact: true }).waitFor();
          await page.getByRole('link', { name: 'Lebenslauf' }).waitFor();
          const made = await letters(page, 'haddad');
          assert.ok(made.some(({ kind, dossierId }) => kind === 'intentToWork' && dossierId !== null));
          await assertFit(page, 'a made set');
          await page.getByRole('link', { name: 'Checkliste für die Person' }).click();
          const cell = page.getByRole('cell', { name: 'هذا عندك الآن' }).filter({ visible: true }).first();
          await cell.waitFor();
          assert.equal(await cell.getAttribute('dir'), 'rtl');
          assert.equal(await cell.locator('bdi').first().getAttribute('lang'), 'ar');
          await assertFit(page, 'checklist in two languages');
          await page.getByRole('link', { name: 'Zurück: Antragsmappe' }).click();
        },
      );

      await t.test('one undo takes all of them back', async () => {
        await page.getByRole('link', { name: 'Lebenslauf' }).waitFor();
        await page.keyboard.press('Control+z');
        await eventually(() => letters(page, 'haddad'), []);
        await page.getByText('Diese Mappe ist zurückgenommen').waitFor();
        await assertFit(page, 'a set taken back');
      });

      await t.test(
        'what has no release is held back; the link leads to the box that is missing',
        async () => {
          await review(page, 'kovalenko', /Pflegefach/);
          await page.getByText('Hanse-Jobcenter Rostock darf noch nichts erfahren').waitFor();
          const before = await held.count();
          const translator = page.getByLabel('An wen geht es: Anfrage an die Übersetzung');
          await translator.fill('Dr. Iryna Melnyk');
          await page.getByText('Dr. Iryna Melnyk darf noch nichts erfahren').waitFor();
          await page.getByRole('link', { name: 'Einwilligung eintragen' }).first().click();
          await page.waitForFunction(() => document.activeElement?.id.includes('-release-'));
          const focused = await page.evaluate(() => document.activeElement?.id ?? '');
          assert.match(focused, /Melnyk/);
          await page.keyboard.press('Space');
          const id = await personId(page, 'kovalenko');
          await eventually(
            async () =>
              (await stored(page, 'privacy.list', { clientId: id })).decisions.some(
                ({ body, state }) => body === 'Dr. Iryna Melnyk' && state === 'given',
              ),
            true,
          );
          await review(page, 'kovalenko', /Pflegefach/);
          assert.equal(await translator.inputValue(), 'Dr. Iryna Melnyk', 'what was named is still there');
          await eventually(() => held.count(), before - 1);
        },
      );

      await t.test(
        'held papers are neither printed nor saved; the others are, in order, without a name',
        async () => {
          await make.click();
          await page.getByRole('heading', { level: 1, name: 'Antragsmappe', exact: true }).waitFor();
          await page.getByText('2 Papiere bleiben hier').waitFor();
          await assertFit(page, 'a set with papers held back');
          const folder = join(documents, 'Mappe');
          mkdirSync(folder);
          app.pickNext(folder);
          await page.keyboard.press('Control+s');
          await page
            .locator('main')
            .getByText(/Dateien gespeichert/)
            .waitFor();
          const files = readdirSync(folder).sort();
          assert.match(files[0] ?? '', /^2026-\d{4}-01-Anschreiben\.docx$/);
          assert.ok(files.some((name) => name.endsWith('-Uebersetzung.docx')));
          assert.ok(!files.some((name) => /Kostenantrag|Anfrage-Nachweis|Kovalenko/.test(name)));

          await page.evaluate(() => {
            window.print = () => document.body.setAttribute('data-printed', '');
          });
          await page.keyboard.press('Control+p');
          await page.locator('body[data-printed]').waitFor();
          const papers = await page.locator('[inert] > article').count();
          assert.equal(papers, files.length);
          const sheets = await page.locator('[inert] > article [data-page]').count();
          const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
          assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, sheets, 'no blank page and none missing');
        },
      );

      await t.test('a paper given into the hands of the person says since when', async () => {
        await page
          .getByRole('button', { name: 'Als übergeben vermerken: Checkliste für die Person' })
          .click();
        await page.getByText(/^übergeben am /).waitFor();
        await page.getByRole('button', { name: 'Vermerk zurücknehmen: Checkliste für die Person' }).waitFor();
      });

      await t.test('facts that change make just their papers stale; one click renews them', async () => {
        await page.getByRole('link', { name: 'Zurück: Anerkennung' }).click();
        const cv = page.getByRole('group', { name: 'Fächer- und Notenübersicht mit Stunden' });
        await cv.getByLabel('Stand').selectOption('original');
        await page.locator('main').getByText('gespeichert', { exact: true }).first().waitFor();
        await page.getByRole('link', { name: /^Antragsmappe, \d+ Papiere$/ }).click();
        await page.getByText(/Papiere sind veraltet/).waitFor();
        await assertFit(page, 'a set out of date');
        await page.getByRole('button', { name: 'Mit den Angaben von heute neu schreiben' }).click();
        await page.getByText(/Papiere sind veraltet/).waitFor({ state: 'detached' });
      });
    },
    { documents },
  );
});
