import type { ErrorCode } from './errors.ts';

/**
 * What went wrong, in a form that crosses a process border unharmed. Never carries a client's data:
 * `params` hold counts, limits and names of fields, not what somebody typed.
 */
export interface AppError {
  readonly code: ErrorCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Which input fields are refused; `path` as in the input, joined by dots. */
  readonly fields?: readonly { readonly path: string; readonly code: ErrorCode }[];
}

/** Nothing is thrown across a process border (Electron passes on only an error's message). */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (error: AppError): Result<never> => ({ ok: false, error });

/** Thrown inside the office process only; `dispatch` turns it into a `Result`. */
export class Refusal extends Error {
  readonly error: AppError;
  constructor(code: ErrorCode, extra: Omit<AppError, 'code'> = {}) {
    super(code);
    this.name = 'Refusal';
    this.error = { code, ...extra };
  }
}

/** Says why a value is known to exist; the reason is the message when it does not. */
export function must<T>(value: T | null | undefined, reason: string): T {
  if (value === null || value === undefined) throw new Error(`invariant: ${reason}`);
  return value;
}

export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${typeof value}`);
}
