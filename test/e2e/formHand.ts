import type { Locator, Page } from 'playwright-core';
import { municipalityOf } from '#shared/catalogs/municipalities.ts';
import { residenceTitleOf } from '#shared/catalogs/residenceTitles.ts';
import type { Output } from '#shared/contract/index.ts';
import { must } from '#shared/contract/result.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { type AnswerValue, answerOf, itemsOf, type Sheet, slotParts } from '#shared/questionnaire/answers.ts';
import { isVisible } from '#shared/questionnaire/condition.ts';
import type { Definition, Group, Question } from '#shared/questionnaire/definition.ts';
import { wordsOf } from '#shared/questionnaire/words.ts';
import { eventually, stored } from './rooms.ts';

/** A counsellor's hand on the form: whatever the kind of a question, the answer goes in as a person would do it. */

const form: Definition = intakeForm;
const on = '2026-11-22';
const allowed = { special: false };

const words = (question: Question, value: AnswerValue): string => wordsOf(question, value, on)?.de ?? '';

async function typed(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Tab');
}

async function answer(page: Page, id: string, question: Question, value: AnswerValue): Promise<void> {
  const field = page.locator(`[id="${id}"]`);
  switch (question.kind) {
    case 'text':
    case 'longText':
      return typed(field, String(value));
    case 'number':
      return typed(field, String(value).replace('.', ','));
    case 'money':
      return typed(field, String(Number(value) / 100).replace('.', ','));
    case 'day':
    case 'partialDate':
      return typed(field, words(question, value));
    case 'paperDate': {
      if (value === null || typeof value !== 'object' || !('calendar' in value)) return;
      await page.locator(`[id="${id}-calendar"]`).selectOption(value.calendar);
      return typed(field, value.original);
    }
    case 'yesNo':
      return field.getByRole('radio', { name: words(question, value), exact: true }).check();
    case 'choice':
    case 'languageLevel':
    case 'benefitSystem': {
      const select = (await field.evaluate((node) => node.tagName)) === 'SELECT';
      if (select) await field.selectOption(String(value));
      else await field.getByRole('radio', { name: words(question, value), exact: true }).check();
      return;
    }
    case 'choices':
      for (const code of value as string[])
        await field.getByRole('checkbox', { name: words(question, [code]), exact: true }).check();
      return;
    case 'countries':
    case 'languages':
      for (const code of value as string[]) {
        await field.fill(words(question, [code]));
        await page.getByRole('option', { name: words(question, [code]), exact: true }).click();
      }
      return;
    case 'residenceTitle':
      return typed(field, must(residenceTitleOf(String(value)), 'a known title').name.de);
    case 'country':
    case 'language':
    case 'occupation':
      return typed(field, words(question, value));
    case 'municipality': {
      if (value === null || typeof value !== 'object' || !('district' in value)) return;
      return typed(field, must(municipalityOf(value.municipality ?? ''), 'a known municipality').name);
    }
  }
}

const idOf = (clientId: string, slot: string): string =>
  `intake-${clientId}-${slot.replaceAll(/[^A-Za-z0-9]/g, '-')}-answer`;

/** The form as it stands in the office, asked past every cache of the page. */
export const sheetOf = (page: Page, clientId: string): Promise<Output<'intake.get'>> =>
  stored(page, 'intake.get', { clientId });

/**
 * Fills the whole form in the view „Bogen“ with what another sheet says, in the order of the form, and waits
 * after each answer until it is stored.
 */
export async function fillForm(page: Page, clientId: string, wanted: Sheet): Promise<void> {
  let sheet = await sheetOf(page, clientId);
  const read = async (): Promise<Sheet> => {
    sheet = await sheetOf(page, clientId);
    return sheet;
  };
  const one = async (question: Question, from: string | null, to: string | null): Promise<void> => {
    const value = answerOf(wanted, question.key, from);
    if (value === null) return;
    if (JSON.stringify(answerOf(sheet, question.key, to)) === JSON.stringify(value)) return;
    if (!isVisible(form, sheet, question.key, to, allowed)) return;
    await answer(page, idOf(clientId, to === null ? question.key : `${question.key}@${to}`), question, value);
    await eventually(async () => inOrder(answerOf(await read(), question.key, to)), inOrder(value));
  };
  const group = async (of: Group): Promise<void> => {
    // The newest stands first in some groups: entered from the last, they end in the order wanted.
    const newestFirst = of.record === 'residence' || of.record === 'benefit';
    const items = newestFirst ? itemsOf(wanted, of.key).toReversed() : itemsOf(wanted, of.key);
    for (const from of items) {
      const before = itemsOf(sheet, of.key);
      // Some things are asked for by themselves, and stand there by their name.
      const naming = of.questions.find(({ fixed }) => fixed)?.key;
      let to =
        naming && before.find((item) => answerOf(sheet, naming, item) === answerOf(wanted, naming, from));
      if (!to) {
        await addItem(page, clientId, of, wanted, from);
        await eventually(async () => itemsOf(await read(), of.key).length, before.length + 1);
        to = must(
          itemsOf(sheet, of.key).find((item) => !before.includes(item)),
          'the item just made',
        );
      }
      for (const question of of.questions) await one(question, from, to);
    }
  };
  for (const section of form.sections) {
    for (const element of section.questions) {
      if (element.kind === 'group') await group(element);
      else await one(element, null, null);
    }
  }
}

async function addItem(
  page: Page,
  clientId: string,
  group: Group,
  wanted: Sheet,
  from: string,
): Promise<void> {
  const place = page.getByRole('group', { name: group.label.de, exact: true }).last();
  await place
    .getByRole('button', { name: new RegExp(`${group.one.de}( eintragen)?$`) })
    .last()
    .click();
  const [required] = group.questions.filter((question) => question.required);
  if (required) {
    const id = idOf(clientId, `new-${group.key}`);
    await answer(page, id, required, answerOf(wanted, required.key, from));
  }
}

/** What is ticked has the order of its list. */
const inOrder = (value: AnswerValue): AnswerValue => (Array.isArray(value) ? value.toSorted() : value);

/** What is asked and answered; two sheets say the same when their items are counted instead of named. */
export function plain(sheet: Sheet): Readonly<Record<string, unknown>> {
  const nth = new Map(
    Object.values(sheet.groups).flatMap((items) =>
      items.map((item, n): [string, string] => [item, String(n)]),
    ),
  );
  const asked = Object.entries(sheet.values).filter(([slot]) => {
    const { question, item } = slotParts(slot);
    return isVisible(form, sheet, question, item, allowed);
  });
  const entries = asked.map(([slot, value]): [string, unknown] => {
    const { question, item } = slotParts(slot);
    return [item === null ? slot : `${question}@${nth.get(item)}`, inOrder(value)];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
