import type { AppError } from '#shared/contract/result.ts';

/** A refused call inside the window, where TanStack Query wants something thrown. */
export class CallError extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.name = 'CallError';
    this.error = error;
  }
}

/** The refusal inside whatever was thrown; anything else is a fault of the program itself. */
export const appErrorOf = (thrown: unknown): AppError =>
  thrown instanceof CallError ? thrown.error : { code: 'office.internal' };
