import type { office as de } from '../de/office.ts';

export const office: typeof de = { title: '' };
