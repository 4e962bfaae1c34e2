import { isOwnCode } from '../catalogs/ownRow.ts';
import { type DocumentProfile, documentMatrix, documentProfiles, type MatrixRow } from './documentMatrix.ts';
import { documentTypes } from './documents.ts';
import type { AnyDocument } from './paperTypes.ts';

/** The lists of papers; an authority may have one that differs from its kind's. */
export interface PaperBook {
  of(profile: DocumentProfile, authority: string | null): readonly MatrixRow[];
}

export const shippedPapers: PaperBook = { of: (profile) => documentMatrix[profile] };

const PLACE = /^([A-Z-]+)(?:@([^/]+))?\/([\w-]+)$/;

/** The code read back; null for what is none. */
export function paperPlace(
  code: string,
): { profile: DocumentProfile; authority: string | null; type: AnyDocument } | null {
  const [, list, authority, paper = ''] = PLACE.exec(code) ?? [];
  const profile = documentProfiles.find((known) => known === list);
  const type = documentTypes.find((known) => known === paper) ?? (isOwnCode(paper) ? paper : undefined);
  return profile && type ? { profile, authority: authority ?? null, type } : null;
}
