import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { fillIntake } from '#build/demo/intake.ts';
import { enterFacts } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { answerOf, type Sheet } from '#shared/questionnaire/answers.ts';
import type { Definition, Question } from '#shared/questionnaire/definition.ts';
import type { TranslatedText } from '#shared/text/interview/de.ts';
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

/** Two of them tell part of it themselves, on the screen that is turned round to them. */
const ownHands: Readonly<Record<string, OwnHand>> = {
  Kovalenko: { code: 'uk', name: 'Українська', direction: 'ltr', texts: uk },
  Nazari: { code: 'prs', name: 'دری', direction: 'rtl', texts: fa },
};

const view = (page: Page, name: string): Promise<void> =>
  page
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();

const form: Definition = intakeForm;

/** What the person tells themselves: who they are, school, wishes, and what they have come for. */
const ownSections = ['person', 'education', 'wishes', 'need'] as const;
/** What is tapped or typed in one go; a date or a country is told to the counsellor. */
const byHand: ReadonlySet<Question['kind']> = new Set(['choice', 'choices', 'text', 'number']);

/** Answers whatever the screen asks of these sections as the person said it; tells what was answered. */
async function tellThemselves(page: Page, own: OwnHand, said: Sheet): Promise<string[]> {
  const told: string[] = [];
  for (const section of ownSections) told.push(...(await tellOf(page, section, own, said)));
  return told;
}

async function tellOf(page: Page, section: string, { code, name, direction, texts }: OwnHand, said: Sheet) {
  const word = (key: 'start' | 'next' | 'unknown' | 'thanks'): string => must(texts.words?.[key], key);
  const { questions } = must(
    form.sections.find(({ key }) => key === section),
    section,
  );
  const words: Readonly<Partial<Record<string, string>>> = texts.questions ?? {};
  const asked = async (): Promise<Question | undefined> => {
    const shown = (await heading(page)).trim();
    return questions.find((one): one is Question => one.kind !== 'group' && words[one.key] === shown);
  };
  const option = (question: string, answer: string): string =>
    must((texts.options as Readonly<Record<string, Record<string, string>>>)[question]?.[answer], answer);
  const told: string[] = [];
  await showTo(page, section, code);
  await andOn(page, () => tap(page, name));
  await page
    .locator(`main [dir=${direction}]`)
    .or(page.locator(`[dir=${direction}] main`))
    .first()
    .waitFor();
  await andOn(page, () => tap(page, word('start')));
  while ((await heading(page)).trim() !== word('thanks')) {
    const question = await asked();
    const value = question ? answerOf(said, question.key) : null;
    if (!question || value === null || !byHand.has(question.kind)) {
      await andOn(page, () => tap(page, word('unknown')));
      continue;
    }
    if (Array.isArray(value)) for (const one of value) await tap(page, option(question.key, one));
    else if (question.kind === 'choice') await tap(page, option(question.key, String(value)));
    else await page.locator('main').locator('input, textarea').fill(String(value));
    await andOn(page, () => tap(page, word('next')));
    told.push(question.key);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Von der Person selbst beantwortet' }).waitFor();
  return told;
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
            const told = await tellThemselves(page, own, sheet);
            assert.ok(told.length >= 6, `told themselves: ${told.join(', ')}`);
            const { given, values } = await sheetOf(page, id);
            for (const key of told) {
              assert.deepEqual([given[key]?.source, given[key]?.language], ['ownHand', own.code], key);
              assert.deepEqual(values[key], answerOf(sheet, key), key);
            }
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
