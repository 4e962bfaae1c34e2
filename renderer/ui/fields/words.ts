const words: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['true', true],
  ['false', false],
]);

/** What was chosen as the office stores it: yes and no are words in a list too, and no word is „not known“. */
export const readWord = (text: string): string | boolean | null => {
  const word = words.get(text);
  return word === undefined ? text : word;
};
