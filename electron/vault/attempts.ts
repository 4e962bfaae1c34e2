import type { ErrorCode } from '#shared/contract/errors.ts';
import { Refusal } from '#shared/contract/result.ts';
import { retryInMs } from '#shared/vault/delay.ts';
import type { OfficeState } from './state.ts';

/**
 * One try of a passphrase or recovery key behind the growing delay. It counts as failed before it is made:
 * ending the program in the middle is no way around the wait.
 * @throws Refusal `vault.waitBeforeRetry` with `retryInMs`, or `wrong` with the wait that follows
 */
export async function attempt(
  state: OfficeState,
  now: () => Date,
  wrong: ErrorCode,
  open: () => Promise<Buffer | null>,
): Promise<Buffer> {
  const wait = () => retryInMs(state.failures, state.lastFailureAt, now().getTime());
  const left = wait();
  if (left > 0) throw new Refusal('vault.waitBeforeRetry', { params: { retryInMs: left } });
  const before = state.failures;
  state.failed(now());
  const key = await open().catch((error: unknown) => {
    // Not a wrong guess: the key file was at fault.
    state.restoreFailures(before);
    throw error;
  });
  if (!key) throw new Refusal(wrong, { params: { retryInMs: wait() } });
  state.succeeded();
  return key;
}
