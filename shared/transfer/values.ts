import { alpha2Of } from '../catalogs/alpha3.ts';
import { benefitSystems } from '../catalogs/benefitSystems.ts';
import { genderNames } from '../catalogs/codeLists.ts';
import { countries } from '../catalogs/countries.ts';
import { districtOf } from '../catalogs/districts.ts';
import { levelNames } from '../catalogs/languageLevels.ts';
import { languages } from '../catalogs/languages.ts';
import { municipalities } from '../catalogs/municipalities.ts';
import { residenceTitles } from '../catalogs/residenceTitles.ts';
import { fold } from '../clients/names.ts';
import type { CodeTarget } from './targets.ts';
import { synonyms } from './valueCatalog.ts';

/** A value of a catalogue, under every name it goes by. */
interface Entry {
  readonly code: string;
  readonly names: readonly string[];
}

const named = (names: Readonly<Record<string, { readonly de: string; readonly en: string }>>): Entry[] =>
  Object.entries(names).map(([code, { de, en }]) => ({ code, names: [de, en] }));

/** What stands beside a paragraph and says no more than it does. */
const BESIDE_PARAGRAPH =
  /\b(aufenthg|asylg|abs|absatz|satz|alt|alternative|ae|aufenthaltserlaubnis|nach|gem|gemass|nr|s)\b/g;

/** „§ 25 Abs. 3 AufenthG“, „AE nach §25 (3)“: 25 3. */
const paragraph = (text: string): string =>
  fold(text).replaceAll(BESIDE_PARAGRAPH, ' ').replaceAll(/\s+/g, ' ').trim();

const alpha3By = new Map([...alpha2Of].map(([alpha3, alpha2]) => [alpha2, alpha3]));

const countryEntries: readonly Entry[] = countries.map(({ code, name, nationality }) => ({
  code,
  names: [
    ...[code, alpha3By.get(code) ?? '', name.de, name.en, nationality?.de ?? '', nationality?.en ?? ''],
    // „Sowjetunion (bis 1991)“ is written without its years.
    ...[name.de, name.en].map((text) => text.replace(/\s*\(.*\)$/, '')),
  ],
}));

const lists: Readonly<Record<CodeTarget, readonly Entry[]>> = {
  gender: named(genderNames),
  nationality: countryEntries.filter(({ code }) => code.length === 2),
  birthCountry: countryEntries.filter(({ code }) => code !== 'XX' && code !== 'ZZ'),
  qualificationCountry: countryEntries.filter(({ code }) => code !== 'XX' && code !== 'ZZ'),
  nativeLanguage: languages.map(({ code, name, own }) => ({ code, names: [code, name.de, name.en, own] })),
  municipality: municipalities.map(({ code, name, district }) => ({
    code,
    names: [code, name, `${name} (${districtOf(district)?.shortName ?? ''})`],
  })),
  residence: residenceTitles.map(({ code, name, legalBasis }) => ({
    code,
    names: [code, name.de, name.en, legalBasis, paragraph(legalBasis), `${name.de} (${legalBasis})`],
  })),
  benefit: benefitSystems.map(({ code, name }) => ({ code, names: [code, name.de, name.en] })),
  german: named(levelNames),
};

const wordsFor = (target: CodeTarget): Readonly<Record<string, readonly string[]>> =>
  synonyms[target === 'birthCountry' || target === 'qualificationCountry' ? 'nationality' : target] ?? {};

/** Names by target; one that could mean two values means none, so that nobody is filed under a guess. */
function indexOf(target: CodeTarget): ReadonlyMap<string, string> {
  const byName = new Map<string, string | null>();
  const put = (name: string, code: string): void => {
    const key = fold(name);
    if (key === '') return;
    const known = byName.get(key);
    byName.set(key, known === undefined || known === code ? code : null);
  };
  const codes = new Set(lists[target].map(({ code }) => code));
  for (const { code, names } of lists[target]) for (const name of names) put(name, code);
  for (const [code, names] of Object.entries(wordsFor(target)))
    if (codes.has(code)) for (const name of names) byName.set(fold(name), code);
  return new Map([...byName].flatMap(([key, code]) => (code === null ? [] : [[key, code] as const])));
}

const indexes = new Map<CodeTarget, ReadonlyMap<string, string>>();
function namesOf(target: CodeTarget): ReadonlyMap<string, string> {
  const known = indexes.get(target) ?? indexOf(target);
  indexes.set(target, known);
  return known;
}

/** By which a value is compared and an assignment remembered. */
export const valueKey = fold;

/** „B1+“, „B1.2“, „B 1 (telc)“ attest B1; „A2/B1“ is for a person to decide. */
function levelIn(text: string): string | null {
  const [only, ...more] = [...text.matchAll(/(?<!\p{L})([abc])\s?([12])(?!\d)/giu)];
  return only && more.length === 0 ? `${only[1]}${only[2]}`.toUpperCase() : null;
}

/** The code a text stands for; null when no catalogue says so. */
export function codeOf(target: CodeTarget, text: string): string | null {
  const names = namesOf(target);
  const found = names.get(fold(text));
  if (found !== undefined) return found;
  if (target === 'residence') return names.get(paragraph(text)) ?? null;
  if (target === 'german') return levelIn(text);
  return null;
}

export const isCodeOf = (target: CodeTarget, code: string): boolean =>
  lists[target].some((entry) => entry.code === code);
