import { benefitSystems } from '#shared/catalogs/benefitSystems.ts';
import { genderNames } from '#shared/catalogs/codeLists.ts';
import { currentRow } from '#shared/catalogs/datedRow.ts';
import { districtOf } from '#shared/catalogs/districts.ts';
import { levelNames } from '#shared/catalogs/languageLevels.ts';
import { municipalities } from '#shared/catalogs/municipalities.ts';
import type { DateLanguage } from '#shared/dates/partialDate.ts';
import type { CodeTarget } from '#shared/transfer/targets.ts';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import type { Lookup } from '../ui/fields/LookupField.tsx';
import { countryLookup, languageLookup, lookupOf, residenceLookup } from '../ui/fields/lookups.ts';

/** What a value can mean: one of a few, or one of many that is found by typing. */
export type ValueChoices =
  | { readonly kind: 'few'; readonly choices: readonly Choice[] }
  | { readonly kind: 'many'; readonly lookup: Lookup };

function municipalityLookup(): Lookup {
  const items = municipalities.map(({ code, name, district, postcode }) => ({
    value: code,
    label: `${name} (${districtOf(district)?.shortName ?? district})`,
    words: [postcode],
  }));
  return lookupOf(items, (code) => items.find(({ value }) => value === code)?.label ?? code);
}

/** The benefit systems as they are called today, each once. */
function benefitChoices(language: DateLanguage, today: string): readonly Choice[] {
  const codes = [...new Set(benefitSystems.map(({ code }) => code))];
  return codes.flatMap((value) => {
    const rows = benefitSystems.filter(({ code }) => code === value);
    const row = currentRow(rows, today) ?? rows[0];
    return row ? [{ value, label: row.name[language] }] : [];
  });
}

export function valueChoices(target: CodeTarget, language: DateLanguage, today: string): ValueChoices {
  switch (target) {
    case 'gender':
      return { kind: 'few', choices: choicesOf(genderNames, language) };
    case 'german':
      return { kind: 'few', choices: choicesOf(levelNames, language) };
    case 'benefit':
      return { kind: 'few', choices: benefitChoices(language, today) };
    case 'nationality':
      return { kind: 'many', lookup: countryLookup(language, 'nationality') };
    case 'birthCountry':
    case 'qualificationCountry':
      return { kind: 'many', lookup: countryLookup(language, 'papers') };
    case 'nativeLanguage':
      return { kind: 'many', lookup: languageLookup(language) };
    case 'residence':
      return { kind: 'many', lookup: residenceLookup(language) };
    case 'municipality':
      return { kind: 'many', lookup: municipalityLookup() };
  }
}
