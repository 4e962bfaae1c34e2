import type { recognition } from '../text/de/recognition.ts';

/** Dotted paths to the sentences of a text tree. */
type Paths<T> = T extends string
  ? never
  : {
      [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
    }[keyof T & string];

/** Key of a sentence in `shared/text/<language>/recognition.ts`. A misspelt key does not compile. */
export type RecognitionKey = Paths<typeof recognition>;

/**
 * A sentence not yet in a language. `params` hold names as they stand in German law and on German doors
 * (occupations, authorities, places), numbers and levels: nothing that would need translating.
 */
export interface Message {
  readonly key: RecognitionKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const message = (key: RecognitionKey, params?: Message['params']): Message =>
  params === undefined ? { key } : { key, params };
