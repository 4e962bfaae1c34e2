import type { vault as de } from '../de/vault.ts';

export const vault: typeof de = { title: '' };
