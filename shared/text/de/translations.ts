/** The state of the texts clients read in their own language. */
export const translations = {
  title: 'Übersetzungen',
  lead: 'Fragen, Fragebogen, Checkliste und Blatt zum Gespräch in den Sprachen der Ratsuchenden. Die Texte sind von uns. Lassen Sie sie von jemandem lesen, der die Sprache als Muttersprache spricht, und tragen Sie es hier ein: Der Hinweis am Bildschirm und auf dem Papier fällt dann weg.',
  noSecond: 'keine, nur Deutsch',
  persian: 'Persisch und Dari',
  notYet: 'noch nicht geprüft',
  beforeUse:
    'Noch nicht von Muttersprachlern geprüft; auf dem Papier steht es auch. Bitte fragen Sie im Zweifel nach.',
  reviewed: 'Geprüft von {{by}} am {{on}}.',
  changed:
    'Geprüft von {{by}} am {{on}}. Die Texte haben sich seitdem geändert, bitte noch einmal lesen lassen.',
  enter: 'Prüfung eintragen',
  enterOf: 'Prüfung eintragen: {{name}}',
  edit: 'Ändern',
  editOf: 'Prüfung ändern: {{name}}',
  form: 'Prüfung der Texte: {{name}}',
  by: 'Geprüft von',
  byHelp: 'Name, und wenn Sie mögen die Stelle, zum Beispiel „Iryna Koval, Sprachmittlerpool“.',
  on: 'Geprüft am',
  remark: 'Bemerkung',
  saved: 'Prüfung eingetragen: {{name}}',
  withdraw: 'Prüfung zurücknehmen',
};
