import type { DatedRow } from '../catalogs/datedRow.ts';
import { type CraftChamber, craftChamberSource, districtOf } from '../catalogs/districts.ts';
import { chamberOfFormerDistrict, municipalityOf } from '../catalogs/municipalities.ts';
import { type Authority, type AuthorityCode, authorityOf } from './authorities.ts';
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
      readonly code: AuthorityCode;
      readonly why: readonly Message[];
      /** Rows the answer stands on beside the register's. */
      readonly rows: readonly DatedRow[];
      readonly checks: readonly string[];
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

const CHAMBERS = ['HWK-SN', 'HWK-OMV'] as const satisfies readonly CraftChamber[];

function competent(
  code: AuthorityCode,
  why: readonly Message[],
  rows: readonly DatedRow[] = [],
  checks: readonly string[] = [],
): Competence {
  return { kind: 'authority', authority: authorityOf(code), code, why, rows, checks };
}

/** A named authority, with the sentence that says so. */
export function namedAuthority(code: AuthorityCode, checks: readonly string[] = []): Competence {
  const { name, nationwide } = authorityOf(code);
  const key = nationwide ? 'why.authorityNationwide' : 'why.authorityState';
  return competent(code, [message(key, { authority: name })], [], checks);
}

/**
 * The chamber of crafts. The five-digit key is not enough for Landkreis Rostock (13072): its southern half,
 * the former Landkreis Güstrow, stayed with Schwerin. Source: Handwerkskammer Schwerin.
 */
export function craftChamber(place: Place): Competence {
  const municipality = place.municipality === null ? undefined : municipalityOf(place.municipality);
  const districtCode = place.district ?? municipality?.district ?? place.municipality?.slice(0, 5) ?? null;
  const district = districtCode === null ? undefined : districtOf(districtCode);
  if (!district) {
    const why = [message('why.chamberNeedsDistrict')];
    return { kind: 'missing', fact: 'district', candidates: CHAMBERS, why };
  }
  if (district.craftChamber !== null) {
    const code = district.craftChamber;
    const params = { district: district.shortName, authority: authorityOf(code).name };
    return competent(code, [message('why.chamberDistrict', params)], [craftChamberSource[code]]);
  }
  const former = municipality?.formerDistrict ?? null;
  if (!municipality || former === null) {
    const why = [message('why.chamberNeedsMunicipality')];
    return { kind: 'missing', fact: 'municipality', candidates: CHAMBERS, why };
  }
  const code = chamberOfFormerDistrict[former];
  const params = { municipality: municipality.name, former, authority: authorityOf(code).name };
  return competent(
    code,
    [message('why.chamberFormerDistrict', params)],
    [municipality, craftChamberSource[code]],
  );
}

/**
 * The local chamber of commerce. Recognition under the BQFG went to IHK FOSA; equality under § 10 BVFG,
 * external examinations and the instruction of § 34a GewO stayed with the chamber of the place.
 */
export function commerceChamber(place: Place): Competence {
  const district = districtOf(place.district ?? place.municipality?.slice(0, 5) ?? '');
  if (!district) {
    const candidates = ['IHK-HRO', 'IHK-SN', 'IHK-NB'] as const;
    return { kind: 'missing', fact: 'district', candidates, why: [message('why.chamberNeedsDistrict')] };
  }
  const code = district.commerceChamber;
  const params = { district: district.shortName, authority: authorityOf(code).name };
  return competent(code, [message('why.chamberDistrict', params)], [district]);
}

export function competence(occupation: Occupation, place: Place): Competence {
  const rule = occupation.authority;
  switch (rule.kind) {
    case 'fixed':
      return namedAuthority(rule.authority, rule.check === undefined ? [] : [rule.check]);
    case 'craftChamber':
      return craftChamber(place);
    case 'evaluation':
      return namedAuthority('ZAB');
    case 'none':
      return { kind: 'none' };
  }
}
