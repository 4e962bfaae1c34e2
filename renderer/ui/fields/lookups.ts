import { countries, countryName, frequentCountries } from '#shared/catalogs/countries.ts';
import type { Words } from '#shared/catalogs/datedRow.ts';
import { languageName, languages } from '#shared/catalogs/languages.ts';
import { residenceTitleOf, residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import type { DateLanguage } from '#shared/dates/partialDate.ts';
import type { Hit, Lookup } from './LookupField.tsx';

/** Catalogues as lists one types into. Found by the beginning of the label or of any further word. */

interface Item extends Hit {
  readonly words: readonly string[];
}

const most = 60;

export const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').trim();

/** 0: label begins so; 1: another word of it or a further name does; 2: somewhere inside; 3: not at all. */
function rank(item: Item, typed: string): number {
  const label = folded(item.label);
  if (label.startsWith(typed)) return 0;
  if (item.words.some((word) => folded(word).startsWith(typed))) return 1;
  if (label.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed))) return 1;
  return label.includes(typed) ? 2 : 3;
}

export function lookupOf(items: readonly Item[], labelOf: (value: string) => string): Lookup {
  return {
    search(text) {
      const typed = folded(text);
      if (typed === '') return items.slice(0, most);
      return items
        .map((item) => ({ item, at: rank(item, typed) }))
        .filter(({ at }) => at < 3)
        .sort((a, b) => a.at - b.at)
        .slice(0, most)
        .map(({ item }) => item);
    },
    labelOf,
  };
}

type Countries = 'papers' | 'nationality';

/** `papers`: with the states that issued diplomas and are gone; `nationality`: with „staatenlos“. */
export function countryLookup(language: DateLanguage, use: Countries): Lookup {
  const wanted = countries.filter(
    ({ kind }) => kind === 'state' || (kind === 'former') === (use === 'papers'),
  );
  const place = (code: string): number => frequentCountries.indexOf(code) + 1 || 1000;
  const items = wanted.map(({ code, name, nationality }) => ({
    value: code,
    label: name[language],
    words: [code, name.de, name.en, nationality?.de ?? '', nationality?.en ?? ''].filter(Boolean),
  }));
  items.sort((a, b) => place(a.value) - place(b.value) || a.label.localeCompare(b.label, language));
  return lookupOf(items, (code) => countryName(code, language));
}

export function languageLookup(language: DateLanguage): Lookup {
  const items = languages.map(({ code, name, own }) => ({
    value: code,
    label: name[language],
    words: [name.de, name.en, own, code].filter(Boolean),
    ...(own === '' || own === name[language] ? {} : { matched: own }),
  }));
  return lookupOf(items, (code) => languageName(code, language));
}

export function residenceLookup(language: DateLanguage): Lookup {
  const label = (name: { de: string; en: string }, legalBasis: string): string =>
    `${name[language]} (${legalBasis})`;
  const items = residenceTitles.map(({ code, name, legalBasis }) => ({
    value: code,
    label: label(name, legalBasis),
    // „§ 24“, „§24“ and „24“ are typed alike.
    words: [
      legalBasis,
      ...['§', ''].map((sign) => legalBasis.replaceAll(/§+\s*/g, sign)),
      name.de,
      name.en,
      code,
    ],
  }));
  return lookupOf(items, (code) => {
    const found = residenceTitleOf(code);
    return found ? label(found.name, found.legalBasis) : code;
  });
}

/** A code list as a list one types into; what is not offered is still called by its name. */
export function codeLookup<C extends string>(
  names: Readonly<Record<C, Words>>,
  language: DateLanguage,
  offered: (code: C) => boolean = () => true,
): Lookup {
  const codes = Object.keys(names) as C[];
  const label = (code: C): string => names[code][language];
  const items = codes
    .filter(offered)
    .map((code) => ({ value: code, label: label(code), words: [names[code].de] }));
  return lookupOf(items, (value) => {
    const code = codes.find((known) => known === value);
    return code === undefined ? value : label(code);
  });
}
