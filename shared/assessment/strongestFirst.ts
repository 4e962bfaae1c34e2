import { keyCompetences } from './catalogs/keyCompetences.ts';
import type { Strength } from './strength.ts';

const places = new Map(keyCompetences.map(({ code }, at) => [code, at]));
const placeOf = ({ competence }: Pick<Strength, 'competence'>): number =>
  places.get(competence) ?? places.size;

/**
 * What the person has picked themselves, then the rest, both in the order of the catalogue. No rating weighs
 * against another: that would be a score (domain 3.6).
 */
export const strongestFirst = <S extends Pick<Strength, 'competence' | 'strongest'>>(
  strengths: readonly S[],
): S[] => strengths.toSorted((a, b) => Number(b.strongest) - Number(a.strongest) || placeOf(a) - placeOf(b));
