import type { PurposeCode } from '../purposes.ts';

/** What a person says yes to, in simple German, as it stands beside the box to tick. */
interface PurposeText {
  readonly title: string;
  readonly lines: readonly string[];
}

export const purposeTexts: Readonly<Record<Exclude<PurposeCode, 'information' | 'release'>, PurposeText>> = {
  counselling: {
    title: 'Beratung',
    lines: [
      'Sie dürfen meine Daten aufschreiben und speichern. Sie brauchen die Daten für meine Beratung.',
      'Zum Beispiel: Name, Adresse, Sprachen, Schule, Beruf, Aufenthalt.',
    ],
  },
  special: {
    title: 'Besonders geschützte Angaben',
    lines: [
      'Sie dürfen auch aufschreiben, was ich über meine Gesundheit oder eine Behinderung sage.',
      'Das gilt nur, wenn es für die Beratung wichtig ist.',
    ],
  },
  statistics: {
    title: 'Statistik',
    lines: [
      'Sie dürfen meine Angaben mitzählen. In der Statistik steht kein Name. Niemand kann mich darin erkennen.',
    ],
  },
  followUp: {
    title: 'Frage nach 6 Monaten',
    lines: ['Sie dürfen mich 6 Monate nach der Beratung fragen: Wie geht es Ihnen? Haben Sie Arbeit?'],
  },
  messaging: {
    title: 'E-Mail und Messenger',
    lines: [
      'Sie dürfen mir E-Mails oder Nachrichten schicken.',
      'Ich weiß: Das ist nicht so sicher wie ein Brief. Andere könnten mitlesen.',
    ],
  },
  esf: {
    title: 'Europäischer Sozialfonds (ESF+)',
    lines: [
      'Das Projekt bekommt Geld von der Europäischen Union. Dafür dürfen Sie Angaben über mich melden.',
      'Zum Beispiel: Alter, Schulabschluss, Arbeit. Dazu gibt es ein eigenes Blatt.',
    ],
  },
};

/** In the order they are asked. */
export const askedPurposes = [
  'counselling',
  'special',
  'statistics',
  'followUp',
  'messaging',
  'esf',
] as const;
