import { type DatedRow, seen } from '../catalogs/datedRow.ts';
import type { AuthorityCode } from '../recognition/authorities.ts';
import type { PaperKind } from './kinds.ts';

/** Authorities that take a paper on their own form only: ours then helps to fill it in. */
export interface OwnForm extends DatedRow {
  readonly authority: AuthorityCode;
  readonly kind: PaperKind;
}

export const ownForms: readonly OwnForm[] = [
  { authority: 'LPH', kind: 'powerOfAttorney', ...seen('LPH-FORM') },
];
