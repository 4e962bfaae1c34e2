import assert from 'node:assert/strict';
import type { ErrorCode } from '#shared/contract/errors.ts';
import { Refusal } from '#shared/contract/result.ts';

/** For `assert.rejects` and `assert.throws`: the error is a refusal with exactly this code. */
export const refusal = (code: ErrorCode) => (error: unknown) => {
  assert.ok(error instanceof Refusal, `not a refusal: ${String(error)}`);
  assert.equal(error.error.code, code);
  return true;
};
