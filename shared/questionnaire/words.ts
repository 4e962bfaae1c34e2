import { benefitOn, shippedBenefits } from '../catalogs/benefitSystems.ts';
import type { Catalogs } from '../catalogs/catalogs.ts';
import { countryName } from '../catalogs/countries.ts';
import type { Words } from '../catalogs/datedRow.ts';
import { districtOf } from '../catalogs/districts.ts';
import { type LanguageLevel, levelNames } from '../catalogs/languageLevels.ts';
import { languageName } from '../catalogs/languages.ts';
import { municipalityOf } from '../catalogs/municipalities.ts';
import { residenceTitleOf } from '../catalogs/residenceTitles.ts';
import { formatPartialDate } from '../dates/partialDate.ts';
import { occupationName, shippedOccupations } from '../recognition/occupations.ts';
import type { AnswerValue } from './answers.ts';
import type { CodeRow, Question, Unit } from './definition.ts';

type Language = keyof Words;

const both = (make: (language: Language) => string): Words => ({ de: make('de'), en: make('en') });
const same = (text: string): Words => ({ de: text, en: text });

const units: Readonly<Record<Unit, { readonly one: Words; readonly many: Words }>> = {
  years: { one: { de: 'Jahr', en: 'year' }, many: { de: 'Jahre', en: 'years' } },
  months: { one: { de: 'Monat', en: 'month' }, many: { de: 'Monate', en: 'months' } },
  hours: { one: { de: 'Stunde', en: 'hour' }, many: { de: 'Stunden', en: 'hours' } },
  kilometres: { one: same('km'), many: same('km') },
  children: { one: same(''), many: same('') },
};

const locales = { de: 'de-DE', en: 'en-GB' } as const;
const inLanguages = <T>(make: (locale: string) => T): Readonly<Record<Language, T>> => ({
  de: make(locales.de),
  en: make(locales.en),
});
const numbers = inLanguages((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const monies = inLanguages((locale) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }));

/** A unit as it stands behind a number, e.g. in a field. */
const unitWords = (unit: Unit, value: number | null): Words =>
  value === 1 ? units[unit].one : units[unit].many;

const numberWords = (value: number, unit: Unit | undefined): Words =>
  both((language) => {
    const word = unit === undefined ? '' : unitWords(unit, value)[language];
    return [numbers[language].format(value), word].filter(Boolean).join(' ');
  });

const dateWords = (value: string): Words => both((language) => formatPartialDate(value, language, 'short'));

/** A code that no list knows is shown as it is: better a code than a hole. */
const codeWords = (list: readonly CodeRow[], code: string): Words =>
  list.find((row) => row.code === code)?.name ?? same(code);

const joined = (parts: readonly Words[]): Words =>
  both((language) => parts.map((part) => part[language]).join(', '));

function titleWords(code: string): Words {
  const found = residenceTitleOf(code);
  if (!found) return same(code);
  return both((language) => [found.name[language], found.legalBasis].filter(Boolean).join(', '));
}

const benefitWords = (code: string, on: string, { benefitSystems }: Names): Words =>
  benefitOn(code, on, benefitSystems)?.name ?? same(code);

const placeWords = (district: string | null, municipality: string | null): Words => {
  const town = municipality === null ? undefined : (municipalityOf(municipality)?.name ?? municipality);
  const county = district === null ? undefined : (districtOf(district)?.name ?? same(district));
  return both((language) => [town, county?.[language]].filter(Boolean).join(', '));
};

const textWords = (question: Question, value: string, on: string, catalogs: Names): Words => {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return codeWords(question.list, value);
    case 'day':
    case 'partialDate':
      return dateWords(value);
    case 'country':
    case 'countries':
      return both((language) => countryName(value, language));
    case 'language':
    case 'languages':
      return both((language) => languageName(value, language));
    case 'languageLevel':
      return levelNames[value as LanguageLevel] ?? same(value);
    case 'residenceTitle':
      return titleWords(value);
    case 'benefitSystem':
      return benefitWords(value, on, catalogs);
    case 'occupation':
      return same(occupationName(value, catalogs.occupations));
    default:
      return same(value);
  }
};

type Names = Pick<Catalogs, 'occupations' | 'benefitSystems'>;

/**
 * An answer in words, for reading; null where there is none. `on`: the day whose names hold (ISO);
 * `catalogs`: with the office's own rows.
 */
export function wordsOf(
  question: Question,
  value: AnswerValue,
  on: string,
  catalogs: Names = { occupations: shippedOccupations, benefitSystems: shippedBenefits },
): Words | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? { de: 'ja', en: 'yes' } : { de: 'nein', en: 'no' };
  if (typeof value === 'number') {
    if (question.kind === 'money') return both((language) => monies[language].format(value / 100));
    return numberWords(value, question.kind === 'number' ? question.unit : undefined);
  }
  if (typeof value === 'string') return textWords(question, value, on, catalogs);
  if (Array.isArray(value)) return joined(value.map((code) => textWords(question, code, on, catalogs)));
  if ('original' in value) {
    const { original, iso } = value;
    if (iso === null) return same(original);
    return both((language) => {
      const day = formatPartialDate(iso, language, 'short');
      return original === '' || original === day ? day : `${original} (${day})`;
    });
  }
  return placeWords(value.district, value.municipality);
}
