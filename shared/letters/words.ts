interface Words {
  readonly page: string;
  readonly of: string;
  readonly enclosure: string;
  readonly enclosures: string;
  readonly ticked: string;
  readonly notTicked: string;
}

const german: Words = {
  page: 'Seite',
  of: 'von',
  enclosure: 'Anlage',
  enclosures: 'Anlagen',
  ticked: 'angekreuzt',
  notTicked: 'nicht angekreuzt',
};

const english: Words = {
  page: 'Page',
  of: 'of',
  enclosure: 'Enclosure',
  enclosures: 'Enclosures',
  ticked: 'ticked',
  notTicked: 'not ticked',
};

/** Words both prints put on the paper themselves, in the language of the paper; the window's does not matter. */
export const paperWords = ({ language }: { readonly language: string }): Words =>
  /^en\b/u.test(language) ? english : german;

/** Above the enclosures. One line may stand for several: „Unterlagen Nr. 1 bis 7 wie aufgeführt“. */
export const enclosuresTitle = (letter: {
  readonly language: string;
  readonly enclosures: readonly string[];
}): string => {
  const words = paperWords(letter);
  const [first = '', ...more] = letter.enclosures;
  return more.length > 0 || / 1 bis \d/u.test(first) ? words.enclosures : words.enclosure;
};
