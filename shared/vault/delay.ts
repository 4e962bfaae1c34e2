/** Attempts that cost nothing: a slip of the finger is not an attack. */
const freeFailures = 2;
const firstDelayMs = 5_000;
/** Nobody is locked out of their own office for longer than this. */
export const longestDelayMs = 5 * 60_000;

/** How long to wait after so many wrong passphrases in a row, in milliseconds: 0, 0, 5 s, 10 s, 20 s … 5 min. */
export function delayAfter(failures: number): number {
  if (failures <= freeFailures) return 0;
  return Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(failures - freeFailures - 1, 20));
}

/**
 * What is left of the delay. Instants in milliseconds. A clock that was put back never makes the wait
 * longer than the delay itself.
 */
export function retryInMs(failures: number, lastFailureAt: number | null, now: number): number {
  if (lastFailureAt === null) return 0;
  const delay = delayAfter(failures);
  const passed = Math.max(0, now - lastFailureAt);
  return Math.max(0, delay - passed);
}
