/** Why somebody needs something; they stand under `recognition.need`. */
export const need = {
  analysis:
    'Ohne Nachweise wird das Können in Arbeitsproben und Fachgesprächen gezeigt; darauf bereitet eine Kompetenzfeststellung vor.',
  directExam: 'Dieser Weg führt ohne Vergleich zur Kenntnisprüfung.',
  knowledgeExam: 'Der Bescheid sieht eine Kenntnisprüfung vor.',
  aptitudeTest: 'Der Bescheid sieht eine Eignungsprüfung vor.',
  adaptationPeriod: 'Der Bescheid sieht einen Anpassungslehrgang vor.',
  adaptationQualification: 'Der Bescheid sieht eine Anpassungsqualifizierung vor.',
  measureAgain: 'Die Ausgleichsmaßnahme ist noch nicht bestanden; ein weiterer Anlauf will vorbereitet sein.',
  qualificationAnalysis: 'Der Bescheid sieht eine Qualifikationsanalyse vor.',
  practice: 'Der Bescheid sieht eine Praxistätigkeit vor.',
  partial:
    'Der Bescheid nennt wesentliche Unterschiede; eine Anpassungsqualifizierung gleicht sie aus, danach ist ein Folgeantrag möglich.',
  partialLater: 'Auf den anerkannten Teil baut eine Nachqualifizierung bis zur Abschlussprüfung auf.',
  none: 'Nach einer Ablehnung kann eine Umschulung zum Beruf führen.',
  nonePartial: 'Nach einer Ablehnung führen Teilqualifikationen Schritt für Schritt zum Beruf.',
  noneLater: 'Mit genug Berufserfahrung ist die Abschlussprüfung als Externe/r möglich.',
  mayWork: 'Mit diesem Bescheid darf im Beruf gearbeitet werden.',
  residenceTolerated:
    'Trotz Duldung kann mit anerkanntem Abschluss und Arbeit eine Aufenthaltserlaubnis möglich sein (§ 19d AufenthG). Das klärt die Migrationsberatung; hier ist es ungeprüft.',
  residenceSkilled:
    'Mit dem anerkannten oder vergleichbaren Abschluss kann ein Aufenthaltstitel als Fachkraft möglich sein (§§ 18a, 18b AufenthG). Das klärt die Migrationsberatung; hier ist es ungeprüft.',
  residenceMeasure:
    'Für Lehrgang oder Prüfung zum Ausgleich gibt es einen eigenen Aufenthaltstitel (§ 16d AufenthG). Ob er in Frage kommt, klärt die Migrationsberatung; hier ist es ungeprüft.',
  finalExam: 'Auf die Abschlussprüfung bereitet ein Lehrgang oder eine Lerngruppe vor.',
  examFailed: 'Die Prüfung kann wiederholt werden; darauf will man vorbereitet sein.',
  mostlyComparable: 'Was laut Bescheid noch fehlt, lernt man in Teilqualifikationen nach.',
  drivingTest: 'Für die Fahrprüfung braucht es Fahrstunden und die Grundqualifikation.',
  evaluation: 'Die Kurzfassung der Zeugnisbewertung gehört in die Bewerbung.',
  noticeLanguage: 'Der Bescheid verlangt {{level}}.',
  wayLanguage: 'Für die Erlaubnis wird in der Regel {{level}} verlangt.',
  technicalGerman: 'Zur Erlaubnis gehört eine Fachsprachprüfung auf C1.',
};
