import type { TFunction, TOptions } from 'i18next';
import type { AppError } from '#shared/contract/result.ts';
import { appErrorOf } from './callError.ts';

/** What happened and what to do next, in the window's language. */
export const errorText = (t: TFunction, error: AppError): string =>
  t(`errors.${error.code}`, { ...error.params } as TOptions);

/** The same for whatever a query or mutation threw; nothing for nothing. */
export const thrownText = (t: TFunction, thrown: unknown): string | null =>
  thrown === null || thrown === undefined ? null : errorText(t, appErrorOf(thrown));
