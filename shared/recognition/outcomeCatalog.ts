import { type DatedBook, datedBook } from '../catalogs/datedBook.ts';
import { type DatedRow, seen, unchecked, type Words } from '../catalogs/datedRow.ts';
import { type LawFamily, lawFamilies } from './laws.ts';
import type { ProcedureResult } from './procedureEvent.ts';

/**
 * What a decision may say, or how a procedure ends without one (ANERK_ERGEBNIS, domain 2.3). Which there are
 * is known to the state machine; what they are called, mean and belong to is a dated row.
 */
export interface OutcomeRow extends DatedRow {
  readonly code: ProcedureResult;
  readonly name: Words;
  /** In one simple sentence. */
  readonly meaning: Words;
  /** Laws under which it occurs. */
  readonly laws: readonly LawFamily[];
  /** False: it occurs no more. Notices of before keep it. */
  readonly offered: boolean;
}

export type OutcomeBook = DatedBook<OutcomeRow>;

const row = (
  code: ProcedureResult,
  laws: readonly LawFamily[],
  name: Words,
  meaning: Words,
  dated: DatedRow,
): OutcomeRow => ({ code, name, meaning, laws, offered: true, ...dated });

const RECOGNITION: readonly LawFamily[] = ['BQFG', 'BQFG-MV', 'HwO', 'BVFG', 'special'];
/** Where nothing is compared. */
const OTHERS: readonly LawFamily[] = ['validation', 'externalExam', 'licence'];
const VALIDATED =
  'Wortlaut und Folgen von Zertifikat und Bescheid bei der Kammer erfragen (§ 50b BBiG, § 41b HwO).';
/**
 * Occupations not regulated, and crafts: what is lacking is named, and one may work all the same. § 10 BVFG is
 * for every occupation, so whatever a decision may say elsewhere it may say there.
 */
const FREE: readonly LawFamily[] = ['BQFG', 'BQFG-MV', 'HwO', 'BVFG'];
/** Occupations with a law of their own. */
const REGULATED: readonly LawFamily[] = ['special', 'BVFG'];

/** In the order in which a form offers them. */
export const outcomeCatalog: readonly OutcomeRow[] = [
  row(
    'full',
    RECOGNITION,
    {
      de: 'volle Gleichwertigkeit, Anerkennung oder Erlaubnis',
      en: 'full equivalence, recognition or licence',
    },
    {
      de: 'Der Abschluss gilt wie der deutsche.',
      en: 'The qualification counts like the German one.',
    },
    seen('BQFG'),
  ),
  row(
    'partial',
    FREE,
    { de: 'teilweise Gleichwertigkeit', en: 'partial equivalence' },
    {
      de: 'Ein Teil gilt schon; der Bescheid nennt, was fehlt.',
      en: 'A part counts already; the notice says what is lacking.',
    },
    // § 7 (2) BQFG: in law a rejection with findings
    seen('BQFG'),
  ),
  row(
    'none',
    RECOGNITION,
    { de: 'keine Gleichwertigkeit, abgelehnt', en: 'no equivalence, rejected' },
    {
      de: 'Der Abschluss gilt hier nicht wie der deutsche.',
      en: 'The qualification does not count like the German one here.',
    },
    seen('BQFG'),
  ),
  row(
    'uncooperative',
    [...RECOGNITION, ...OTHERS],
    { de: 'abgelehnt wegen fehlender Mitwirkung', en: 'rejected for lack of cooperation' },
    {
      de: 'Der Stelle fehlten Unterlagen; ein neuer Antrag ist möglich.',
      en: 'The authority lacked papers; a new application is possible.',
    },
    // § 15 BQFG: only after a written warning and a missed period
    seen('BQFG'),
  ),
  row(
    'compensation',
    [...FREE, 'special'],
    { de: 'Auflage einer Ausgleichsmaßnahme', en: 'compensation measure required' },
    {
      de: 'Es fehlt noch etwas; eine Prüfung oder ein Lehrgang gleicht es aus.',
      en: 'Something is still lacking; an examination or a course makes up for it.',
    },
    // § 11 BQFG
    seen('BQFG'),
  ),
  row(
    'temporaryPermit',
    REGULATED,
    { de: 'befristete Berufserlaubnis', en: 'temporary permit to practise' },
    {
      de: 'Arbeiten ist für eine bestimmte Zeit erlaubt, oft nur unter Aufsicht.',
      en: 'Working is allowed for a certain time, often only under supervision.',
    },
    unchecked('Wie lange und unter welchen Auflagen eine Berufserlaubnis gilt, beim LPH erfragen.', 'LPH'),
  ),
  row(
    'partialAccess',
    REGULATED,
    { de: 'partielle Berufserlaubnis', en: 'permit for part of the profession' },
    {
      de: 'Ein Teil der Tätigkeiten des Berufs ist erlaubt.',
      en: 'A part of what the profession does is allowed.',
    },
    // Art. 4f Directive 2005/36/EG
    seen('PFL'),
  ),
  row(
    'evaluation',
    ['none'],
    { de: 'Zeugnisbewertung ausgestellt', en: 'statement of comparability issued' },
    {
      de: 'Ein Papier sagt, welchem deutschen Abschluss der eigene entspricht; es ist keine Anerkennung.',
      en: 'A paper says which German degree one’s own corresponds to; it is no recognition.',
    },
    seen('ZAB-HRO'),
  ),
  row(
    'title',
    REGULATED,
    { de: 'Genehmigung, die Bezeichnung zu führen', en: 'permission to use the title' },
    {
      de: 'Die geschützte Berufsbezeichnung darf geführt werden.',
      en: 'The protected professional title may be used.',
    },
    seen('ING'),
  ),
  row(
    'entry',
    REGULATED,
    { de: 'Eintragung in die Liste', en: 'entered in the list' },
    {
      de: 'Der Name steht in der Liste der Kammer; damit darf die Bezeichnung geführt werden.',
      en: 'The name stands in the chamber’s list; with it the title may be used.',
    },
    seen('ARCHING'),
  ),
  // §§ 50b, 50c BBiG, §§ 41b, 41c HwO
  row(
    'comparable',
    ['validation'],
    { de: 'vollständig vergleichbar: Zertifikat', en: 'fully comparable: certificate' },
    {
      de: 'Ein Zertifikat sagt, dass jemand alles kann, was der Beruf verlangt.',
      en: 'A certificate says that somebody can do all that the occupation asks for.',
    },
    unchecked(VALIDATED, 'own', '2025-01-01'),
  ),
  row(
    'mostlyComparable',
    ['validation'],
    { de: 'überwiegend vergleichbar: Bescheid', en: 'mostly comparable: notice' },
    {
      de: 'Das meiste ist da; der Bescheid nennt, was noch fehlt.',
      en: 'Most of it is there; the notice says what is still lacking.',
    },
    unchecked(VALIDATED, 'own', '2025-01-01'),
  ),
  row(
    'admitted',
    ['externalExam', 'licence'],
    { de: 'zur Prüfung zugelassen', en: 'admitted to the examination' },
    {
      de: 'Die Prüfung darf abgelegt werden; danach wird ihr Ergebnis eingetragen.',
      en: 'The examination may be taken; its result is entered afterwards.',
    },
    unchecked('Termin, Gebühr und Sprache der Prüfung stehen im Schreiben, sonst bei der Stelle erfragen.'),
  ),
  row(
    'examPassed',
    ['externalExam'],
    { de: 'Abschlussprüfung bestanden', en: 'final examination passed' },
    {
      de: 'Damit ist der deutsche Berufsabschluss erreicht.',
      en: 'With it the German vocational qualification is reached.',
    },
    unchecked('Das Prüfungszeugnis ansehen (§ 37 Abs. 2 BBiG, § 31 Abs. 2 HwO).'),
  ),
  row(
    'examFailed',
    ['externalExam'],
    { de: 'Abschlussprüfung nicht bestanden', en: 'final examination failed' },
    {
      de: 'Die Prüfung kann wiederholt werden.',
      en: 'The examination can be taken again.',
    },
    unchecked(
      'Wie oft und bis wann wiederholt werden darf (wohl zweimal, § 37 Abs. 1 BBiG), bei der Kammer erfragen.',
    ),
  ),
  row(
    'licence',
    ['licence'],
    { de: 'Fahrerlaubnis erteilt', en: 'driving licence issued' },
    {
      de: 'Der deutsche Führerschein ist da.',
      en: 'The German driving licence is there.',
    },
    unchecked(
      'Klassen, Befristung und ob die Grundqualifikation (Schlüsselzahl 95) noch fehlt, auf Führerschein und Nachweiskarte nachlesen.',
    ),
  ),
  row(
    'refused',
    [...OTHERS, 'none'],
    { de: 'abgelehnt', en: 'refused' },
    {
      de: 'Die Stelle lehnt den Antrag ab; im Schreiben steht, warum.',
      en: 'The authority refuses the application; its letter says why.',
    },
    unchecked('Gründe und Frist für einen Widerspruch im Schreiben nachlesen.'),
  ),
  row(
    'discontinued',
    lawFamilies,
    { de: 'eingestellt oder zurückgenommen', en: 'discontinued or withdrawn' },
    {
      de: 'Das Verfahren endet, ohne dass entschieden wurde.',
      en: 'The procedure ends without a decision.',
    },
    unchecked(
      'Warum eingestellt wurde und ob ein neuer Antrag nötig ist, im Schreiben der Stelle nachlesen.',
    ),
  ),
  row(
    'notCompetent',
    lawFamilies,
    { de: 'nicht zuständig, weitergeleitet', en: 'not competent, passed on' },
    {
      de: 'Eine andere Stelle entscheidet.',
      en: 'Another authority decides.',
    },
    unchecked('An wen weitergeleitet wurde und ab wann dort die Frist läuft, bei der Stelle erfragen.'),
  ),
  row(
    'alreadyDecided',
    RECOGNITION,
    { de: 'abgelehnt, da bereits festgestellt', en: 'rejected, decided before' },
    {
      de: 'Über diesen Abschluss hat schon eine Stelle entschieden; ihr Bescheid gilt.',
      en: 'An authority has decided on this qualification before; its notice holds.',
    },
    // § 6 (5) BQFG
    seen('BQFG'),
  ),
];

export const shippedOutcomes: OutcomeBook = datedBook(outcomeCatalog);

/** The row of a day, else the last there is: a notice of before keeps its outcome. */
export const outcomeOf = (code: ProcedureResult, day: string, book: OutcomeBook): OutcomeRow | undefined =>
  book.on(code, day) ?? book.last(code);

/** Whether a notice of that day may say it, under this law; null: under any. */
export function isOffered(
  code: ProcedureResult,
  day: string,
  book: OutcomeBook,
  family: LawFamily | null,
): boolean {
  const found = book.on(code, day);
  return found?.offered === true && (family === null || found.laws.includes(family));
}

export const outcomeRef = (code: ProcedureResult) => ({ catalog: 'outcomes', code }) as const;
