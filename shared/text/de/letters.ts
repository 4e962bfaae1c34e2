export const letters = {
  title: 'Schreiben',
  kinds: {
    cover: 'Anschreiben an die Stelle',
    checklist: 'Checkliste für die Person',
    reminder: 'Sachstandsanfrage an die Stelle',
  },
  write: {
    cover: 'Anschreiben schreiben',
    checklist: 'Checkliste schreiben',
  },
  print: 'Drucken',
  save: 'Als Word-Datei speichern',
  openInWord: 'In Word öffnen',
  savedAs: 'Gespeichert als {{fileName}}',
  remove: 'Schreiben entfernen',
  zoom: 'Größe der Ansicht',
  smaller: 'Ansicht verkleinern',
  larger: 'Ansicht vergrößern',
  preview: 'Ansicht des Schreibens',
  backToApplication: '← Zum Vorhaben',
  backToPerson: '← Zur Person',
  staleTitle: 'Seitdem hat sich etwas geändert',
  staleText:
    'Dieses Schreiben steht noch so da, wie es geschrieben wurde. Angaben zur Person oder zu den Unterlagen sind neuer.',
  writeAnew: 'Mit den Angaben von heute neu schreiben',
};
