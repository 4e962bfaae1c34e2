import { districtOf, districts } from '#shared/catalogs/districts.ts';
import {
  type Municipality,
  municipalities,
  municipalityOf,
  searchMunicipalities,
} from '#shared/catalogs/municipalities.ts';
import type { ClientFields } from '#shared/clients/client.ts';
import type { DateLanguage } from '#shared/dates/partialDate.ts';
import type { Choice } from '../ui/fields/ChoiceField.tsx';
import type { Hit, Lookup } from '../ui/fields/LookupField.tsx';
import { folded } from '../ui/fields/lookups.ts';

/** Where somebody lives decides who is competent: the keys come with the name of the place. */

const sameName = (name: string): readonly Municipality[] =>
  municipalities.filter((row) => folded(row.name) === folded(name));

/** Two places of one name are told apart by their district. */
const label = (row: Municipality): string =>
  sameName(row.name).length > 1
    ? `${row.name} (${districtOf(row.district)?.shortName ?? row.district})`
    : row.name;

const hit = (row: Municipality, language: DateLanguage): Hit => ({
  value: row.code,
  label: label(row),
  detail: [row.postcode, districtOf(row.district)?.name[language]].filter(Boolean).join(' · '),
});

export function municipalityLookup(language: DateLanguage, district: string | null): Lookup {
  return {
    search: (text) => {
      const found = searchMunicipalities(text, null).map((row) => hit(row, language));
      if (text.trim() !== '') return found;
      return municipalities
        .filter((row) => district === null || row.district === district)
        .slice(0, 150)
        .map((row) => hit(row, language));
    },
    labelOf: (code) => {
      const row = municipalityOf(code);
      return row ? label(row) : code;
    },
  };
}

/** What choosing a municipality fills in. A town or postcode already written stays. */
export function ofMunicipality(code: string | null, now: ClientFields): Partial<ClientFields> {
  const row = code === null ? undefined : municipalityOf(code);
  if (!row) return { municipality: null };
  return {
    municipality: row.code,
    district: row.district,
    ...(now.town === '' ? { town: row.name } : {}),
  };
}

/** A town's name that can only mean one place brings its keys; any other leaves what was chosen. */
export function ofTown(town: string): Partial<ClientFields> {
  const [only, ...more] = sameName(town);
  return only && more.length === 0 ? { town, municipality: only.code, district: only.district } : { town };
}

/** Another district than the municipality's: then the municipality no longer holds. */
export function ofDistrict(district: string | null, now: ClientFields): Partial<ClientFields> {
  const kept = district !== null && now.municipality?.startsWith(district);
  return kept ? { district } : { district, municipality: null };
}

export const districtChoices = (language: DateLanguage): readonly Choice[] =>
  districts.map(({ code, name }) => ({ value: code, label: name[language] }));
