import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import type { CallName, Input, Output } from '#shared/contract/index.ts';
import type { Result } from '#shared/contract/result.ts';
import { assertAccessible, assertNoSidewaysScrolling, makeOffice } from './program.ts';

/** An office with what the test needs in it, closed again. Its recovery key counts as confirmed. */
export const officeWith = async (fill: (ask: Ask) => Promise<void>, now?: () => Date): Promise<string> =>
  (await makeOffice(fill, now)).folder;

/** The same with one person, who was told what is kept of them and agreed. */
export const officeOfNazari = (): Promise<string> =>
  officeWith(async (ask) => {
    const { id } = await ask('clients.create', { familyName: 'Nazari', givenNames: 'Farid' });
    const said = { authority: null, body: '', state: 'given', language: 'prs', interpreter: '' } as const;
    await ask('privacy.decide', {
      clientId: id,
      decision: { ...said, purpose: 'information', textVersion: 'x', validUntil: null },
    });
  });

/** What the office has stored, asked through the window's own bridge: past every cache of the page. */
export async function stored<N extends CallName>(page: Page, name: N, input: Input<N>): Promise<Output<N>> {
  const result = await page.evaluate(
    ([call, given]) =>
      (
        window as unknown as { office: { invoke(name: string, input: unknown): Promise<unknown> } }
      ).office.invoke(call, given),
    [name, input] as const,
  );
  const answer = result as Result<Output<N>>;
  assert.ok(answer.ok, `${name} answers`);
  return answer.value;
}

/** The id of the person found by these words; there must be just one. */
export async function personId(page: Page, query: string): Promise<string> {
  const { rows } = await stored(page, 'clients.search', { query, offset: 0, limit: 2 });
  const [only] = rows;
  assert.ok(only !== undefined && rows.length === 1, `one person for „${query}“`);
  return only.id;
}

/** The list says „n von m“, and the rows below it are the answer to what is typed. */
export const counted = (page: Page, text: string): Promise<void> =>
  page.locator('main p').getByText(text).first().waitFor();

/** From anywhere inside: the list, the words, Enter. */
export async function openPerson(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: 'Personen', exact: true }).click();
  const search = page.getByLabel('Name, Nummer oder Geburtsjahr');
  await search.fill(words);
  await counted(page, '1 von ');
  await page.locator('[aria-rowcount="2"]:not([data-stale] *)').waitFor();
  await search.press('Enter');
  await page.getByRole('heading', { name: 'Verlauf' }).waitFor();
}

/** From anywhere inside to a person's competence profile; their id. */
export async function openProfile(page: Page, name: string): Promise<string> {
  await openPerson(page, name);
  const id = await personId(page, name);
  await page.getByRole('link', { name: 'Kompetenzprofil', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Kompetenzprofil' }).waitFor();
  return id;
}

/** As large as 1280 × 800 is at 200 % (WCAG 1.4.4, 1.4.10). */
const atDouble = { width: 640, height: 400 };

/**
 * The page as it stands now: no finding of axe by day and by night (only the colours differ), nothing cut off
 * sideways at 200 %; with `axeAtDouble` no finding of axe there either.
 */
export async function assertFit(
  page: Page,
  where: string,
  { axeAtDouble = false }: { readonly axeAtDouble?: boolean } = {},
): Promise<void> {
  await assertAccessible(page, `${where}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await assertAccessible(page, `${where}, dark`, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(atDouble);
  if (axeAtDouble) await assertAccessible(page, `${where} at 200 %`);
  await assertNoSidewaysScrolling(page, `${where} at 200 %`);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/**
 * Waits until a question is answered as expected; fails with the last answer after `withinMs`, long enough for
 * a machine that does something else as well.
 */
export async function eventually<T>(ask: () => Promise<T>, expected: T, withinMs = 15_000): Promise<void> {
  const until = Date.now() + withinMs;
  let last = await ask();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise((wait) => setTimeout(wait, 40));
    last = await ask();
  }
  assert.deepEqual(last, expected);
}
