import { type DatedRow, unchecked } from '../catalogs/datedRow.ts';

/** How long what is kept, in simple German as the information sheet prints it (domain catalogue 7.2). */
export interface Retention extends DatedRow {
  readonly code: 'case' | 'copies' | 'special' | 'esf' | 'proof';
  readonly sentence: string;
}

const CHECK = 'Löschfristen mit dem Löschkonzept des Trägers abgleichen.';

export const retentions: readonly Retention[] = [
  {
    code: 'case',
    sentence: 'Ihre Akte: bis zum Ende des dritten Jahres nach dem Ende der Beratung.',
    ...unchecked(
      'Die drei Jahre der Akte folgen der Verjährung (§§ 195, 199 BGB); der Träger kann früher löschen.',
    ),
  },
  {
    code: 'copies',
    sentence: 'Kopien von Zeugnissen und Ausweisen: höchstens 6 Monate, nachdem wir sie nicht mehr brauchen.',
    ...unchecked(CHECK),
  },
  {
    code: 'special',
    sentence: 'Angaben zur Gesundheit: bis zum Ende der Beratung. Oder bis Sie Nein sagen.',
    ...unchecked(CHECK),
  },
  {
    code: 'esf',
    sentence:
      'Blätter für den Europäischen Sozialfonds (ESF+): 5 Jahre. Die Zeit beginnt am 31. Dezember des Jahres, in dem der Träger das letzte Geld bekommen hat.',
    ...unchecked('Art. 82 Verordnung (EU) 2021/1060; der Zuwendungsbescheid kann eine längere Frist setzen.'),
  },
  {
    code: 'proof',
    sentence:
      'Ihre Einwilligungen: 3 Jahre nach dem Ende. Damit können wir zeigen, dass Sie Ja gesagt haben.',
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
