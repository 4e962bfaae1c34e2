import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countries } from '#shared/catalogs/countries.ts';
import { languages } from '#shared/catalogs/languages.ts';
import { residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import { occupationLookup } from '../../../../renderer/recognition/occupationLookup.ts';
import type { Lookup } from '../../../../renderer/ui/fields/LookupField.tsx';
import { countryLookup, languageLookup, residenceLookup } from '../../../../renderer/ui/fields/lookups.ts';

const t = ((key: string) => key) as unknown as Parameters<typeof occupationLookup>[0];
const codes = (rows: readonly { readonly code: string }[]) => [...new Set(rows.map(({ code }) => code))];

const lists: readonly (readonly [string, Lookup, readonly string[]])[] = (['de', 'en'] as const).flatMap(
  (language) =>
    [
      [
        `countries of papers, ${language}`,
        countryLookup(language, 'papers'),
        codes(countries.filter(({ kind }) => kind !== 'special')),
      ],
      [
        `nationalities, ${language}`,
        countryLookup(language, 'nationality'),
        codes(countries.filter(({ kind }) => kind !== 'former')),
      ],
      [`languages, ${language}`, languageLookup(language), codes(languages)],
      [`residence titles, ${language}`, residenceLookup(language), codes(residenceTitles)],
      [`occupations, ${language}`, occupationLookup(t, []), codes(occupations)],
    ] as const,
);

describe('what is chosen from a list stands in the field, and is read back as the same', () => {
  for (const [name, lookup, values] of lists) {
    test(name, () => {
      for (const value of values) {
        const label = lookup.labelOf(value);
        const same = values.filter((other) => lookup.labelOf(other) === label);
        assert.deepEqual(same, [value], label);
        assert.ok(
          lookup.search(label).some((hit) => hit.value === value && hit.label === label),
          label,
        );
      }
    });
  }
});

describe('the first hit', () => {
  const first = (lookup: Lookup, typed: string) => lookup.search(typed)[0]?.value;
  test('countries: by name, adjective, code, without marks', () => {
    const lookup = countryLookup('de', 'nationality');
    assert.equal(first(lookup, 'syr'), 'SY');
    assert.equal(first(lookup, 'ukrainisch'), 'UA');
    assert.equal(first(lookup, 'turk'), 'TR');
    assert.equal(first(lookup, ''), 'UA', 'the frequent ones first');
    assert.equal(first(countryLookup('de', 'papers'), 'sowjet'), 'SUHH');
    assert.equal(first(lookup, 'sowjet'), undefined, 'nobody is a Soviet citizen today');
  });
  test('languages: by their own names, too', () => {
    assert.equal(first(languageLookup('de'), 'українська'), 'uk');
    assert.equal(first(languageLookup('de'), 'دری'), 'prs');
  });
  test('residence titles: by the paragraph', () => {
    const found = residenceLookup('de')
      .search('25 Abs. 2')
      .map(({ value }) => value);
    assert.ok(found.includes('GFK') && found.includes('SUBS'), found.join());
    assert.equal(first(residenceLookup('de'), '§24'), 'UKR');
  });
});
