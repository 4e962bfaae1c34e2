import { recognition } from '../de/recognition.ts';
import { sheets } from './sheets/de.ts';

/**
 * What a client takes home, in simple German after DIN 8581-1: short main sentences, one thing each, the reader
 * addressed. The source of truth for the languages beside it; what one of them lacks is told in German.
 */
export const papers = {
  checklist: {
    heading: 'Ihre Unterlagen',
    hello: 'Guten Tag {{name}},',
    aimRegulated:
      'Sie möchten in Deutschland als {{occupation}} arbeiten. Dafür brauchen Sie eine Anerkennung.',
    aimFree: 'Sie möchten in Deutschland als {{occupation}} arbeiten. Eine Anerkennung hilft Ihnen dabei.',
    aimAssessment:
      'Sie haben im Ausland studiert. Eine Stelle bewertet Ihr Zeugnis. Das heißt: Zeugnis-Bewertung. Danach verstehen Firmen in Deutschland Ihr Studium besser.',
    haveTitle: 'Das haben Sie schon',
    keep: 'Behalten Sie Ihre Originale. Schicken Sie Originale nicht mit der Post. Fragen Sie uns zuerst.',
    needTitle: 'Das fehlt noch',
    tick: 'Machen Sie ein Kreuz, wenn Sie etwas bekommen haben.',
    nothing: 'Sie haben alle Unterlagen. Es fehlt nichts.',
    held: 'Sie haben: {{form}}.',
    lacks: 'Es fehlt: {{what}}.',
    notReady: 'Das ist noch nicht fertig.',
    ordered: 'Das ist bestellt. Bringen Sie es zu uns, wenn es da ist.',
    lost: 'Dieses Papier gibt es nicht mehr. Wir suchen mit Ihnen einen anderen Weg.',
    wanted: 'Die Stelle braucht: {{form}}.',
    cost: 'Kosten: {{cost}}',
    costTitle: 'Was kostet das?',
    askFirst:
      'Fragen Sie uns, bevor Sie etwas bezahlen. Manchmal bezahlt eine andere Stelle, zum Beispiel das Jobcenter.',
    nextTitle: 'So geht es weiter',
    next: 'Rufen Sie uns an oder schreiben Sie uns. Dann machen wir einen Termin.',
    helpTitle: 'Haben Sie Fragen?',
    help: 'Wir helfen Ihnen gern.',
  },
  session: {
    heading: 'Unser Gespräch',
    intro: 'Das haben wir am {{date}} besprochen.',
    foundTitle: 'Das haben wir gefunden',
    degree: 'Das haben Sie gelernt: {{words}}.',
    skills: 'Das können Sie: {{words}}.',
    strengths: 'Das sind Ihre Stärken: {{words}}.',
    german: 'So gut ist Ihr Deutsch: {{words}}.',
    languages: 'Diese Sprachen können Sie: {{words}}.',
    certificate: 'Dieses Sprachzertifikat haben Sie: {{words}}.',
    course: 'Ihr Deutschkurs: {{words}}.',
    wish: 'Das möchten Sie arbeiten: {{words}}.',
    needs: 'Das hilft Ihnen jetzt: {{words}}.',
    way: 'Diesen Weg gehen wir mit Ihnen: {{words}}.',
    measure: 'Das empfehlen wir: {{words}}.',
    received: 'Diese Unterlagen haben wir bekommen: {{words}}.',
    nothingFound: 'Wir haben noch nichts aufgeschrieben. Das machen wir beim nächsten Mal.',
    task: 'bis {{date}}',
    noTask: 'Sie müssen jetzt nichts tun. Wir melden uns.',
    weTitle: 'Das machen wir',
    waitTitle: 'Darauf warten wir',
    bringTitle: 'Das bringen Sie bitte mit',
    appointmentTitle: 'Ihr nächster Termin',
    appointment: 'Am {{date}} um {{time}} Uhr.',
    place: 'Hier: {{words}}.',
    cancel: 'Sie können nicht kommen? Rufen Sie uns bitte an.',
    noAppointment: 'Wir haben noch keinen Termin. Rufen Sie uns bitte an.',
  },
  amounts: { about: 'etwa {{amount}} Euro', range: '{{min}} bis {{max}} Euro' },
  fees: {
    procedure: 'Gebühr des Verfahrens',
    evaluation: 'Zeugnisbewertung',
    resettler: 'Bescheinigung nach BVFG',
    analysis: 'Qualifikationsanalyse',
    translation: 'Übersetzung je Seite',
    certifiedCopies: 'beglaubigte Kopien',
    policeCertificate: 'Führungszeugnis',
    licence: 'Umschreibung des Führerscheins',
    drivers: 'Grundqualifikation für Berufskraftfahrer',
    finalExam: 'Abschlussprüfung',
    papers: 'weitere Bescheinigungen',
    language: 'Sprachkurs und Prüfung',
    exam: 'Kenntnis- oder Eignungsprüfung',
    course: 'Lehrgang oder Vorbereitungskurs',
  },
  forms: {
    online: 'Online-Eingabe',
    signed: 'Original mit Unterschrift',
    original: 'Original',
    certifiedCopy: 'beglaubigte Kopie',
    colourCopy: 'Farbkopie',
    copy: 'einfache Kopie',
    translated: '{{form}} mit Übersetzung',
    or: '{{first}} oder {{second}}',
    translation: 'Übersetzung ins Deutsche',
  },
  /** What a way is, in one sentence; without the authority it ends before the colon, see `tellWay`. */
  ways: {
    recognition:
      'Für die Anerkennung vergleicht eine Stelle Ihren Abschluss mit dem Beruf {{occupation}}: {{authority}}.',
    knowledgeExam:
      'Eine Stelle lässt Sie gleich zu Prüfung oder Lehrgang für {{occupation}} zu: {{authority}}.',
    evaluation:
      'Eine Stelle vergleicht Ihr Studium für {{occupation}} mit einem deutschen Studium: {{authority}}.',
    degree: 'Eine Stelle vergleicht Ihr Studium mit einem deutschen Studium: {{authority}}.',
    titlePermission: 'Eine Stelle entscheidet, ob Sie sich {{occupation}} nennen dürfen: {{authority}}.',
    resettler:
      'Für Spätaussiedler prüft eine Stelle den Abschluss als {{occupation}} auf eigenem Weg: {{authority}}.',
    schoolCertificate:
      'Eine Stelle vergleicht Ihr Zeugnis mit einem deutschen Schulabschluss: {{authority}}.',
    qualificationAnalysis:
      'Ohne Zeugnis zeigen Sie einer Stelle Ihr Können als {{occupation}}: {{authority}}.',
    validation: 'Eine Stelle prüft Ihr Können aus vielen Jahren Arbeit als {{occupation}}: {{authority}}.',
    externalExam:
      'Eine Stelle entscheidet über Ihre Prüfung als {{occupation}} ohne Ausbildung: {{authority}}.',
    drivingLicence:
      'Eine Stelle entscheidet über Ihren Führerschein für die Arbeit als {{occupation}}: {{authority}}.',
    weldingTest: 'Eine Prüfung zeigt Ihr Können als {{occupation}}, eine Anerkennung brauchen Sie nicht.',
    swornInterpreter: 'Nach einem Eid vor Gericht arbeiten Sie auch amtlich als {{occupation}}.',
    securityInstruction:
      'Für die Arbeit als {{occupation}} brauchen Sie einen Kurs oder eine Prüfung: {{authority}}.',
    craftException:
      'Mit langer Erfahrung aus der EU dürfen Sie vielleicht selbstständig arbeiten als {{occupation}}: {{authority}}.',
    finishTraining: 'Ihre Ausbildung für {{occupation}} ist nicht fertig, wir suchen einen Weg.',
    germanQualification: 'Ihr Abschluss ist deutsch, Sie brauchen keine Anerkennung.',
    chooseOccupation: 'Wir suchen mit Ihnen zuerst den deutschen Beruf zu Ihrem Abschluss.',
    noRoute: 'Dieser Abschluss reicht nicht für {{occupation}}, wir suchen mit Ihnen andere Wege.',
  },
  hints: recognition.translationHint,
  sheets,
  documents: recognition.document,
  unreviewed:
    'Diese Übersetzung hat noch niemand geprüft, der die Sprache als Muttersprache spricht. Im Zweifel gilt der deutsche Text.',
  germanOnly: 'Dazu gibt es nur den deutschen Text.',
};

/** The words with any text in its place. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type PaperWords = Words<typeof papers>;

/** As far as a language has them. */
type Some<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Some<T[K]> };
export type SomePaperWords = Some<typeof papers>;
export type SomeSheetWords = Some<typeof sheets>;

type Documents = NonNullable<SomePaperWords['documents']>;

/** One paper per line: `type | name | what it is | where to get it | who helps | what it costs`; empty is not said. */
export function documentTable(table: string): Documents {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return Object.fromEntries(
    rows.map(([type = '', ...texts]) => {
      const cells = (['name', 'what', 'where', 'help', 'cost'] as const).map((key, at) => [
        key,
        texts[at] ?? '',
      ]);
      return [type, Object.fromEntries(cells.filter(([, text]) => text !== ''))];
    }),
  );
}
