import type { recognitionPage as de } from '../de/recognitionPage.ts';

export const recognitionPage: typeof de = {
  assessTitle: 'Way to recognition',
  applicationTitle: 'Recognition',
};
