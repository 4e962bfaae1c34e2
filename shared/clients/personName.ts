export interface PersonName {
  readonly familyName: string;
  readonly givenNames: string;
}
export type NameOrder = 'familyFirst' | 'givenFirst';

/** „Kovalenko, Olena“ in lists, „Olena Kovalenko“ in letters. Many Afghans have one name only. */
export function displayName(name: PersonName, order: NameOrder): string {
  const family = name.familyName.trim();
  const given = name.givenNames.trim();
  if (family === '' || given === '') return family || given;
  return order === 'familyFirst' ? `${family}, ${given}` : `${given} ${family}`;
}

/**
 * Order of lists, after DIN 5007-1: marks do not count. The sign between the names sorts before every letter
 * and the blank, so that „Abdi, Zahra“ stands before „Abdi Ali, Ahmad“.
 */
export const sortKey = ({ familyName, givenNames }: PersonName): string =>
  [familyName, givenNames]
    .filter((part) => part !== '')
    .join('\t')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
