import { type DatedRow, unchecked } from '../catalogs/datedRow.ts';

/** How long what is kept (domain catalogue 7.2); the sentence is `sheets.keep` of the papers' words. */
export interface Retention extends DatedRow {
  readonly code: 'case' | 'copies' | 'special' | 'esf' | 'proof';
}

const CHECK = 'Löschfristen mit dem Löschkonzept des Trägers abgleichen.';

export const retentions: readonly Retention[] = [
  {
    code: 'case',
    ...unchecked(
      'Die drei Jahre der Akte folgen der Verjährung (§§ 195, 199 BGB); der Träger kann früher löschen.',
    ),
  },
  {
    code: 'copies',
    ...unchecked(CHECK),
  },
  {
    code: 'special',
    ...unchecked(CHECK),
  },
  {
    code: 'esf',
    ...unchecked('Art. 82 Verordnung (EU) 2021/1060; der Zuwendungsbescheid kann eine längere Frist setzen.'),
  },
  {
    code: 'proof',
    ...unchecked(CHECK),
  },
];

/** Where one complains about us (Art. 77 GDPR). */
export interface SupervisoryAuthority extends DatedRow {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly phone: string;
  readonly email: string;
}

export const supervisoryAuthorities: readonly SupervisoryAuthority[] = [
  {
    name: 'Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern',
    addressLines: ['Schloss Schwerin', 'Lennéstraße 1', '19053 Schwerin'],
    phone: '0385 59494-0',
    email: 'info@datenschutz-mv.de',
    ...{ validFrom: null, validTo: null, source: 'DS-MV', checkedOn: '2026-11-22', verified: true },
  },
];
