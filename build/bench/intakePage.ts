import type { Page } from 'playwright-core';
import { intakeForm } from '#shared/intake/form.ts';
import { inBenchWindow } from './benchWindow.ts';

export interface Opened {
  readonly name: string;
  /** Milliseconds at p95. */
  readonly limit: number;
  readonly median: number;
  readonly p95: number;
}

const ROUNDS = 15;

/** What there is to press, in this order; each time other headings stand there when the page is open. */
const steps = [
  { name: 'Aufnahme öffnen', press: 'main a[href$="/intake"]' },
  { name: 'Aufnahme, ganzer Bogen', press: 'main input[value="form"]', whole: true },
  { name: 'Aufnahme, Vom Papier', press: 'main input[value="paper"]' },
  { name: 'Aufnahme, Lesen', press: 'main input[value="read"]' },
  { name: 'Aufnahme, Gespräch', press: 'main input[value="talk"]' },
] as const;

/** The last section of the form: with it the whole form is there. */
const lastSection = `#intake-section-${intakeForm.sections.at(-1)?.key ?? ''}`;
const WHOLE = 'Aufnahme, ganzer Bogen bis zum letzten Abschnitt';
const WHOLE_LIMIT = 1000;
const PAGE_LIMIT = 100;

/** From the press of `timeOf` until the last section stands there as well. */
const untilLast = (page: Page): Promise<number> =>
  page.evaluate(async (selector) => {
    const started = Number(document.documentElement.dataset.pressed);
    const frame = () => new Promise<number>((next) => requestAnimationFrame(next));
    while (document.querySelector(selector) === null && performance.now() - started < 10_000) await frame();
    await frame();
    return performance.now() - started;
  }, lastSection);

/** From the press until the page is drawn, as the window itself sees it. */
const timeOf = (page: Page, pressed: string): Promise<number> =>
  page.evaluate(async (selector) => {
    const target = document.querySelector<HTMLElement>(selector);
    if (!target) throw new Error(`nothing to press: ${selector}`);
    for (const heading of document.querySelectorAll('main :is(h1, h2, h3)'))
      heading.setAttribute('data-old', '');
    const started = performance.now();
    document.documentElement.dataset.pressed = String(started);
    const frame = () => new Promise<number>((next) => requestAnimationFrame(next));
    target.click();
    // The switch between the views stands on the intake's page only.
    const drawn = (): boolean =>
      document.querySelector('main input[value="form"]') !== null &&
      document.querySelector('main :is(h2, h3):not([data-old])') !== null;
    do await frame();
    while (!drawn() && performance.now() - started < 5000);
    await frame();
    return performance.now() - started;
  }, pressed);

/** Opens the intake of people from the list and goes through its views, in the real window. */
export function measureIntake(folder: string, userData: string): Promise<Opened[]> {
  return inBenchWindow(folder, userData, async (page) => {
    const times = new Map<string, number[]>(
      [...steps.map(({ name }) => name), WHOLE].map((name) => [name, []]),
    );
    for (let round = 0; round < ROUNDS; round++) {
      await page.getByRole('link', { name: 'Personen', exact: true }).click();
      await page
        .locator(`tr[data-index="${round % 8}"] a`)
        .first()
        .click();
      await page.locator('a[href$="/intake"]').first().waitFor();
      for (const step of steps) {
        const took = await timeOf(page, step.press);
        times.get(step.name)?.push(took);
        if ('whole' in step) times.get(WHOLE)?.push(await untilLast(page));
      }
    }
    return [...times.keys()].map((name) => {
      // The first rounds compile the page's code; a counsellor meets them once a day.
      const sorted = (times.get(name) ?? []).slice(2).toSorted((a, b) => a - b);
      const at = (share: number) =>
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
      return {
        name: `${name} (Fenster)`,
        limit: name === WHOLE ? WHOLE_LIMIT : PAGE_LIMIT,
        median: at(0.5),
        p95: at(0.95),
      };
    });
  });
}
