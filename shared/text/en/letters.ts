import type { letters as de } from '../de/letters.ts';

export const letters: typeof de = {
  title: 'Letter',
};
