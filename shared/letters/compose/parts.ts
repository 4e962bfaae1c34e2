import type { ClientFacts, CounsellorFacts, OccupationFacts, OfficeFacts, OriginalText } from '../facts.ts';
import type { Block, FactRef, Letter, Run } from '../letter.ts';
import { postalLines, returnLine } from '../postalLines.ts';
import { isRtlLanguage } from '../spans.ts';

/** Small pieces of which the letters are made. */

export const run = (text: string): Run => ({ text });
export const bold = (text: string): Run => ({ text, bold: true });
export const original = (words: OriginalText): Run =>
  words.lang === null ? { text: words.text } : { text: words.text, lang: words.lang };

/** Written from the right and broken in two, its beginning would stand far from its end. */
const unbroken = (words: OriginalText): OriginalText =>
  words.lang !== null && isRtlLanguage(words.lang) && words.text.length <= 40
    ? { ...words, text: words.text.trim().replaceAll(/\s+/gu, '\u00a0') }
    : words;

/** „Olena Kovalenko (Олена Коваленко)“: the second in its language, for the screen reader and the spelling. */
export const withOriginal = (text: string, words: OriginalText | null): Run[] =>
  words === null || words.text.trim() === ''
    ? [run(text)]
    : [run(`${text} (`), original(unbroken(words)), run(')')];

/** To be written by hand. */
export const blank = '_'.repeat(34);

/** What a sentence may rest on. `fact`: the same for as long as there is the row. */
export const fact = (path: string, label: string, value: string): FactRef => ({ fact: path, label, value });

/**
 * A sentence that knows its facts. `key`: its name in the letter, the same whenever the letter is composed from
 * whatever facts; one name is used once.
 */
export const says = (key: string, text: string, ...rests: FactRef[]): Run => ({ text, sentence: key, rests });

/** Sentences of one paragraph, with a blank between them. */
export const saying = (...said: readonly Run[]): Block => ({ type: 'paragraph', runs: spaced(said) });

const spaced = (said: readonly Run[]): Run[] =>
  said.map((one, index) => (index < said.length - 1 ? { ...one, text: `${one.text} ` } : one));

export const paragraph = (...runs: Run[]): Block => ({ type: 'paragraph', runs });
export const heading = (text: string): Block => ({ type: 'heading', level: 2, runs: [run(text)] });

/** A heading and what stands under it; nothing under it, no heading. */
export const titled = (title: string, ...blocks: readonly (Block | null)[]): Block[] => {
  const there = blocks.filter((block) => block !== null);
  return there.length === 0 ? [] : [heading(title), ...there];
};

export const listOf = (items: readonly Run[]): Block | null =>
  items.length === 0 ? null : { type: 'list', ordered: false, items: items.map((item) => [item]) };

/** Joins what is known: „Poltawa, 2012“. */
export const joined = (separator: string, ...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join(separator);

/** A sentence ends once, whoever wrote it. */
export const sentence = (text: string): string =>
  /[.!?…:]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;

/** „Pflegefachfrau“ for a woman, „Pflegefachmann“ for a man, both forms for everybody else. */
export function occupationFor(client: ClientFacts, occupation: OccupationFacts): string {
  if (client.gender === 'female') return occupation.titleFemale;
  if (client.gender === 'male') return occupation.titleMale;
  return occupation.title;
}

/** „Frau Olena Kovalenko“, „Herrn Ahmad Haddad“ (dative and accusative), the bare name when unknown. */
export function personObject(client: ClientFacts): string {
  if (client.gender === 'female') return `Frau ${client.name}`;
  if (client.gender === 'male') return `Herrn ${client.name}`;
  return client.name;
}

/** „Herr Ahmad Haddad“: nominative. */
export function personSubject(client: ClientFacts): string {
  return client.gender === 'male' ? `Herr ${client.name}` : personObject(client);
}

/** What both kinds of paper share: sender, language, author. */
export function frame(
  facts: { date: string; office: OfficeFacts; counsellor: CounsellorFacts },
  language: 'de' | 'en' = 'de',
): Pick<Letter, 'version' | 'language' | 'direction' | 'author' | 'date' | 'sender'> {
  const { office } = facts;
  return {
    version: 1,
    language: language === 'en' ? 'en-GB' : 'de-DE',
    direction: 'ltr',
    author: facts.counsellor.name,
    date: facts.date,
    sender: {
      name: office.name,
      provider: office.provider,
      returnLine: returnLine([office.name, office.street, joined(' ', office.postcode, office.town)]),
      footer: [
        [office.name, office.provider],
        [office.street, joined(' ', office.postcode, office.town)],
        [labelled(language === 'en' ? 'Phone' : 'Telefon', office.phone), office.email, office.web ?? ''],
      ],
    },
  };
}

export const labelled = (label: string, value: string): string =>
  value.trim() === '' ? '' : `${label} ${value}`;

export const homeAddress = (lines: readonly string[]): string =>
  joined(', ', ...postalLines({ lines, country: null }));
