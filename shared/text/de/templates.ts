/** Words of the office's own letter template: the settings, the check, and what each word in braces becomes. */
export const templates = {
  title: 'Briefbogen',
  lead: 'Schreiben als Word-Datei können auf dem Briefbogen Ihres Büros stehen: mit Ihrem Logo, Ihrer Schrift, Ihrem Fuß. Wo etwas hingehört, sagen Platzhalter in geschweiften Klammern.',
  none: 'Schreiben stehen auf dem Briefbogen des Programms. Am leichtesten geht es so: Mustervorlage speichern, in Word Logo und Schrift ändern, wieder hier auswählen.',
  choose: 'Vorlage auswählen …',
  replace: 'Andere Vorlage auswählen …',
  saveSample: 'Mustervorlage speichern …',
  saveOwn: 'Vorlage speichern …',
  saved: 'Gespeichert: {{name}}',
  remove: 'Vorlage entfernen',
  removed: 'Die Vorlage ist entfernt. Schreiben stehen wieder auf dem Briefbogen des Programms.',
  printedOn: 'Schreiben als Word-Datei stehen auf',
  ours: 'dem Briefbogen des Programms',
  own: 'der Vorlage des Büros: {{name}}',
  takenBy: 'übernommen {{when}}, {{by}}',
  sheets:
    'Blätter für Ratsuchende (Checklisten, Lebenslauf, Erklärungen) behalten immer das Blatt des Programms.',
  takenTitle: 'Die Vorlage ist übernommen',
  takenText: 'Neue Word-Dateien stehen ab jetzt auf diesem Briefbogen.',
  refusedTitle: 'Diese Vorlage geht so noch nicht',
  refusedText:
    'Es hat sich nichts geändert. Bitte beheben Sie in Word, was hier steht, und wählen Sie die Datei noch einmal.',
  hintsTitle: 'Gut zu wissen',
  found: 'Diese Platzhalter hat die Vorlage',
  inText: 'Ohne eigenen Platz, darum im {Text}: {{names}}',
  list: 'Alle Platzhalter',
  listHelp: 'Zum Kopieren anklicken und in Word an der Stelle einfügen. Groß und klein ist gleich.',
  copied: '{{name}} ist kopiert.',
  copy: '{{name}} kopieren',
  needed: 'muss sein',
  note: 'Die Word-Datei steht auf dem Briefbogen des Büros; diese Ansicht und der Druck von hier auf dem des Programms.',
  uncovered:
    '{{what}} auf dem Briefbogen bleibt leer ({{data}}): Die Schweigepflichtentbindung für diesen Empfänger fehlt.',
  notTold: '{{what}} auf dem Briefbogen bleibt leer ({{data}}): Dieses Schreiben nennt es nicht.',
  places: {
    body: 'im Text der Vorlage',
    textBox: 'in einem Textfeld',
    header: 'in der Kopfzeile',
    headerFirst: 'in der Kopfzeile der ersten Seite',
    footer: 'in der Fußzeile',
    footerFirst: 'in der Fußzeile der ersten Seite',
    notes: 'in einer Fuß- oder Endnote',
  },
  words: {
    Anschrift: 'Anschrift des Empfängers, mehrere Zeilen',
    Vermerk: 'Vermerk über der Anschrift, z. B. Persönlich/Vertraulich',
    Absender: 'kleine Absenderzeile über der Anschrift',
    Angaben: 'der ganze Informationsblock: Zeichen, Name, Telefon, Datum',
    Zeichen: 'unser Zeichen',
    IhrZeichen: 'Zeichen des Empfängers',
    NachrichtVom: 'Datum der Nachricht, auf die geantwortet wird',
    Datum: 'Datum des Schreibens',
    Beratung: 'Name der Beratungskraft',
    Aufgabe: 'Aufgabe der Beratungskraft',
    Telefon: 'Telefon der Beratungskraft',
    Mail: 'E-Mail der Beratungskraft',
    Betreff: 'Betreff, ein oder zwei Zeilen',
    Anrede: 'Anrede',
    Text: 'das Schreiben selbst; allein in einer Zeile',
    Gruß: 'Grußformel',
    Unterschrift: 'Büro, Platz für die Hand, Name und Aufgabe',
    Anlagen: 'was beiliegt',
    Name: 'Name der Person, um die es geht',
    Nummer: 'Nummer der Person im Büro',
    Kundennummer: 'Nummer, unter der die Stelle die Person führt; nur wo das Schreiben sie nennt',
    Aufenthaltstitel: 'Aufenthaltstitel; nur wo das Schreiben ihn nennt',
    Büro: 'Name des Büros',
    Träger: 'Träger',
  },
  findings: {
    notWord:
      'Das ist keine Word-Datei. Bitte speichern Sie den Briefbogen in Word als „Word-Dokument (.docx)“.',
    oldWord:
      'Das ist eine Datei des alten Word (.doc). Bitte öffnen Sie sie in Word und speichern Sie sie als „Word-Dokument (.docx)“.',
    encrypted:
      'Die Datei ist mit einem Kennwort geschützt. Bitte entfernen Sie es in Word unter Datei, Informationen.',
    damaged:
      'Die Datei ist beschädigt oder nicht so gebaut, wie Word es tut. Bitte öffnen Sie sie in Word und speichern Sie sie unter einem neuen Namen.',
    unpacksTooLarge:
      'Die Datei entpackt sich zu etwas viel zu Großem und wurde nicht gelesen. Bitte verkleinern Sie die Bilder in Word.',
    macros:
      'In der Datei stecken Makros, also ein Programm. Bitte speichern Sie sie als „Word-Dokument (.docx)“ ohne Makros.',
    remoteTemplate:
      'Die Datei hängt an einer anderen Vorlage oder einem Serienbrief und würde sie beim Öffnen nachladen: {{what}}. Bitte wählen Sie in Word unter Entwicklertools, Dokumentvorlage „Normal“ aus.',
    externalLink:
      'Die Datei würde beim Öffnen etwas von außen holen: {{what}}. Bitte fügen Sie das Bild fest ein oder entfernen Sie die Verknüpfung.',
    embedded:
      'In der Datei steckt eine andere Datei oder ein Steuerelement ({{what}}). Bitte entfernen Sie das Objekt oder fügen Sie es als Bild ein.',
    activeField:
      'Ein Feld holt oder startet etwas: {{what}}. Bitte löschen Sie das Feld; Seitenzahlen und Datum sind erlaubt.',
    foreignPart:
      'In der Datei steckt etwas, das ein Briefbogen nicht braucht ({{what}}), zum Beispiel Kommentare oder ein Diagramm. Bitte entfernen Sie es.',
    unknownPlaceholder: '{{what}} ist kein Platzhalter.',
    meant: 'Meinten Sie {{meant}}?',
    unclosed: 'Eine geschweifte Klammer hat kein Gegenstück: „{{what}}“.',
    missingAnschrift: '{{what}} fehlt: Ohne sie hat das Schreiben keinen Empfänger im Fenster des Umschlags.',
    missingText: '{{what}} fehlt: Ohne ihn stünde kein Schreiben auf dem Briefbogen.',
    twice: '{{what}} steht mehr als einmal da. Bitte lassen Sie einen stehen.',
    notAlone: '{{what}} braucht eine eigene Zeile; davor und dahinter darf nichts stehen.',
    wrongPlace: '{{what}} kann hier nicht stehen.',
    noDate: 'Ein Datum ist nicht vorgesehen: {Datum} oder {Angaben} fehlt.',
    noReference: 'Unser Zeichen ist nicht vorgesehen: {Zeichen} oder {Angaben} fehlt.',
    needsConsent:
      '{{what}} nennt auf jedem Schreiben: {{data}}. Das deckt nur die Schweigepflichtentbindung für den jeweiligen Empfänger. Wo sie fehlt oder das Schreiben selbst es nicht nennt, bleibt die Stelle leer.',
    noCover:
      '{{what}} geht auf einem Briefbogen nicht ({{data}}): Das darf nur hinaus, wo die Schweigepflichtentbindung für den Empfänger vorliegt, und ein Briefbogen gilt für alle.',
    noCoverSpecial:
      '{{what}} geht auf einem Briefbogen nicht ({{data}}): Dafür braucht es die ausdrückliche Einwilligung (Art. 9 DSGVO), und ein Briefbogen gilt für alle.',
    trackedChanges:
      'In der Vorlage stehen Änderungen, die noch niemand angenommen hat. Bitte nehmen Sie sie in Word unter Überprüfen an.',
  },
};
