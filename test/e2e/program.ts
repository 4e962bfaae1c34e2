import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { after } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { type Ask, askOf } from '#build/ask.ts';
import { closeBrowser, type LaunchedApp, type LaunchOptions, launchApp } from '#build/standin/launch.ts';
import { createOffice } from '#electron/office/createOffice.ts';
import { type KdfPolicy, kdfPolicy } from '#electron/vault/kdf.ts';
import { newOffice, passphrase, tempFolder } from '#test/support/office.ts';

after(closeBrowser);

/** What was in sight when a test failed: a log is all there is of a machine elsewhere. */
async function tellPage(page: Page): Promise<void> {
  const seen = await page
    .locator('body')
    .innerText({ timeout: 5000 })
    .catch(() => 'no page');
  process.stderr.write(`In sight at ${page.url()}:\n${seen.replace(/\n+/g, '\n').slice(0, 4000)}\n`);
}

/** The built program on the stand-in: the real shell, the real office process, a real browser. */
export async function inProgram(
  options: Partial<LaunchOptions>,
  act: (app: LaunchedApp, page: Page) => Promise<void>,
): Promise<void> {
  const app = await launchApp({
    userData: tempFolder(),
    ...options,
    // Without motion, so that axe does not look at half-transparent text.
    context: {
      locale: 'de-DE',
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options.context,
    },
  });
  app.page.setDefaultTimeout(30_000);
  try {
    await act(app, app.page);
    // What the page itself had to complain about: exceptions, errors, violations of the policy.
    assert.deepEqual(app.consoleErrors, []);
  } catch (error) {
    await tellPage(app.page);
    throw error;
  } finally {
    await app.close();
  }
}

export interface MadeOffice {
  readonly folder: string;
  readonly recoveryKey: string;
}

/** The least the program opens: how long guessing takes is tested elsewhere, and the wizard uses the whole of it. */
const quickKdf: KdfPolicy = { ...kdfPolicy, use: kdfPolicy.floor };

/** An office as the wizard makes it, its recovery key confirmed, with what the test needs in it; closed again. */
export async function makeOffice(
  fill: (ask: Ask) => Promise<void> = async () => {},
  now: () => Date = () => new Date(),
): Promise<MadeOffice> {
  const folder = resolve(tempFolder(), 'buero');
  const office = createOffice({ folder, kdf: quickKdf, notify: () => undefined, now });
  const ask = askOf(office.call);
  const { recoveryKey } = await ask('vault.create', newOffice);
  const groups = recoveryKey.split('-');
  const typed = [0, 3].map((index) => ({ index, text: groups[index] ?? '' }));
  await ask('vault.confirmRecoveryKey', { groups: typed });
  await fill(ask);
  await office.close({ backup: false });
  return { folder, recoveryKey };
}

export const unlock = async (page: Page, words: string = passphrase): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.keyboard.press('Enter');
};

/** Past the door: the frame with its navigation stands. */
export const inside = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Hauptnavigation' }).waitFor();

/** The same, with an office unlocked. */
export const inOffice = (
  folder: string,
  act: (app: LaunchedApp, page: Page) => Promise<void>,
  options: Partial<LaunchOptions> = {},
): Promise<void> =>
  inProgram({ office: folder, ...options }, async (app, page) => {
    await unlock(page);
    await inside(page);
    await act(app, page);
  });

/** Goes to a room by the navigation. */
export const goTo = (page: Page, room: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name: room, exact: true })
    .click();

const axeSource = readFileSync(
  join(createRequire(import.meta.url).resolve('axe-core'), '..', 'axe.min.js'),
  'utf8',
);

/** No finding of axe on what is on screen now, in its present colours; `rules`: only these, for haste. */
export async function assertAccessible(page: Page, where: string, rules?: readonly string[]): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        // What passed is not told one by one, and there are no sounds to be loaded first.
        ...{ resultTypes: ['violations'], preload: false },
        ...(only && { runOnly: only }),
      }),
    rules,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  assert.deepEqual(found, [], where);
}

/** Nothing is cut off sideways: at 200 % a page of 1280 has 640 (WCAG 1.4.10). */
export async function assertNoSidewaysScrolling(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].some(
      (part) => part.scrollWidth > part.clientWidth,
    ),
  );
  assert.equal(wide, false, where);
}
