import type { Migration } from '../migration.ts';
import { house } from './0010_house.ts';
import { caseWork } from './0030_case_work.ts';

/** In order; a step that has shipped is never changed, only followed. */
export const migrations: readonly Migration[] = [house, caseWork];
