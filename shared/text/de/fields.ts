/** Words of the fields that store themselves. */
export const fields = {
  enter: 'Eintragen',
  done: 'Fertig',
  notSaved: 'nicht gespeichert',
  held: 'wartet auf einen Namen',
  nothingFound: 'Nichts gefunden. Versuchen Sie ein anderes Wort.',
  unknown: 'nicht bekannt',
  yes: 'ja',
  no: 'nein',
  dateHelp: 'Auch nur Jahr oder Monat und Jahr',
  understood: 'Verstanden als {{date}}',
  paperDateHelp: 'Wie es auf dem Papier steht',
  paperDateUnread: 'Der Text bleibt so stehen, wie er ist; als Tag hat ihn das Programm nicht verstanden.',
  calendar: 'Kalender',
  calendars: {
    gregorian: 'Gregorianisch',
    solarHijri: 'Persisch/afghanisch',
    islamic: 'Islamisch (Mond)',
    ethiopian: 'Äthiopisch',
  },
};
