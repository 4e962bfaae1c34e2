/** The recovery key as it stands on paper: so many groups of four characters (electron/vault/recoveryKey.ts). */
export const recoveryGroupCount = 14;
export const recoveryGroupLength = 4;
export const recoveryKeyLength = recoveryGroupCount * recoveryGroupLength;

/** How many characters of a key are typed so far; dashes and blanks do not count. */
export const recoveryCharacters = (typed: string): number => [...typed.replace(/[\s\p{Pd}_.]/gu, '')].length;

/** Two different groups to type back, by chance, in their order on the sheet. */
export function groupsToConfirm(random: () => number = Math.random): readonly [number, number] {
  const first = Math.floor(random() * recoveryGroupCount);
  const other = Math.floor(random() * (recoveryGroupCount - 1));
  const second = other >= first ? other + 1 : other;
  return first < second ? [first, second] : [second, first];
}
