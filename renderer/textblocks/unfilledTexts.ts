import type { TFunction } from 'i18next';
import { unknownPlaceholders } from '#shared/textblocks/placeholders.ts';

/** What is to be done about words in braces that nothing was put in place of, a sentence each. */
export const unfilledTexts = (t: TFunction, names: readonly string[]): string[] =>
  [...new Set(names)].map((name) =>
    t(unknownPlaceholders([name]).length > 0 ? 'textblocks.noPlaceholder' : 'textblocks.unfilled', {
      what: `{${name}}`,
    }),
  );
