import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { de, type TranslatedText } from '#shared/text/interview/de.ts';
import { stored } from './rooms.ts';

/** A client's hand on the screen that was turned round: taps what is to be seen, by its words. */

export const heading = (page: Page): Promise<string> => page.locator('main h1').innerText();

/** Taps, and waits until another question is in sight. */
export async function andOn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await heading(page);
  await act();
  await page.waitForFunction(
    (text) => document.querySelector('main h1')?.textContent?.trim() !== text,
    before,
  );
}

export const tap = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('main').getByRole('button', { name: words, exact: true }).first().click();

/** From the talk: which questions, in which language; ends at the choice of the language. */
export async function showTo(page: Page, what: string, language: string, sensitive = false): Promise<void> {
  await page.getByRole('button', { name: 'Der Person zeigen' }).click();
  await page.getByRole('dialog').waitFor();
  await page.getByLabel('Was gezeigt wird').selectOption(what);
  if (sensitive) await page.getByLabel('Auch Fragen zu Aufenthalt').check();
  await page.getByLabel('Sprache der Person').selectOption(language);
  await page.getByRole('button', { name: 'Jetzt zeigen' }).click();
  await page.locator('main h1').waitFor();
}

/** By hand: pressed for longer than a second. */
export async function holdLeave(page: Page, ms: number): Promise<void> {
  const box = await page.locator('header button').last().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
  await page.mouse.down();
  await page.waitForTimeout(ms);
  await page.mouse.up();
}

/** Nothing but the question at hand: no name, no number, no address of the program, no other question. */
export async function assertOnlyThis(page: Page, id: string, texts: TranslatedText): Promise<void> {
  const shown = await heading(page);
  const html = await page.locator('body').innerHTML();
  const { number } = await stored(page, 'clients.get', { id });
  for (const secret of ['Nazari', 'Farid', id, String(number), 'Maren Voß', 'IFDM'])
    assert.ok(!html.includes(secret), `„${secret}“ beside „${shown}“`);
  const others = [...Object.values(de.questions), ...Object.values(texts.questions ?? {})];
  assert.deepEqual(
    others.filter((text) => text !== shown.trim() && html.includes(`>${text}<`)),
    [],
  );
  for (const role of ['navigation', 'search', 'link', 'dialog'] as const)
    assert.equal(await page.getByRole(role).count(), 0, role);
  assert.equal(await page.title(), 'Wegbuch');
}
