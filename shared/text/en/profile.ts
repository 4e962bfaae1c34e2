import type { profile as de } from '../de/profile.ts';

export const profile: typeof de = {
  title: 'Facts',
};
