import { currentRow, type DatedRow, unchecked } from '../catalogs/datedRow.ts';

/**
 * The wording of the sheets. Whoever changes a sentence of `sheets/` adds a row: a consent names the version
 * the person had before them (Art. 7(1) GDPR asks for the proof).
 */
export interface TextVersion extends DatedRow {
  readonly code: string;
}

const CHECK =
  'Der Wortlaut der Blätter ist von uns. Vor dem ersten Ausgeben von der oder dem Datenschutzbeauftragten des Trägers lesen lassen.';

export const textVersions: readonly TextVersion[] = [
  { code: '2026-1', ...unchecked(CHECK, 'own', null, '2026-11-22') },
  /** With the person's language beside the German. */
  { code: '2026-2', ...unchecked(CHECK, 'own', '2026-11-23') },
];

export function textVersionOn(day: string): TextVersion {
  const found = currentRow(textVersions, day);
  if (!found) throw new Error('invariant: one wording is always in force');
  return found;
}
