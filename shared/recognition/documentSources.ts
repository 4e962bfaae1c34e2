import type { SourceKey } from '../catalogs/sources.ts';
import type { DocumentProfile } from './documentMatrix.ts';

/** Where each list was read. */
export const matrixSources: Readonly<Record<DocumentProfile, SourceKey>> = {
  FOSA: 'FOSA',
  HWK: 'HWK-FORM',
  NURSING: 'PFLBG',
  'LPH-PROFESSION': 'own',
  'LPH-LICENCE': 'LPH-FORM',
  TEACHER: 'LEHRER',
  EDUCATOR: 'SOZPAED',
  SOCIAL: 'SOBAN',
  TITLE: 'own',
  LWK: 'LWK-NDS',
  ZAB: 'ZAB-HRO',
  SCHOOL: 'BM-SCHULE',
  RESETTLER: 'IHK-BVFG',
  VALIDATION: 'own',
  EXTERNAL: 'own',
  DRIVING: 'own',
  GENERAL: 'BQFG',
};
