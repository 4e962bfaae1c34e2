import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { enterFacts } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { tempFolder } from '#test/support/office.ts';
import { inOffice } from './program.ts';
import { eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const german = (day: string): string => day.split('-').reverse().join('.');

/** What is special about each: the word they say for their work, the way taken, who decides. */
const stories = [
  {
    name: 'kovalenko',
    says: 'медсестра',
    way: /^Anerkennungsverfahren/,
    authority: 'Landesprüfungsamt für Heilberufe',
    result: 'compensation',
    need: /B2/,
  },
  {
    name: 'haddad',
    says: 'Elektroniker Energie',
    way: /^Anerkennungsverfahren/,
    authority: 'Handwerkskammer Schwerin',
    result: 'partial',
    need: /Übernehmen/,
  },
  {
    name: 'nazari',
    says: 'Betriebswirt',
    way: /^Zeugnisbewertung durch die ZAB/,
    authority: 'Zentralstelle für ausländisches Bildungswesen',
    result: 'evaluation',
    need: null,
  },
] as const;

async function chooseWay(
  page: Page,
  { name, says, way, authority }: (typeof stories)[number],
): Promise<void> {
  await openPerson(page, name);
  await page.getByRole('link', { name: 'Weg finden' }).click();
  await page.getByRole('combobox', { name: 'Deutscher Referenzberuf' }).fill(says);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const chosen = page.getByRole('article').filter({ has: page.getByRole('heading', { name: way }) });
  await chosen.getByText(authority).first().waitFor();
  await chosen.getByRole('button', { name: 'Diesen Weg gehen' }).click();
  await page.getByRole('heading', { name: 'Was im Verfahren geschah' }).waitFor();
}

/** Makes the whole set, saves what may leave, and reads every file back. */
async function dossier(page: Page, folder: string): Promise<readonly string[]> {
  await page.getByRole('link', { name: 'Antragsmappe zusammenstellen' }).click();
  await page.getByRole('button', { name: /Papiere machen/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Antragsmappe', exact: true }).waitFor();
  await page.keyboard.press('Control+s');
  await page
    .locator('main')
    .getByText(/Dateien gespeichert/)
    .waitFor();
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const body = must(docxParts(readFileSync(join(folder, file))).get('word/document.xml'), 'a document');
      const text = visibleText(body);
      assert.ok(text.length > 200, file);
      assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object|\{\{|\}\}/u, file);
      return text;
    });
}

describe('the three people of the demo, from the diploma to the notice', () => {
  test('through the window', { timeout: 300_000 }, async (t) => {
    const documents = tempFolder();
    const office = await officeWith(async (ask) => {
      for (const person of demoPeople)
        await enterFacts(ask, person, { ...person.qualification, occupation: null });
    });
    await inOffice(
      office,
      async (app, page) => {
        for (const story of stories) {
          const form = page.getByRole('group', { name: 'Ereignis im Verfahren' });
          const procedure = async () => {
            const clientId = await personId(page, story.name);
            const { applications } = await stored(page, 'recognition.list', { clientId });
            return must(applications[0], 'one undertaking').procedure;
          };
          await t.test(`${story.name}: the way and its authority`, () => chooseWay(page, story));

          await t.test(`${story.name}: the papers at hand, and the whole set on paper`, async () => {
            const diploma = page.getByRole('group', {
              name: /^Ausbildungsnachweis|^Hochschulzeugnis|^Zeugnis/,
            });
            await diploma.first().getByLabel('Stand').selectOption('certifiedCopy');
            await page.locator('main').getByText('gespeichert', { exact: true }).first().waitFor();
            const folder = join(documents, story.name);
            mkdirSync(folder);
            app.pickNext(folder);
            const papers = await dossier(page, folder);
            assert.ok(papers.length >= 4, `${papers.length} papers`);
            assert.ok(papers.some((text) => text.includes(story.authority.slice(0, 20))));
            await page.getByRole('link', { name: 'Zurück: Anerkennung' }).click();
          });

          await t.test(`${story.name}: handed in, and the clock runs`, async () => {
            await page.getByRole('button', { name: 'Antrag gestellt' }).click();
            await form.getByLabel('Eingang bei der Stelle').fill(german(addDays(today, -10)));
            await page.keyboard.press('Control+Enter');
            await eventually(async () => (await procedure()).events.length, 1);
          });

          await t.test(`${story.name}: the notice, and what follows from it`, async () => {
            await page.getByRole('button', { name: 'Anderes Ereignis' }).click();
            await form.getByLabel('Was', { exact: true }).selectOption('decided');
            await form.getByLabel('Datum des Bescheids').fill(german(addDays(today, -3)));
            const result = form.getByLabel('Ergebnis');
            await result.selectOption(story.result);
            const differences = form.getByLabel('Wesentliche Unterschiede laut Bescheid');
            if (await differences.isVisible()) await differences.fill('Praxis im Fach');
            await page.keyboard.press('Control+Enter');
            await eventually(async () => (await procedure()).events.length, 2);
            await openPerson(page, story.name);
            await page.getByText('Bescheid', { exact: true }).first().waitFor();
            if (story.need) await page.getByRole('button', { name: story.need }).first().waitFor();
          });
        }
      },
      { documents },
    );
  });
});
