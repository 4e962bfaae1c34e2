import type { Page } from 'playwright-core';
import { launchApp } from '../standin/launch.ts';
import { benchPassphrase } from './office.ts';

/** Opens the measured office in the real window, and closes it again. */
export async function inBenchWindow<T>(
  folder: string,
  userData: string,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const app = await launchApp({
    office: folder,
    userData,
    context: { locale: 'de-DE', viewport: { width: 1280, height: 800 } },
  });
  try {
    await app.page.getByLabel('Passphrase', { exact: true }).fill(benchPassphrase);
    await app.page.keyboard.press('Enter');
    return await measure(app.page);
  } finally {
    await app.close();
  }
}
