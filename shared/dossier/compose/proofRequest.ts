import { formatPartialDate } from '../../dates/partialDate.ts';
import { joined, run, withOriginal } from '../../letters/compose/parts.ts';
import type { OriginalText } from '../../letters/facts.ts';
import { germanDate } from '../../letters/germanDate.ts';
import type { Block, Letter, Run } from '../../letters/letter.ts';
import { type OutwardFacts, outwardLetter } from './outward.ts';

export interface TwoTexts {
  readonly de: string;
  readonly en: string;
}

export interface ProofRequestFacts extends OutwardFacts {
  readonly about: 'training' | 'work';
  /** The name as the school or employer knew it, where it was another. */
  readonly nameThen: string | null;
  /** ISO birth date or part of it, for both languages. */
  readonly birthDate: string | null;
  /** Training or job as written there. */
  readonly title: string;
  readonly originalTitle: OriginalText | null;
  /** „09/2008 – 06/2012“; empty when not known. */
  readonly period: string;
  /** What is asked for, each in both languages. */
  readonly wanted: readonly TwoTexts[];
}

/** In English: read by a school abroad, which writes dates in words too. */
const english = (iso: string): string => formatPartialDate(iso, 'en');

/**
 * Request to the school or a former employer for a proof that is missing, German and English side by side: the
 * office signs the German, the school reads the English.
 */
export function proofRequest(facts: ProofRequestFacts): Letter {
  const training = facts.about === 'training';
  return outwardLetter(facts, {
    title: training ? 'Bitte um Nachweise der Ausbildung' : 'Bitte um einen Arbeitsnachweis',
    subject: [
      training
        ? 'Bitte um Nachweise der Ausbildung / Request for records of training'
        : 'Bitte um einen Arbeitsnachweis / Request for proof of employment',
      facts.client.name,
    ],
    salutation: 'Sehr geehrte Damen und Herren, / Dear Sir or Madam,',
    blocks: [sideBySide(facts), ...personTable(facts)],
    closing: 'Mit freundlichen Grüßen / Yours faithfully',
    enclosures: ['Schweigepflichtentbindung / Release of confidentiality (Kopie / copy)'],
  });
}

function sideBySide(facts: ProofRequestFacts): Block {
  const { client, office, about, wanted } = facts;
  const reply =
    office.email === ''
      ? joined(', ', office.street, joined(' ', office.postcode, office.town))
      : office.email;
  const subject =
    about === 'training'
      ? ['bei Ihnen gelernt', 'was trained by you']
      : ['bei Ihnen gearbeitet', 'worked for you'];
  const needed =
    facts.way === 'application'
      ? { de: 'Damit zählt, was sie im Beruf kann', en: 'To show what this person can do at work' }
      : { de: 'Damit ihr Beruf hier anerkannt wird', en: 'To have the profession recognised here' };
  const items = (language: 'de' | 'en'): string =>
    wanted.map((item, index) => `${index + 1}. ${item[language]}`).join('\n');
  const rows: readonly (readonly [string, string])[] = [
    [
      `wir beraten in Deutschland ${client.name}. Die Person hat ${subject[0]}. ${needed.de}, fehlt ein Nachweis von Ihnen.`,
      `we are an advice centre in Germany and support ${client.name}, who ${subject[1]}. ${needed.en}, a record from you is needed.`,
    ],
    [
      `Bitte senden Sie uns mit Stempel und Unterschrift:\n${items('de')}`,
      `Please send us, with stamp and signature:\n${items('en')}`,
    ],
    [
      'Eine Kopie als Datei genügt für den Anfang. Gibt es etwas nicht mehr, schreiben Sie uns das bitte.',
      'A scanned copy is enough to begin with. If something no longer exists, please tell us so.',
    ],
    [
      `Die Person hat zugestimmt, dass wir Ihnen schreiben (Kopie liegt bei). Antwort bitte an: ${reply}, Zeichen ${facts.reference}.`,
      `The person has agreed to our writing to you (copy enclosed). Please reply to: ${reply}, reference ${facts.reference}.`,
    ],
  ];
  return {
    type: 'table',
    columns: [
      { header: 'Deutsch', share: 50 },
      { header: 'English', lang: 'en', share: 50 },
    ],
    rows: rows.map(([de, en]) => [[run(de)], [{ text: en, lang: 'en' }]]),
  };
}

/** Who it is, in the words both sides need to find the file. */
function personTable(facts: ProofRequestFacts): Block[] {
  const { client, nameThen, birthDate, title, originalTitle, period, about } = facts;
  const both = (de: string, en: string, value: Run[] | string | null) =>
    value === null || value.length === 0
      ? []
      : [{ term: en === '' ? de : `${de} / ${en}`, value: typeof value === 'string' ? [run(value)] : value }];
  const born =
    birthDate === null
      ? null
      : /^\d{4}-\d{2}-\d{2}$/u.test(birthDate)
        ? `${germanDate(birthDate)} / ${english(birthDate)}`
        : english(birthDate);
  const rows = [
    ...both('Name', '', withOriginal(client.name, client.originalName)),
    ...both('Damals', 'Then', nameThen),
    ...both('Geboren', 'Born', born),
    ...both(
      about === 'training' ? 'Ausbildung' : 'Tätigkeit',
      about === 'training' ? 'Training' : 'Position',
      withOriginal(title, originalTitle),
    ),
    ...both('Zeitraum', 'Period', period),
  ];
  return [{ type: 'terms', rows }];
}
