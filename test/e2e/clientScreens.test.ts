import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { must } from '#shared/contract/result.ts';
import { intakeForm } from '#shared/intake/form.ts';
import type { Definition, Group, Question } from '#shared/questionnaire/definition.ts';
import { fa } from '#shared/text/interview/fa.ts';
import { assertOnlyThis, heading, showTo } from './clientHand.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeOfNazari, openPerson, personId } from './rooms.ts';

type Element = Question | Group;

const form: Definition = intakeForm;
const every: readonly Element[] = form.sections.flatMap(({ questions }) =>
  questions.flatMap((element) => (element.kind === 'group' ? [element, ...element.questions] : [element])),
);
/** What stands over a question in Dari; of equal words the first one of the form. */
const byWords = new Map(
  every
    .toReversed()
    .map((element) => [fa.questions?.[element.key as keyof typeof fa.questions] ?? '', element] as const),
);
const words = must(fa.words, 'the words of the screen');

/** Seen at 200 % and by axe too; of the others it is enough that nothing else is on the screen. */
const lookedAt: ReadonlySet<Element['kind']> = new Set([
  'money',
  'municipality',
  'paperDate',
  'group',
  'number',
]);

const shown = [
  'person',
  'reach',
  'residence',
  'benefits',
  'qualifications',
  'work',
  'language',
  'wishes',
  'need',
];

const sensitive: ReadonlySet<string> = new Set(['residence', 'benefits', 'wishes']);

/** Presses „next“ at this question and at no other, for the next one may come any moment; true once it is left. */
const goneOn = (page: Page, question: string, next: string): Promise<boolean> =>
  page.evaluate(
    ([text, word]) => {
      if (document.querySelector('main h1')?.textContent?.trim() !== text) return true;
      const button = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(
        ({ textContent, disabled }) => textContent?.trim() === word && !disabled,
      );
      button?.click();
      return false;
    },
    [question, next] as const,
  );

test('every kind of question stands alone, is led through by keyboard, and fits from right to left', {
  timeout: 180_000,
}, async () => {
  await inOffice(await officeOfNazari(), async (_, page) => {
    page.setDefaultTimeout(8000);
    await openPerson(page, 'nazari');
    const id = await personId(page, 'nazari');
    await page.getByRole('link', { name: 'Aufnahme öffnen' }).click();
    const main = page.locator('main');
    const button = (name: string) => main.getByRole('button', { name, exact: true });
    const seen = new Set<string>();
    const opened = new Set<string>();
    for (const section of shown) {
      await showTo(page, section, 'prs', sensitive.has(section));
      await button('دری').press('Enter');
      await button(must(words.start, 'start')).waitFor();
      if (section === 'person') await assertFit(page, 'welcome', { axeAtDouble: true });
      await button(must(words.start, 'start')).press('Enter');
      for (;;) {
        await button(must(words.start, 'start')).waitFor({ state: 'detached' });
        const text = (await heading(page)).trim();
        if (text === words.thanks) break;
        const asked = byWords.get(text);
        const kind = text === words.another ? 'another' : must(asked, text).kind;
        if (!seen.has(kind)) {
          seen.add(kind);
          await assertOnlyThis(page, id, fa);
          if (kind === 'another' || lookedAt.has(kind)) await assertFit(page, kind, { axeAtDouble: true });
        }
        const first = asked?.kind === 'group' && !opened.has(asked.key);
        if (first) opened.add(asked.key);
        if (text === words.another || asked?.kind === 'group')
          await button(must(first ? words.addOne : words.no, 'an answer')).press('Enter');
        else if (asked?.required) {
          const answer = main.locator('fieldset button').first();
          if ((await answer.count()) > 0) await answer.press('Enter');
          else await main.locator('input, textarea').first().fill('الف');
          // The first answer makes the item; the question then stands there once more, answered.
          await eventually(() => goneOn(page, text, must(words.next, 'next')), true);
        } else await button(must(words.unknown, 'unknown')).press('Enter');
        const left = page.waitForFunction(
          (before) => document.querySelector('main h1')?.textContent?.trim() !== before,
          text,
        );
        await left.catch(() => assert.fail(`„${text}“ (${asked?.key ?? 'another'}) is left`));
      }
      if (section === 'need') await assertFit(page, 'thanks', { axeAtDouble: true });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Der Person zeigen' }).waitFor();
    }
    const kinds = new Set<string>(every.map(({ kind }) => kind));
    assert.deepEqual(
      [...kinds].filter((kind) => !seen.has(kind)),
      [],
    );
  });
});
