import { currentRow, type DatedRow, seen } from '../catalogs/datedRow.ts';
import type { DocumentProfile } from '../recognition/documentMatrix.ts';
import type { DossierFacts } from './facts.ts';

/** Authorities whose translators must have had the original or a certified copy before them. */
export interface FromOriginal extends DatedRow {
  readonly profile: DocumentProfile;
}

export const fromOriginal: readonly FromOriginal[] = [{ profile: 'TEACHER', ...seen('LEHRER') }];

export const fromOriginalOf = ({ way, date }: Pick<DossierFacts, 'way' | 'date'>): FromOriginal | null =>
  currentRow(
    fromOriginal.filter(({ profile }) => profile === way.documentProfile),
    date,
  ) ?? null;
