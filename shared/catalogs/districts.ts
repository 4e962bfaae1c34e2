import { type DatedRow, seen, unchecked, type Words } from './datedRow.ts';
import { type Register, registerOf } from './register.ts';

/** Craft chambers of Mecklenburg-Vorpommern; Landkreis Rostock lies in both, by municipality. */
export type CraftChamber = 'HWK-SN' | 'HWK-OMV';

export type CommerceChamber = 'IHK-HRO' | 'IHK-SN' | 'IHK-NB';

export interface District extends DatedRow {
  /** Five-digit key (AGS). */
  readonly code: string;
  readonly name: Words;
  readonly shortName: string;
  readonly kind: 'city' | 'district';
  /** Null: it depends on the municipality. */
  readonly craftChamber: CraftChamber | null;
  readonly counsellingService: 'IFDM-MM' | 'IFDM-W' | 'IFDM-O';
  readonly employmentAgency: string;
  readonly jobcenter: string;
  readonly commerceChamber: CommerceChamber;
}

const CHECK = 'Zuordnung zu Agentur für Arbeit, Jobcenter und IHK auf deren Seiten prüfen.';

type Row = readonly [
  code: string,
  name: string,
  nameEn: string,
  shortName: string,
  kind: District['kind'],
  chamber: CraftChamber | null,
  service: District['counsellingService'],
  agency: string,
  jobcenter: string,
  ihk: CommerceChamber,
];

const ROWS: readonly Row[] = [
  [
    '13003',
    'Hanse- und Universitätsstadt Rostock',
    'Rostock (city)',
    'Rostock',
    'city',
    'HWK-OMV',
    'IFDM-MM',
    'Rostock',
    'Hanse-Jobcenter Rostock',
    'IHK-HRO',
  ],
  [
    '13004',
    'Landeshauptstadt Schwerin',
    'Schwerin (city)',
    'Schwerin',
    'city',
    'HWK-SN',
    'IFDM-W',
    'Schwerin',
    'Jobcenter Schwerin',
    'IHK-SN',
  ],
  [
    '13071',
    'Landkreis Mecklenburgische Seenplatte',
    'Mecklenburgische Seenplatte (district)',
    'Mecklenburgische Seenplatte',
    'district',
    'HWK-OMV',
    'IFDM-O',
    'Neubrandenburg',
    'Jobcenter Mecklenburgische Seenplatte',
    'IHK-NB',
  ],
  [
    '13072',
    'Landkreis Rostock',
    'Rostock (district)',
    'Landkreis Rostock',
    'district',
    null,
    'IFDM-MM',
    'Rostock',
    'Jobcenter Landkreis Rostock',
    'IHK-HRO',
  ],
  [
    '13073',
    'Landkreis Vorpommern-Rügen',
    'Vorpommern-Rügen (district)',
    'Vorpommern-Rügen',
    'district',
    'HWK-OMV',
    'IFDM-MM',
    'Stralsund',
    'Kommunales Jobcenter Vorpommern-Rügen',
    'IHK-HRO',
  ],
  [
    '13074',
    'Landkreis Nordwestmecklenburg',
    'Nordwestmecklenburg (district)',
    'Nordwestmecklenburg',
    'district',
    'HWK-SN',
    'IFDM-W',
    'Schwerin',
    'Jobcenter Nordwestmecklenburg',
    'IHK-SN',
  ],
  [
    '13075',
    'Landkreis Vorpommern-Greifswald',
    'Vorpommern-Greifswald (district)',
    'Vorpommern-Greifswald',
    'district',
    'HWK-OMV',
    'IFDM-O',
    'Greifswald',
    'Jobcenter Vorpommern-Greifswald',
    'IHK-NB',
  ],
  [
    '13076',
    'Landkreis Ludwigslust-Parchim',
    'Ludwigslust-Parchim (district)',
    'Ludwigslust-Parchim',
    'district',
    'HWK-SN',
    'IFDM-W',
    'Schwerin',
    'Jobcenter Ludwigslust-Parchim',
    'IHK-SN',
  ],
];

/** Districts of Mecklenburg-Vorpommern as in force since 4 September 2011. */
export const districts: readonly District[] = ROWS.map(
  ([
    code,
    de,
    en,
    shortName,
    kind,
    craftChamber,
    counsellingService,
    employmentAgency,
    jobcenter,
    commerceChamber,
  ]) => ({
    code,
    name: { de, en },
    shortName,
    kind,
    craftChamber,
    counsellingService,
    employmentAgency,
    jobcenter,
    commerceChamber,
    ...unchecked(CHECK, 'AGS', '2011-09-04'),
  }),
);

/** The chamber district itself is read from the chamber; the rest of the state follows by exclusion. */
export const craftChamberSource: Readonly<Record<CraftChamber, DatedRow>> = {
  'HWK-SN': seen('HWK-SN'),
  'HWK-OMV': unchecked(
    'Bezirk durch Ausschluss bestimmt: bei der Handwerkskammer bestätigen lassen.',
    'HWK-OMV',
  ),
};

export const shippedDistricts: Register<District> = registerOf(districts);

export const districtOf = (code: string): District | undefined => shippedDistricts.find(code);
