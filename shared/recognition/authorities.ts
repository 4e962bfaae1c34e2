import type { DatedRow, Words } from '../catalogs/datedRow.ts';
import { LAST_DAY, type Register, registerOn } from '../catalogs/register.ts';
import { authorityCatalog } from './authorityCatalog.ts';
import { districtAuthorities, type districtOffice } from './districtAuthorities.ts';
import type { DocumentProfile } from './documentMatrix.ts';

/** Register of the authorities (zuständige Stellen) a person in Mecklenburg-Vorpommern may have to do with. */
export interface Authority extends DatedRow {
  readonly code: string;
  /** In a sentence, without article: „Landesprüfungsamt für Heilberufe (LAGuS)“. */
  readonly name: string;
  readonly shortName: string;
  /** Whole address for a letter, from the name on, to postcode and town; the name alone where it is not known. */
  readonly addressLines: readonly string[];
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  /** Competent for the whole country, not for the state alone. */
  readonly nationwide: boolean;
  /** What it is asked for. */
  readonly purpose: Words;
  readonly documentProfile: DocumentProfile;
  /** Codes of `fees`. */
  readonly fees: readonly string[];
}

export type AuthorityCode = (typeof authorityCatalog)[number]['code'] | ReturnType<typeof districtOffice>;
export const authorities: readonly Authority[] = [...authorityCatalog, ...districtAuthorities];

export const shippedAuthorities: Register<Authority> = registerOn(authorities, LAST_DAY);

/** For codes that are known to be in the register. `register`: with the office's corrections. */
export function authorityOf(code: string, register: Register<Authority> = shippedAuthorities): Authority {
  const found = register.find(code);
  if (!found) throw new Error('invariant: authority is in the register');
  return found;
}

/** For codes from a stored file, which may name an authority that was dropped. */
export const findAuthority = (
  code: string,
  register: Register<Authority> = shippedAuthorities,
): Authority | undefined => register.find(code);
