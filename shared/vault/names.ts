/** Two equal names at the unlock page cannot be told apart. */
export const isSameName = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (name: string): string => name.normalize('NFKC').trim().toLocaleLowerCase('de');
