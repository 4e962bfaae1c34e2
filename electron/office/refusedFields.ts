import type { ZodError } from 'zod';
import { type ErrorCode, errorCodes } from '#shared/contract/errors.ts';
import type { AppError } from '#shared/contract/result.ts';

const isErrorCode = (text: string): text is ErrorCode => (errorCodes as readonly string[]).includes(text);

/**
 * Which fields are refused and why; never what was typed. `under`: the field the value stood in, when it was
 * not the whole input.
 */
export const refusedFields = (error: ZodError, under?: string): NonNullable<AppError['fields']> =>
  error.issues.map((issue) => ({
    path: under ?? issue.path.join('.'),
    code: isErrorCode(issue.message)
      ? issue.message
      : issue.code === 'too_big'
        ? ('input.tooLong' as const)
        : ('input.invalid' as const),
  }));
