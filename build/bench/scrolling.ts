import { inBenchWindow } from './benchWindow.ts';

export interface Scrolled {
  readonly name: string;
  readonly steps: number;
  /** Steps after which a row in sight was still empty after 100 ms. */
  readonly dropped: number;
  /** Milliseconds from the turn of the wheel until every row in sight has its name. */
  readonly median: number;
  readonly p95: number;
}

const STEPS = 150;
const LIMIT_MS = 100;

/**
 * Turns the wheel through the list of people in the real window, some steps small and some over thousands
 * of people, and watches until each row in sight is filled.
 */
export function measureScrolling(folder: string, userData: string): Promise<Scrolled> {
  return inBenchWindow(folder, userData, async (page) => {
    // The program opens on „Heute“.
    await page.getByRole('link', { name: 'Personen', exact: true }).click();
    await page.locator('tr[data-index="0"] a').waitFor();
    const times: number[] = await page.evaluate(
      async ([steps]) => {
        const frame = document.querySelector('tr[data-index]')?.closest('div');
        if (!frame) throw new Error('no list');
        const frameTime = () => new Promise<number>((next) => requestAnimationFrame(next));
        const filled = () => {
          const box = frame.getBoundingClientRect();
          const rows = [...frame.querySelectorAll('tr[data-index]')].filter((row) => {
            const { top, bottom } = row.getBoundingClientRect();
            return bottom > box.top && top < box.bottom;
          });
          return rows.length > 5 && rows.every((row) => row.querySelector('a') !== null);
        };
        const measured: number[] = [];
        for (let step = 0; step < (steps ?? 0); step++) {
          const started = performance.now();
          // Mostly a turn of the wheel, each tenth time a pull at the bar far into the list.
          frame.scrollTop += step % 10 === 9 ? 90_000 : 480;
          do await frameTime();
          while (!filled() && performance.now() - started < 5000);
          measured.push(performance.now() - started);
        }
        return measured;
      },
      [STEPS],
    );
    const sorted = times.toSorted((a, b) => a - b);
    return {
      name: 'Blättern in der Liste (Fenster)',
      steps: times.length,
      dropped: times.filter((time) => time > LIMIT_MS).length,
      median: sorted[Math.floor(times.length * 0.5)] ?? 0,
      p95: sorted[Math.floor(times.length * 0.95)] ?? 0,
    };
  });
}
