import { recognition as german } from '../../text/de/recognition.ts';
import type { CoverLetterFacts, DocumentFacts } from '../facts.ts';
import { germanDate } from '../germanDate.ts';
import { lawReference } from '../lawReferences.ts';
import { type Block, type Letter, letter, type Run } from '../letter.ts';
import { withinText } from '../periodFacts.ts';
import { postalLines } from '../postalLines.ts';
import {
  fact,
  frame,
  heading,
  homeAddress,
  joined,
  occupationFor,
  paragraph,
  personObject,
  personSubject,
  run,
  saying,
  says,
  sentence,
  withOriginal,
} from './parts.ts';
import { asksForTraining, occupationRows, procedureText } from './procedureWords.ts';

/**
 * Begleitschreiben to the competent authority (domain catalogue 6.2 no. 2): who applies for what, what is
 * enclosed in which form, what is missing with reason and next step, whom to ask, and the request to
 * confirm receipt. For the ZAB the application is made online and the letter accompanies the documents.
 */
export function coverLetter(facts: CoverLetterFacts): Letter {
  const enclosed = facts.documents.filter((document) => document.enclosedForm !== null);
  const open = facts.documents.filter((document) => document.state !== 'complete');
  return letter.parse({
    kind: 'letter',
    ...frame(facts),
    title: title(facts),
    form: facts.form,
    /** Letters about clients are opened by the addressee alone. */
    annotations: ['Persönlich/Vertraulich'],
    recipient: postalLines({ lines: facts.authority.addressLines, country: facts.authority.country }),
    information: information(facts),
    subject: [title(facts), joined(', ', facts.client.name, born(facts))],
    salutation: 'Sehr geehrte Damen und Herren,',
    blocks: [
      opening(facts),
      heading(asksForTraining(facts) ? 'Angaben zur Person und zum Abschluss' : 'Angaben zur Person'),
      applicant(facts),
      ...enclosedBlocks(enclosed),
      ...openBlocks(open),
      ...otherProcedures(facts),
      receipt(facts),
      contact(facts),
    ],
    closing: 'Mit freundlichen Grüßen',
    signature: {
      organisation: facts.office.name,
      name: facts.counsellor.name,
      role: facts.counsellor.role,
    },
    enclosures: enclosures(facts, enclosed),
  });
}

function title(facts: CoverLetterFacts): string {
  const occupation = occupationFor(facts.client, facts.occupation);
  if (facts.way === 'assessment') return 'Unterlagen zum Antrag auf Zeugnisbewertung';
  const plain = `Antrag auf ${procedureText(facts)}`;
  if (!asksForTraining(facts)) return plain;
  const full = facts.way === 'recognition' && facts.law.regulated ? ` als ${occupation}` : `: ${occupation}`;
  /** The subject has two lines in all and the second is the person; the occupation stands below as well. */
  return (plain + full).length > subjectLength ? plain : plain + full;
}

/** Characters of bold 11 pt that fit in 165 mm. */
const subjectLength = 75;

/** „geb.“ also fits what is known only in part: „geb. 1369 (Sonnenkalender)“. */
export const born = (facts: CoverLetterFacts): string | null =>
  facts.client.birthDateText === null ? null : `geb. ${facts.client.birthDateText}`;

/** What the information block tells; blank rows are left out. */
type Informed = Pick<
  CoverLetterFacts,
  'theirReference' | 'theirLetterDate' | 'reference' | 'counsellor' | 'date'
>;

export function information(facts: Informed) {
  const rows = [
    { label: 'Ihr Zeichen', value: facts.theirReference ?? '' },
    {
      label: 'Ihre Nachricht vom',
      value: facts.theirLetterDate === null ? '' : germanDate(facts.theirLetterDate),
    },
    { label: 'Unser Zeichen', value: facts.reference },
    { label: 'Name', value: facts.counsellor.name },
    { label: 'Telefon', value: facts.counsellor.phone },
    { label: 'E-Mail', value: facts.counsellor.email },
    { label: 'Datum', value: germanDate(facts.date) },
  ];
  return rows.filter((row) => row.value.trim() !== '');
}

export const nameFact = ({ client }: Pick<CoverLetterFacts, 'client'>) =>
  fact('client.name', 'Name', client.name);

function opening(facts: CoverLetterFacts): Block {
  const person = personObject(facts.client);
  if (facts.way === 'assessment') {
    const applied =
      facts.theirReference === null
        ? 'Der Antrag wird online gestellt; dieses Schreiben begleitet die Unterlagen.'
        : `Der Antrag ist online gestellt (Zeichen ${facts.theirReference}); dieses Schreiben begleitet die Unterlagen.`;
    return saying(
      says(
        'opening',
        `wir beraten ${person} zur Bewertung des ausländischen Hochschulabschlusses.`,
        nameFact(facts),
      ),
      says(
        'applied',
        applied,
        ...(facts.theirReference === null
          ? []
          : [fact('procedure.reference', 'Zeichen', facts.theirReference)]),
      ),
    );
  }
  const matter =
    facts.way === 'application'
      ? procedureText(facts)
      : 'Anerkennung des im Ausland erworbenen Berufsabschlusses';
  return saying(
    says(
      'opening',
      `wir begleiten ${person} bei der ${matter} und senden Ihnen die Unterlagen zum Antrag.`,
      nameFact(facts),
    ),
  );
}

function applicant(facts: CoverLetterFacts): Block {
  const { client, qualification } = facts;
  const rows: { term: string; value: Run[] | string | null }[] = [
    { term: 'Name', value: withOriginal(client.name, client.originalName) },
    {
      term: client.birthPlaceText === null ? 'Geburtsdatum' : 'Geburtsdatum und -ort',
      value: joined(' in ', client.birthDateText, client.birthPlaceText),
    },
    { term: 'Staatsangehörigkeit', value: client.nationalityText },
    { term: 'Anschrift', value: homeAddress(client.addressLines) },
    ...(asksForTraining(facts)
      ? [
          { term: 'Abschluss', value: withOriginal(qualification.title, qualification.originalTitle) },
          {
            term: 'Ausbildungsstätte',
            value: joined(', ', qualification.school, qualification.placeText, qualification.yearText),
          },
        ]
      : []),
    ...occupationRows(facts).map(([term, value]) => ({ term, value })),
    ...(facts.way === 'assessment' ? [] : [{ term: 'Rechtsgrundlage', value: facts.law.name }]),
  ];
  return {
    type: 'terms',
    rows: rows.flatMap(({ term, value }) => {
      if (value === null || value === '') return [];
      return [{ term, value: typeof value === 'string' ? [run(value)] : value }];
    }),
  };
}

function enclosedBlocks(documents: readonly DocumentFacts[]): Block[] {
  if (documents.length === 0) return [];
  return [
    heading('Beigefügte Unterlagen'),
    {
      type: 'table',
      columns: [
        { header: 'Nr.', share: 8 },
        { header: 'Unterlage', share: 62 },
        { header: 'Form', share: 30 },
      ],
      rows: documents.map((document, index) => [
        [run(String(index + 1))],
        noted(document),
        [run(document.enclosedForm ?? '')],
      ]),
    },
  ];
}

function noted(document: DocumentFacts): Run[] {
  const name = withOriginal(document.name, document.originalName);
  return document.note === null || document.note.trim() === '' ? name : [...name, run(`\n${document.note}`)];
}

function openBlocks(documents: readonly DocumentFacts[]): Block[] {
  if (documents.length === 0) return [];
  return [
    heading('Unterlagen, die noch fehlen'),
    {
      type: 'table',
      columns: [
        { header: 'Unterlage', share: 32 },
        { header: 'Grund', share: 34 },
        { header: 'Wie es weitergeht', share: 34 },
      ],
      rows: documents.map((document) => [
        [run(document.lacking === null ? document.name : `${document.name}: ${document.lacking}`)],
        [run(document.reasonText ?? reasonOf[document.state])],
        [run(document.nextStepText ?? nextStepOf[document.state])],
      ]),
    },
  ];
}

const reasonOf: Readonly<Record<DocumentFacts['state'], string>> = {
  complete: '',
  incomplete: 'Noch nicht in der verlangten Form.',
  ordered: 'Ist angefordert.',
  missing: 'Liegt noch nicht vor.',
  lost: 'Kann nicht mehr beschafft werden.',
};

const nextStepOf: Readonly<Record<DocumentFacts['state'], string>> = {
  complete: '',
  incomplete: 'Wir reichen die Unterlage nach.',
  ordered: 'Wir reichen die Unterlage nach Eingang nach.',
  missing: 'Wir reichen die Unterlage nach.',
  lost: 'Wir bitten um Ihren Hinweis, welche anderen Nachweise Sie anerkennen.',
};

/** Only where a proof cannot be had any more, and only where the law has that way out. */
function otherProcedures(facts: CoverLetterFacts): Block[] {
  const lost = facts.documents.filter((document) => document.state === 'lost');
  const reference = lawReference(facts.law.code, facts.law.regulated, facts.date);
  if (lost.length === 0 || reference === null || facts.way === 'assessment') return [];
  return [
    paragraph(
      run(
        `Einzelne Nachweise kann ${personSubject(facts.client)} aus den genannten, nicht selbst zu vertretenden Gründen nicht vorlegen. Bitte prüfen Sie, ob die maßgeblichen Fertigkeiten, Kenntnisse und Fähigkeiten durch sonstige geeignete Verfahren, etwa eine Qualifikationsanalyse, festgestellt werden können (${reference.otherProcedures}), und teilen Sie uns mit, welche Angaben Sie dafür brauchen.`,
      ),
    ),
  ];
}

function receipt(facts: CoverLetterFacts): Block {
  const more = 'und teilen Sie uns mit, ob weitere Unterlagen nötig sind.';
  const reference = lawReference(facts.law.code, facts.law.regulated, facts.date);
  // Once the authority has answered, the receipt of the application is confirmed
  if (facts.way === 'assessment' || reference === null || facts.theirLetterDate !== null) {
    return paragraph(run(`Bitte bestätigen Sie uns den Eingang der Unterlagen ${more}`));
  }
  return paragraph(
    run(
      `Bitte bestätigen Sie uns den Empfang ${withinText(reference.receiptWithin)} (${reference.receipt}) ${more}`,
    ),
  );
}

export function contact(facts: CoverLetterFacts): Block {
  const { counsellor, client } = facts;
  const ways = joined(
    ', ',
    counsellor.phone === '' ? null : `Telefon ${counsellor.phone}`,
    counsellor.email === '' ? null : `E-Mail ${counsellor.email}`,
  );
  const ask = `Bei Fragen wenden Sie sich bitte an ${counsellor.name}${ways === '' ? '' : ` (${ways})`}.`;
  const authorised = facts.powerOfAttorney
    ? `Eine Vollmacht liegt bei. Sie gilt nicht für die Zustellung: Bescheide senden Sie bitte direkt an ${personObject(client)}.`
    : `Bescheide senden Sie bitte direkt an ${personObject(client)}.`;
  return paragraph(run(`${sentence(ask)} `), says('notices', authorised, nameFact(facts)));
}

const authorityPaper = german.document.powerOfAttorney.name;

function enclosures(facts: CoverLetterFacts, enclosed: readonly DocumentFacts[]): string[] {
  const count = enclosed.length;
  const listed =
    count === 0
      ? []
      : [count === 1 ? 'Unterlage Nr. 1 wie aufgeführt' : `Unterlagen Nr. 1 bis ${count} wie aufgeführt`];
  // Where the list has it as a number, it is not named twice
  const authority = facts.powerOfAttorney && !enclosed.some(({ name }) => name === authorityPaper);
  return [...listed, ...(authority ? ['Vollmacht'] : []), ...(facts.alsoEnclosed ?? [])];
}
