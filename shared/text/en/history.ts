import type { history as de } from '../de/history.ts';

export const history: typeof de = { title: '' };
