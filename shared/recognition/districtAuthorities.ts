import { unchecked, type Words } from '../catalogs/datedRow.ts';
import { type District, districts } from '../catalogs/districts.ts';
import type { Authority } from './authorities.ts';

/**
 * Offices every district and both cities have for themselves: the foreigners' office (§ 71 (1) AufenthG; § 81a
 * is applied for there) and the driving licence office. Nobody has looked their addresses up: each row has the
 * name alone and says what to look up. A row corrected by the office has the whole address.
 */
export type DistrictOffice = 'ABH' | 'FEB';

interface Kind {
  readonly name: string;
  readonly purpose: Words;
  readonly documentProfile: Authority['documentProfile'];
  readonly fees: readonly string[];
}

const KINDS: Readonly<Record<DistrictOffice, Kind>> = {
  ABH: {
    name: 'Ausländerbehörde',
    purpose: {
      de: 'Aufenthaltstitel und Arbeitserlaubnis; beschleunigtes Fachkräfteverfahren (§ 81a AufenthG)',
      en: 'Residence titles and leave to work; accelerated procedure for skilled workers (§ 81a AufenthG)',
    },
    documentProfile: 'GENERAL',
    fees: ['OTHER'],
  },
  FEB: {
    name: 'Fahrerlaubnisbehörde',
    purpose: {
      de: 'Führerschein: Umschreibung ausländischer Führerscheine, Klassen C und D, Berufskraftfahrer',
      en: 'Driving licences: exchange of foreign licences, classes C and D, professional drivers',
    },
    documentProfile: 'GENERAL',
    fees: ['OTHER'],
  },
};

/** „der Landeshauptstadt Schwerin“, „des Landkreises Rostock“. */
const whose = ({ kind, name }: District): string =>
  kind === 'city' ? `der ${name.de}` : `des ${name.de.replace('Landkreis', 'Landkreises')}`;

function officeOf(kind: DistrictOffice, district: District): Authority {
  const { name, ...rest } = KINDS[kind];
  const full = `${name} ${whose(district)}`;
  return {
    code: districtOffice(kind, district.code),
    name: full,
    shortName: `${name} ${district.shortName}`,
    addressLines: [full],
    ...{ phone: '', email: '', web: '', nationwide: false },
    ...rest,
    ...unchecked(
      `Die Anschrift ist nicht bekannt: auf der Seite ${whose(district)} (Stichwort „${name}“) nachsehen und im Katalog eintragen.`,
    ),
  };
}

export const districtOffice = (kind: DistrictOffice, district: string) => `${kind}-${district}` as const;

export const districtAuthorities: readonly Authority[] = (['ABH', 'FEB'] as const).flatMap((kind) =>
  districts.map((district) => officeOf(kind, district)),
);
