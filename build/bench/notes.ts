/** What counsellors write all the time. */
const common =
  `Gespräch über den nächsten Schritt und die Unterlagen im Termin am Telefon mit dem Jobcenter zur
Anerkennung vom Diplom in der Ausbildung noch kein Zeugnis Übersetzung fehlt Kurs B1 B2 Prüfung bestanden Antrag gestellt
Bescheid kommt Wohnung Kinder Betreuung Führerschein Arbeit als Pflege Stelle Bewerbung Straße Größe möchte weiter nach
Rostock Deutsch lernen Beratung vereinbart Rückfrage bei der Stelle wegen Gebühr Zuschuss`.split(/\s+/);

const beginnings = [
  'Ge',
  'Be',
  'Ver',
  'An',
  'Aus',
  'Un',
  'Ein',
  'Vor',
  'Zu',
  'Sch',
  'St',
  'Ab',
  'Er',
  'Ko',
  'Re',
];
const syllables = [
  'ra',
  'ten',
  'lung',
  'ger',
  'mi',
  'no',
  'ka',
  'len',
  'ter',
  'bi',
  'schaft',
  'keit',
  'ung',
  'um',
];

/** Names, places, employers: every office has thousands of words that come up a few times each. */
function inventWord(random: () => number): string {
  const part = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const middle = Array.from({ length: 1 + Math.floor(random() * 3) }, () => part(syllables)).join('');
  return part(beginnings) + middle + part(syllables);
}

const RARE = 20_000;

/** Makes notes of 20 to 100 words in which, as in any language, few words are frequent and most are rare. */
export function noteWriter(random: () => number): () => string {
  const rare = Array.from({ length: RARE }, () => inventWord(random));
  const word = (): string => {
    const list = random() < 0.7 ? common : rare;
    // The square makes the first of a list much more frequent than the last.
    return list[Math.floor(random() ** 2 * list.length)] ?? '';
  };
  return () => `${Array.from({ length: 20 + Math.floor(random() * 80) }, word).join(' ')}.`;
}
