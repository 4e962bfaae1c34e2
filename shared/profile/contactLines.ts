/** „Tel. +380 532 12345“, „sekretariat@…“, „www.…“: how one reaches somebody without the post. */
const otherThanPost = /@|https?:|www\.|^(?:tel|fon|fax|e-?mail|web)\b|^\+?[\d\s()/.-]{6,}$/i;

/** What was noted of an address, its lines without blank ones. */
export const contactLines = (contact: string): string[] =>
  contact
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Those of them that go on an envelope. */
export const postLines = (contact: string): string[] =>
  contactLines(contact).filter((line) => !otherThanPost.test(line));
