import type { ZodType } from 'zod';
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Parsed, SaveOutcome } from './autosave.ts';

/** What a group of autosave fields reads from and writes to: one record of the office. */
export interface FieldSource<T extends object> {
  /** Unique in the office, e.g. `client-01J…`; letters, digits, hyphens: drafts and links to a field hang on it. */
  readonly key: string;
  readonly values: T;
  /** The contract's own rules for each field, so that the window refuses what the office would. */
  readonly shape: { readonly [K in keyof T]: ZodType };
  save(patch: Partial<T>): Promise<SaveOutcome>;
  /** By field: what does not fit to other facts. No bar to storing. */
  readonly warnings?: Readonly<Record<string, readonly string[]>>;
}

export type KeyOf<T, V> = { [K in keyof T]-?: T[K] extends V ? K : never }[keyof T] & string;

export const fieldId = <T extends object>(of: FieldSource<T>, name: keyof T & string): string =>
  `${of.key}-${name}`;

const codeOf = (issue: { readonly code: string; readonly message: string } | undefined): ErrorCode =>
  issue?.code === 'too_big' ? 'input.tooLong' : 'input.invalid';

/** A value by the contract's rule of the field. */
export function checked<T extends object, K extends keyof T & string>(
  of: FieldSource<T>,
  name: K,
  value: unknown,
): Parsed<T[K]> {
  const result = of.shape[name].safeParse(value);
  return result.success
    ? { ok: true, value: result.data as T[K] }
    : { ok: false, error: { code: codeOf(result.error.issues[0]) } };
}

/** The same of a number: what is refused says whether it is not whole, or too large or too small. */
export function checkedNumber<T extends object, K extends keyof T & string>(
  of: FieldSource<T>,
  name: K,
  value: number,
): Parsed<T[K]> {
  const result = of.shape[name].safeParse(value);
  if (result.success) return { ok: true, value: result.data as T[K] };
  const [issue] = result.error.issues;
  const outside = issue?.code === 'too_big' || issue?.code === 'too_small';
  const broken = issue?.code === 'invalid_type' && issue.expected === 'int';
  return {
    ok: false,
    error: { code: outside ? 'input.outOfRange' : broken ? 'input.wholeNumber' : 'input.number' },
  };
}

export const saveOne = <T extends object, K extends keyof T & string>(
  of: FieldSource<T>,
  name: K,
  value: T[K],
): Promise<SaveOutcome> => of.save({ [name]: value } as unknown as Partial<T>);
