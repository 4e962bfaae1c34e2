import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { fillIntake } from '#build/demo/intake.ts';
import { enterFacts } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { answerOf, type Sheet } from '#shared/questionnaire/answers.ts';
import type { de, TranslatedText } from '#shared/text/interview/de.ts';
import { fa } from '#shared/text/interview/fa.ts';
import { uk } from '#shared/text/interview/uk.ts';
import { openTestOffice } from '#test/support/office.ts';
import { andOn, heading, showTo, tap } from './clientHand.ts';
import { decideAll, enterContacts, enterYears, fileOf } from './factHand.ts';
import { fillForm, plain, sheetOf } from './formHand.ts';
import { inOffice } from './program.ts';
import { eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

/** What the demo's people said, as their forms and their files hold it. */
async function wantedPeople() {
  const { ask } = await openTestOffice(() => new Date());
  const wanted: { readonly sheet: Sheet; readonly file: Awaited<ReturnType<typeof fileOf>> }[] = [];
  for (const person of demoPeople) {
    const { clientId } = await enterFacts(ask, person);
    await fillIntake(ask, clientId, person);
    wanted.push({ sheet: await ask('intake.get', { clientId }), file: await fileOf(ask, clientId) });
  }
  return wanted;
}

interface OwnHand {
  /** Of the language, and its button. */
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: TranslatedText;
}

/** Two of them tell of their school themselves, on the screen that is turned round to them. */
const ownHands: Readonly<Record<string, OwnHand>> = {
  Kovalenko: { code: 'uk', name: 'Українська', direction: 'ltr', texts: uk },
  Nazari: { code: 'prs', name: 'دری', direction: 'rtl', texts: fa },
};

const view = (page: Page, name: string): Promise<void> =>
  page
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();

async function tellOfSchool(page: Page, { code, name, direction, texts }: OwnHand, said: Sheet) {
  const word = (key: 'start' | 'next' | 'unknown' | 'thanks'): string => must(texts.words?.[key], key);
  await showTo(page, 'education', code);
  await andOn(page, () => tap(page, name));
  await page
    .locator(`main [dir=${direction}]`)
    .or(page.locator(`[dir=${direction}] main`))
    .first()
    .waitFor();
  await andOn(page, () => tap(page, word('start')));
  await page.locator('main input').fill(String(answerOf(said, 'education.schoolYears')));
  await andOn(page, () => tap(page, word('next')));
  const level = answerOf(said, 'education.schoolLevel') as keyof (typeof de.options)['education.schoolLevel'];
  await tap(page, must(texts.options?.['education.schoolLevel']?.[level], level));
  await andOn(page, () => tap(page, word('next')));
  while ((await heading(page)).trim() !== word('thanks')) await andOn(page, () => tap(page, word('unknown')));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Von der Person selbst beantwortet' }).waitFor();
}

describe('the three people of the demo', () => {
  test('are entered completely through the window', { timeout: 400_000 }, async (t) => {
    const wanted = await wantedPeople();
    const office = await officeWith(() => Promise.resolve());
    await inOffice(office, async (_, page) => {
      for (const [n, person] of demoPeople.entries()) {
        const { sheet, file } = must(wanted[n], 'each is wanted');
        const { familyName = '', givenNames = '' } = person.client;
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
          await view(page, 'Bogen');
          await decideAll(page, id, person.consents);
          const own = ownHands[familyName];
          if (own) {
            await view(page, 'Gespräch');
            await tellOfSchool(page, own, sheet);
            const { given } = await sheetOf(page, id);
            for (const key of ['education.schoolYears', 'education.schoolLevel'])
              assert.deepEqual([given[key]?.source, given[key]?.language], ['ownHand', own.code], key);
            await view(page, 'Bogen');
          }
          await fillForm(page, id, sheet);
          await eventually(async () => plain(await sheetOf(page, id)), plain(sheet));
          await openPerson(page, familyName);
          await enterContacts(page, id, person.contacts);
          await enterYears(page, id, person);
          assert.deepEqual(await fileOf((name, input) => stored(page, name, input), id), file);
        });
      }
    });
  });
});
