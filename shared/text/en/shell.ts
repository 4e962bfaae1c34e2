import type { shell as de } from '../de/shell.ts';

export const shell: typeof de = { title: '' };
