import { type Catalogs, shippedCatalogs } from '../catalogs/catalogs.ts';
import { asChecks, type Check, type UsedRow } from '../catalogs/checks.ts';
import { type CraftChamber, craftChamberSource } from '../catalogs/districts.ts';
import { chamberOfFormerDistrict } from '../catalogs/municipalities.ts';
import { must } from '../contract/result.ts';
import type { Authority, AuthorityCode } from './authorities.ts';
import { type DistrictOffice, districtOffice } from './districtAuthorities.ts';
import type { RecognitionFacts } from './facts.ts';
import { type Message, message } from './message.ts';
import type { Occupation } from './occupation.ts';

/**
 * Who is competent for an occupation and a place. `missing`: the fact that decides is not known; the
 * candidates are those it decides between. `none`: no authority decides on this occupation.
 */
export type Competence =
  | {
      readonly kind: 'authority';
      readonly authority: Authority;
      readonly code: string;
      readonly why: readonly Message[];
      /** Rows the answer stands on beside the register's. */
      readonly rows: readonly UsedRow[];
      readonly checks: readonly Check[];
    }
  | {
      readonly kind: 'missing';
      readonly fact: 'district' | 'municipality';
      readonly candidates: readonly AuthorityCode[];
      readonly why: readonly Message[];
    }
  | { readonly kind: 'none' };

export type Place = RecognitionFacts['place'];

/** The state's keys begin with 13. */
export const isInState = (district: string): boolean => district.startsWith('13');

/** The five-digit key; a municipality the catalogue does not know tells it all the same. */
const districtOfPlace = (place: Place, { municipalities }: Catalogs): string | null => {
  const { district, municipality } = place;
  if (district !== null || municipality === null) return district;
  return municipalities.find(municipality)?.district ?? municipality.slice(0, 5);
};

const CHAMBERS = ['HWK-SN', 'HWK-OMV'] as const satisfies readonly CraftChamber[];

function competent(
  authority: Authority,
  why: readonly Message[],
  rows: readonly UsedRow[] = [],
  checks: readonly Check[] = [],
): Competence {
  return { kind: 'authority', authority, code: authority.code, why, rows, checks };
}

const known = (code: AuthorityCode, { authorities }: Catalogs): Authority =>
  must(authorities.find(code), 'what the rules name is in the register');

function named(authority: Authority, checks: readonly Check[] = []): Competence {
  const { name, nationwide } = authority;
  const key = nationwide ? 'why.authorityNationwide' : 'why.authorityState';
  return competent(authority, [message(key, { authority: name })], [], checks);
}

/** A named authority, with the sentence that says so. */
export const namedAuthority = (code: AuthorityCode, catalogs: Catalogs): Competence =>
  named(known(code, catalogs));

/** Where a chamber's district was read; whoever has checked the chamber's row has checked that, too. */
const chamberRows = ({ own }: Authority, code: CraftChamber): UsedRow[] =>
  own ? [] : [{ row: craftChamberSource[code], ref: { catalog: 'authorities', code } }];

/**
 * The chamber of crafts. The five-digit key is not enough for Landkreis Rostock (13072): its southern half,
 * the former Landkreis Güstrow, stayed with Schwerin. Source: Handwerkskammer Schwerin.
 */
export function craftChamber(place: Place, catalogs: Catalogs = shippedCatalogs): Competence {
  const municipality =
    place.municipality === null ? undefined : catalogs.municipalities.find(place.municipality);
  const district = catalogs.districts.find(districtOfPlace(place, catalogs) ?? '');
  if (!district) {
    const why = [message('why.chamberNeedsDistrict')];
    return { kind: 'missing', fact: 'district', candidates: CHAMBERS, why };
  }
  if (district.craftChamber !== null) {
    const chamber = known(district.craftChamber, catalogs);
    const params = { district: district.shortName, authority: chamber.name };
    const why = [message('why.chamberDistrict', params)];
    return competent(chamber, why, chamberRows(chamber, district.craftChamber));
  }
  const former = municipality?.formerDistrict ?? null;
  if (!municipality || former === null) {
    const why = [message('why.chamberNeedsMunicipality')];
    return { kind: 'missing', fact: 'municipality', candidates: CHAMBERS, why };
  }
  const code = chamberOfFormerDistrict[former];
  const chamber = known(code, catalogs);
  const params = { municipality: municipality.name, former, authority: chamber.name };
  return competent(
    chamber,
    [message('why.chamberFormerDistrict', params)],
    [
      { row: municipality, ref: { catalog: 'municipalities', code: municipality.code } },
      ...chamberRows(chamber, code),
    ],
  );
}

/**
 * The local chamber of commerce. Recognition under the BQFG went to IHK FOSA; equality under § 10 BVFG,
 * external examinations and the instruction of § 34a GewO stayed with the chamber of the place.
 */
export function commerceChamber(place: Place, catalogs: Catalogs = shippedCatalogs): Competence {
  const district = catalogs.districts.find(districtOfPlace(place, catalogs) ?? '');
  if (!district) {
    const candidates = ['IHK-HRO', 'IHK-SN', 'IHK-NB'] as const;
    return { kind: 'missing', fact: 'district', candidates, why: [message('why.chamberNeedsDistrict')] };
  }
  const chamber = known(district.commerceChamber, catalogs);
  const params = { district: district.shortName, authority: chamber.name };
  const rows = [{ row: district, ref: { catalog: 'districts', code: district.code } as const }];
  return competent(chamber, [message('why.chamberDistrict', params)], rows);
}

/** The foreigners' or driving licence office of the district one lives in. */
export function districtCompetence(
  kind: DistrictOffice,
  place: Place,
  catalogs: Catalogs = shippedCatalogs,
): Competence {
  const district = catalogs.districts.find(districtOfPlace(place, catalogs) ?? '');
  if (!district) {
    const candidates = catalogs.districts.rows.map(({ code }) => districtOffice(kind, code));
    return { kind: 'missing', fact: 'district', candidates, why: [message('why.officeNeedsDistrict')] };
  }
  const office = known(districtOffice(kind, district.code), catalogs);
  return competent(office, [
    message('why.chamberDistrict', { district: district.shortName, authority: office.name }),
  ]);
}

export function competence(
  occupation: Occupation,
  place: Place,
  catalogs: Catalogs = shippedCatalogs,
): Competence {
  const rule = occupation.authority;
  switch (rule.kind) {
    case 'fixed': {
      const authority = catalogs.authorities.find(rule.authority);
      if (!authority) return { kind: 'none' };
      const ref = { catalog: 'occupations', code: occupation.code } as const;
      return named(authority, rule.check === undefined ? [] : asChecks([rule.check], ref));
    }
    case 'craftChamber':
      return craftChamber(place, catalogs);
    case 'evaluation':
      return namedAuthority('ZAB', catalogs);
    case 'none':
      return { kind: 'none' };
  }
}
