/** What the rules of the intake say; the questions themselves stand in the form. */
export const intakeRules = {
  sources: {
    said: 'im Gespräch gesagt',
    document: 'aus einem Dokument',
    companion: 'von einer Begleitperson',
    ownHand: 'selbst eingegeben',
    paper: 'vom Papierbogen',
  },
  /** Why a question comes now. */
  reasons: {
    way: 'entscheidet über den Weg der Anerkennung',
    deadline: 'daran hängt eine Frist',
    work: 'davon hängt ab, ob gearbeitet werden darf',
    language: 'entscheidet über den passenden Sprachkurs',
    course: 'kann für den Sprachkurs wichtig sein',
    recognition: 'kann für die Anerkennung wichtig sein',
    recommendation: 'wichtig für die Empfehlung',
    eligibility: 'zeigt, ob die Beratung hier richtig ist',
    referral: 'wird für die Vermittlung gebraucht',
    letter: 'steht in Schreiben und Anträgen',
    report: 'wird für Berichte gebraucht',
    contact: 'hilft, in Verbindung zu bleiben',
  },
  subjects: {
    recognition: 'zur Anerkennung',
    language: 'zum Deutschkurs',
    work: 'zur Arbeit',
  },
  /** What a first recommendation needs. */
  needs: {
    person: 'Wer die Person ist',
    place: 'Wo sie wohnt',
    work: 'Ob sie arbeiten darf',
    german: 'Wie gut sie Deutsch kann',
    qualification: 'Was sie gelernt hat',
    experience: 'Was sie gearbeitet hat',
    goal: 'Was sie möchte',
  },
  /** Whether this service is the right one. */
  eligibility: {
    title: 'Richtig in dieser Beratung?',
    lights: { fits: 'Ja.', open: 'Noch offen.', doubt: 'Bitte prüfen.' },
    open: {
      target: 'Staatsangehörigkeit oder Weg nach Deutschland ist noch offen.',
      place: 'Der Wohnort ist noch offen.',
      age: 'Das Alter ist noch offen.',
      work: 'Ob sie arbeiten darf, ist noch offen.',
    },
    unmet: {
      target: 'Hier geboren und deutsch: dafür gibt es andere Stellen.',
      place: 'Wohnt nicht in der Region.',
      age: 'Unter {{years}} Jahren: Jugendmigrationsdienst oder Jugendberufsagentur mit bedenken.',
      work: 'Darf zurzeit nicht arbeiten: NAF4work oder IQ mit bedenken.',
    },
    warning: 'Ein Hinweis, keine Sperre: Sie entscheiden.',
  },
  work: {
    title: 'Arbeitserlaubnis',
    check: 'Bitte Dokument prüfen: Was dort steht, gilt.',
    lights: { green: 'darf arbeiten', amber: 'erst klären', red: 'darf zurzeit nicht arbeiten' },
    selfEmployment: {
      green: 'auch selbstständig',
      amber: 'selbstständig erst klären',
      red: 'nicht selbstständig',
    },
    reasons: {
      german: 'Deutsche brauchen keine Erlaubnis.',
      freeMovement: 'Für Bürgerinnen und Bürger von EU, EWR und Schweiz gilt die Freizügigkeit.',
      noteAllowed: 'Im Dokument steht: Erwerbstätigkeit erlaubt.',
      noteEmployment: 'Im Dokument steht: Beschäftigung erlaubt. Selbstständige Arbeit gehört nicht dazu.',
      notePermission:
        'Im Dokument steht: nur mit Erlaubnis. Vor jeder Arbeit die Ausländerbehörde fragen, am besten mit dem Arbeitgeber zusammen.',
      noteThisJob: 'Im Dokument steht: nur eine bestimmte Stelle oder Ausbildung. Vor einem Wechsel fragen.',
      noteNo: 'Im Dokument steht: nicht erlaubt. Prüfen, ob das noch so sein muss.',
      titleYes: 'Dieser Titel erlaubt Arbeit in der Regel: {{title}}.',
      titlePermission: 'Hier erlaubt die Ausländerbehörde Arbeit im Einzelfall: {{title}}.',
      titlePurpose: 'Erlaubt ist nur das, wofür der Titel erteilt wurde: {{title}}.',
      titleLimited: 'Erlaubt sind nur begrenzte Zeiten oder Arten von Arbeit: {{title}}.',
      titleNo: 'Mit diesem Papier ist Arbeit nicht erlaubt: {{title}}.',
      titleOpen: 'Was erlaubt ist, sagt nur das Dokument: {{title}}.',
      provisional:
        'Das Papier steht für einen anderen Titel: Es gilt, was der bisherige oder beantragte erlaubt.',
      expired:
        'Das Dokument ist seit {{on}} abgelaufen. Wurde die Verlängerung vorher beantragt, gilt es weiter: Fiktionsbescheinigung ansehen.',
      unknown: 'Der Aufenthaltstitel ist nicht bekannt.',
      waiting: 'Bis {{until}} läuft die Wartezeit von {{months}} Monaten ({{law}}).',
      waitingUnknown:
        'Es gibt Wartezeiten. Seit wann das Papier besteht und ob die Person in einer Aufnahmeeinrichtung wohnt, entscheidet.',
      waited: 'Die Wartezeit von {{months}} Monaten ist seit {{until}} vorbei ({{law}}).',
      safeCountry:
        'Für Menschen aus diesem Herkunftsland gilt im Asylverfahren meist ein Arbeitsverbot. Datum des Asylantrags prüfen.',
      maybeBanned:
        'Bei diesem Herkunftsland kann ein Arbeitsverbot gelten (§ 60a Abs. 6 AufenthG). Bescheid ansehen.',
      withoutAgency:
        'Nach {{months}} Monaten in Deutschland wird die Bundesagentur nicht mehr gefragt ({{law}}).',
    },
  },
  /** What does not fit together; nothing of it stops anybody from storing. */
  contradictions: {
    bornInFuture: 'Das Geburtsdatum liegt in der Zukunft.',
    veryOld: 'Nach diesem Geburtsdatum wäre die Person über 110 Jahre alt.',
    paperBirthDiffers:
      'Der Ausweis nennt ein anderes Geburtsdatum. Stellen fragen danach; bitte beide Papiere vergleichen.',
    arrivedBeforeBirth: 'Die Einreise liegt vor der Geburt.',
    inFuture: 'Dieses Datum liegt in der Zukunft.',
    movedBeforeArrival: 'Der Umzug in die Region liegt vor der Einreise nach Deutschland.',
    issuedBeforeArrival: 'Gestattung oder Duldung beginnen vor der Einreise.',
    endsBeforeIssued: 'Das Dokument endet, bevor es ausgestellt wurde.',
    titleExpired: 'Der Aufenthaltstitel ist abgelaufen.',
    germanStatus: 'Der Status ist deutsch, die Staatsangehörigkeit nicht.',
    europeanStatus: 'Der Status gilt für EU, EWR oder Schweiz, die Staatsangehörigkeit ist eine andere.',
    beforeBirth: 'Dieses Datum liegt vor der Geburt.',
    tooYoung: 'Die Person war damals jünger als {{age}} Jahre.',
    endsBeforeStart: 'Das Ende liegt vor dem Beginn.',
    paperBeforeStart: 'Das Datum auf dem Zeugnis liegt vor dem Beginn der Ausbildung.',
    completedLater: 'Als abgeschlossen eingetragen, das Ende liegt aber in der Zukunft.',
    schoolTooLong: 'So viele Schuljahre passen nicht zum Alter.',
    childBeforeParent: 'Das Kind wäre vor der Person oder kurz nach ihr geboren.',
    moreChildren: 'Es sind mehr Kinder eingetragen, als oben gezählt wurden.',
    courseOver: 'Der Kurs läuft laut Angabe noch, sein Ende ist aber vorbei.',
    courseAhead: 'Der Kurs ist als beendet eingetragen, der Tag liegt aber in der Zukunft.',
    courseNotBegun: 'Der Kurs läuft laut Angabe, beginnt aber erst noch.',
    coursesOverlap: 'Zur selben Zeit ist noch ein anderer Kurs eingetragen. Das kann so sein.',
    entitlementOver: 'Die Berechtigung für den Kurs ist abgelaufen.',
    emailIncomplete: 'Diese E-Mail-Adresse ist nicht vollständig. Sie hat die Form name@beispiel.de.',
    postcodeDigits: 'Eine deutsche Postleitzahl hat fünf Ziffern.',
  },
};
