import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterFacts } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { tempFolder } from '#test/support/office.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

/** The three people of the demo, before anybody has looked for a way. */
async function fill(ask: Ask): Promise<void> {
  for (const person of demoPeople)
    await enterFacts(ask, person, { ...person.qualification, occupation: null });
}

test('from the diploma to the letter', async (t) => {
  const documents = tempFolder();
  await inOffice(
    await officeWith(fill),
    async (app, page) => {
      const aim = page.getByRole('combobox', { name: 'Deutscher Referenzberuf' });

      for (const [typed, found] of [
        ['медична сестра', 'Pflegefachfrau/Pflegefachmann'],
        ['ممرضة', 'Pflegefachfrau/Pflegefachmann'],
        ['Krankenschwester', 'Pflegefachfrau/Pflegefachmann'],
      ] as const) {
        await t.test(`„${typed}“ leads to ${found}`, async () => {
          await openPerson(page, 'kovalenko');
          await page.getByRole('button', { name: /медична сестра/ }).click();
          await aim.fill(typed);
          await page.getByRole('listbox').getByRole('option').first().waitFor();
          await page.keyboard.press('Enter');
          await eventually(() => aim.inputValue(), found);
          await page.getByText('KldB 81302 · reglementiert').waitFor();
          await aim.fill('');
          await page.getByRole('heading', { level: 1 }).focus();
        });
      }

      await t.test('the nurse: two ways, the authority and why', async () => {
        await openPerson(page, 'kovalenko');
        await page.getByRole('link', { name: 'Weg finden' }).click();
        await page.getByRole('heading', { level: 1, name: 'Wege zur Anerkennung' }).waitFor();
        await aim.fill('медсестра');
        await page.keyboard.press('Enter');
        const first = page.getByRole('article').first();
        await first.getByText('Landesprüfungsamt für Heilberufe').first().waitFor();
        await first.getByText('ist ein reglementierter Beruf').waitFor();
        await first.getByText('ungeprüft').first().waitFor();
        await first.getByText(/^0 von \d+ schon da$/).waitFor();
        await first.getByText('beglaubigte Kopie mit Übersetzung').first().waitFor();
        await assertFit(page, 'ways');
      });

      await t.test('the electrician of Güstrow is sent to Schwerin', async () => {
        await openPerson(page, 'haddad');
        await page.getByRole('link', { name: 'Weg finden' }).click();
        await aim.fill('Elektroniker Energie');
        await page.keyboard.press('Enter');
        await page.getByRole('article').first().getByText('Handwerkskammer Schwerin').first().waitFor();
      });

      await t.test('a missing fact leads to its field, and the answer follows it', async () => {
        const id = await personId(page, 'haddad');
        await openPerson(page, 'haddad');
        await page.getByLabel('Gemeinde', { exact: true }).fill('');
        await page.getByLabel('Ort', { exact: true }).fill('Rövertannen');
        await eventually(async () => (await stored(page, 'clients.get', { id })).municipality, null);
        await page.getByRole('link', { name: 'Weg finden' }).click();
        await page.getByRole('link', { name: 'Gemeinde', exact: true }).click();
        await page.waitForFunction(() => document.activeElement?.id.endsWith('-municipality'));
        await page.keyboard.type('Güstrow');
        await page.keyboard.press('Enter');
        await eventually(async () => (await stored(page, 'clients.get', { id })).district, '13072');
        await page.getByRole('link', { name: 'Weg finden' }).click();
        await page.getByRole('article').first().getByText('Handwerkskammer Schwerin').first().waitFor();
      });

      await t.test('the economist gets an evaluation by the ZAB', async () => {
        await openPerson(page, 'nazari');
        await page.getByRole('link', { name: 'Weg finden' }).click();
        await aim.fill('Betriebswirt');
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'Zeugnisbewertung durch die ZAB' }).waitFor();
      });

      await t.test('gathering the papers: each state is stored, what is lacking stands on top', async () => {
        await openPerson(page, 'kovalenko');
        await page.getByRole('link', { name: 'Weg finden' }).click();
        await page.getByRole('button', { name: 'Diesen Weg gehen' }).first().click();
        const lacking = page.getByRole('heading', { name: /^Noch \d+ Unterlagen fehlen$/ });
        await lacking.waitFor();
        const before = Number((await lacking.textContent())?.match(/\d+/)?.[0]);
        await assertFit(page, 'undertaking');
        const form = page.getByRole('group', { name: 'Antragsformular' });
        await form.getByLabel('Stand').selectOption('original');
        await page.getByRole('heading', { name: `Noch ${before - 1} Unterlagen fehlen` }).waitFor();
        await form.getByLabel('Notiz', { exact: true }).fill('liegt in der Mappe');
        const id = await personId(page, 'kovalenko');
        await eventually(
          async () =>
            (await stored(page, 'recognition.list', { clientId: id })).applications[0]?.held.map(
              ({ state, note }) => [state, note],
            ),
          [['original', 'liegt in der Mappe']],
        );
        await page.getByLabel('Wo die Person arbeiten will').fill('Universitätsmedizin Rostock');
        await eventually(
          async () => (await stored(page, 'recognition.list', { clientId: id })).applications[0]?.workplace,
          'Universitätsmedizin Rostock',
        );
      });

      await t.test('the letter: seen, saved by Ctrl+S, opened, printed on its pages alone', async () => {
        await page.getByRole('button', { name: 'Anschreiben schreiben' }).click();
        const paper = page.getByRole('article');
        await paper.getByText('Pflegefachfrau').filter({ visible: true }).first().waitFor();
        await assertFit(page, 'letter');
        const file = join(documents, 'brief.docx');
        app.pickNext(file);
        await page.keyboard.press('Control+s');
        await page.locator('main').getByText('Gespeichert als brief.docx').waitFor();
        assert.ok(existsSync(file));
        assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK', 'a DOCX is a ZIP');
        app.pickNext(join(documents, 'zweiter.docx'));
        await page.getByRole('button', { name: 'In Word öffnen' }).click();
        await eventually(async () => app.opened.map((path) => path.endsWith('zweiter.docx')), [true]);
        const pages = await page.locator('article [data-page]').count();
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, pages, 'no blank page');
      });

      await t.test('a letter says when facts have changed since, and is written anew', async () => {
        await page.getByRole('link', { name: 'Zurück: Anerkennung' }).click();
        await page
          .getByRole('group', { name: 'Tabellarischer Lebenslauf' })
          .getByLabel('Stand')
          .selectOption('original');
        await page.locator('main').getByText('gespeichert', { exact: true }).first().waitFor();
        await page.getByRole('link', { name: 'Anschreiben an die Stelle' }).click();
        await page.getByText('Seitdem hat sich etwas geändert').waitFor();
        await page.getByRole('button', { name: 'Mit den Angaben von heute neu schreiben' }).click();
        await page.getByText('Seitdem hat sich etwas geändert').waitFor({ state: 'detached' });
      });

      await t.test('the checklist for the person', async () => {
        await page.getByRole('link', { name: 'Zurück: Anerkennung' }).click();
        await page.getByRole('button', { name: 'Checkliste schreiben' }).click();
        await page.getByRole('heading', { level: 1, name: 'Checkliste für die Person' }).waitFor();
        await assertFit(page, 'checklist');
      });
    },
    { documents },
  );
});
