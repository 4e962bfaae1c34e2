import { type DatedRow, unchecked, type Words } from '../catalogs/datedRow.ts';

/** FALLART, domain 1.5: how much counselling a case is. */
export const caseTypes = ['single', 'counselling', 'process', 'ibq'] as const;
export type CaseType = (typeof caseTypes)[number];

export interface CaseTypeRow extends DatedRow {
  readonly code: CaseType;
  readonly name: Words;
}

const type = (code: CaseType, de: string, en: string): CaseTypeRow => ({
  ...{ code, name: { de, en } },
  ...unchecked('Fallarten und ihre Namen im Förderbescheid oder beim Träger nachsehen.'),
});

export const caseTypeRows: readonly CaseTypeRow[] = [
  type('single', 'Einmalberatung, Kurzauskunft', 'single consultation, short information'),
  type('counselling', 'Beratungsfall', 'counselling case'),
  type('process', 'Prozessbegleitung', 'accompaniment with a plan'),
  type('ibq', 'IBQ-Teilnahme', 'participation in IBQ'),
];

export const caseTypeName = (code: string): Words | undefined =>
  caseTypeRows.find((row) => row.code === code)?.name;
