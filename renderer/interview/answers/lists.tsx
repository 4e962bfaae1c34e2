import { countries, frequentCountries } from '#shared/catalogs/countries.ts';
import { languageOf, languages } from '#shared/catalogs/languages.ts';
import { municipalityOf, searchMunicipalities } from '#shared/catalogs/municipalities.ts';
import type { Register } from '#shared/catalogs/register.ts';
import { german, type ScreenLanguage } from '#shared/interview/languages.ts';
import { countryWords, languageWords, sayCountry, sayLanguage } from '#shared/interview/names.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import type { Occupation } from '#shared/recognition/occupation.ts';
import { searchOccupations } from '#shared/recognition/occupations.ts';
import { folded, residenceLookup } from '../../ui/fields/lookups.ts';
import { SaidText } from '../SaidText.tsx';
import type { TapOption } from './TapOptions.tsx';

/** A long list a client chooses from. */
export interface LongList {
  readonly frequent: readonly string[];
  search(typed: string): readonly string[];
  option(code: string): TapOption;
  /** What choosing it answers. */
  answer(code: string): AnswerValue;
}

const frequentCount = 12;
const most = 24;

/** By the beginning of any word in any script; whole beginnings first. */
function searchIn(codes: readonly string[], wordsOf: (code: string) => readonly string[]) {
  const known = codes.map((code) => ({ code, words: wordsOf(code).map(folded) }));
  return (typed: string): readonly string[] => {
    const text = folded(typed);
    const rank = (words: readonly string[]): number => {
      if (words.some((word) => word.startsWith(text))) return 0;
      return words.some((word) => word.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(text)))
        ? 1
        : 2;
    };
    return known
      .map(({ code, words }) => ({ code, at: rank(words) }))
      .filter(({ at }) => at < 2)
      .sort((a, b) => a.at - b.at)
      .slice(0, most)
      .map(({ code }) => code);
  };
}

const plain = (code: string): AnswerValue => code;

/** German names, as they stand on papers here: the same in every language of the screen. */
const inGerman = (text: string) => (
  <span lang={german.locale} dir="ltr">
    {text}
  </span>
);

function countryList(language: ScreenLanguage, use: 'papers' | 'nationality'): LongList {
  const codes = countries
    .filter(({ kind }) => kind === 'state' || (kind === 'former') === (use === 'papers'))
    .map(({ code }) => code);
  return {
    frequent: [...new Set([...language.countries, ...frequentCountries])].slice(0, frequentCount),
    search: searchIn(codes, (code) => countryWords(language, code)),
    option: (code) => ({ code, label: <SaidText said={sayCountry(language, code)} /> }),
    answer: plain,
  };
}

function languageList(language: ScreenLanguage): LongList {
  const codes = languages.map(({ code }) => code);
  return {
    frequent: [...new Set([language.code, 'de', ...codes])].slice(0, frequentCount),
    search: searchIn(codes, (code) => languageWords(language, code)),
    option: (code) => {
      const said = sayLanguage(language, code);
      const { own = '', rightToLeft = false } = languageOf(code) ?? {};
      if (own === '' || folded(own) === folded(said.text)) return { code, label: <SaidText said={said} /> };
      return {
        code,
        label: <SaidText said={said} />,
        below: (
          <span lang={code} dir={rightToLeft ? 'rtl' : 'ltr'}>
            {own}
          </span>
        ),
      };
    },
    answer: plain,
  };
}

const municipalityList: LongList = {
  frequent: [],
  search: (typed) =>
    searchMunicipalities(typed, null)
      .slice(0, most)
      .map(({ code }) => code),
  option: (code) => {
    const found = municipalityOf(code);
    return { code, label: inGerman(found?.name ?? code), below: found?.postcode ?? '' };
  },
  answer: (code) => ({ district: municipalityOf(code)?.district ?? null, municipality: code }),
};

const occupationList = (register: Register<Occupation>): LongList => ({
  frequent: [],
  search: (typed) => [
    ...new Set(searchOccupations(typed, undefined, register).map(({ occupation }) => occupation.code)),
  ],
  option: (code) => ({ code, label: inGerman(register.find(code)?.neutral ?? code) }),
  answer: plain,
});

function residenceList(): LongList {
  const lookup = residenceLookup('de');
  return {
    frequent: lookup
      .search('')
      .slice(0, frequentCount)
      .map(({ value }) => value),
    search: (typed) =>
      lookup
        .search(typed)
        .slice(0, most)
        .map(({ value }) => value),
    option: (code) => ({ code, label: inGerman(lookup.labelOf(code)) }),
    answer: plain,
  };
}

export function listFor(
  question: Question,
  language: ScreenLanguage,
  occupations: Register<Occupation>,
): LongList {
  switch (question.kind) {
    case 'country':
    case 'countries':
      return countryList(language, question.use);
    case 'language':
    case 'languages':
      return languageList(language);
    case 'municipality':
      return municipalityList;
    case 'occupation':
      return occupationList(occupations);
    default:
      return residenceList();
  }
}
