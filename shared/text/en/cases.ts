import type { cases as de } from '../de/cases.ts';

export const cases: typeof de = {
  title: 'History',
};
