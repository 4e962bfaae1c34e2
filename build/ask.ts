import type { CallName, Input, Output } from '#shared/contract/index.ts';
import type { Result } from '#shared/contract/result.ts';

/** A typed way to the office for programs without a window (demo, benchmark, tests). */
export type Ask = <N extends CallName>(name: N, input: Input<N>, picked?: string) => Promise<Output<N>>;

/** @throws Error naming the call and the error's code when the office refuses. */
export function askOf(
  call: (name: string, input: unknown, picked?: string) => Promise<Result<unknown>>,
): Ask {
  return async <N extends CallName>(name: N, input: Input<N>, picked?: string) => {
    const result = await call(name, input, picked);
    if (!result.ok) {
      const fields = result.error.fields?.map((field) => `${field.path}: ${field.code}`).join(', ');
      throw new Error(`${name}: ${result.error.code}${fields ? ` (${fields})` : ''}`);
    }
    return result.value as Output<N>;
  };
}
