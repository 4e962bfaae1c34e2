import { currentRow, type DatedRow, seen, unchecked } from '../catalogs/datedRow.ts';
import type { RecognitionKey } from './message.ts';

/** What something costs, in cents. Null amounts: a fee is due, its height is not known here. */
export interface Fee extends DatedRow {
  readonly code: string;
  /** What the office calls it among its own; ours are told by their label and whose they are. */
  readonly name?: string;
  readonly label: RecognitionKey;
  readonly minCents: number | null;
  readonly maxCents: number | null;
}

const euro = (amount: number | null) => (amount === null ? null : amount * 100);

const fee = (
  code: string,
  label: RecognitionKey,
  min: number | null,
  max: number | null,
  row: DatedRow,
): Fee => ({ code, label, minCents: euro(min), maxCents: euro(max), ...row });

const ASK = 'Höhe der Gebühr bei der Stelle erfragen.';

/** Several rows of one code follow each other in time. */
export const fees: readonly Fee[] = [
  fee('FOSA', 'cost.procedure', 100, 600, seen('FOSA')),
  fee('HWK', 'cost.procedure', 100, 600, seen('BQP')),
  fee('AEKWL', 'cost.procedure', 125, 125, seen('BQP')),
  fee('ZAB', 'cost.evaluation', 200, 200, seen('ZAB', null, '2022-12-31')),
  fee(
    'ZAB',
    'cost.evaluation',
    208,
    208,
    unchecked(
      'Gebühr auf der Seite der ZAB nachlesen; bis etwa 2022 waren es 200 €. Jede weitere Bewertung kostet wohl 108 €.',
      'ZAB',
      '2023-01-01',
    ),
  ),
  fee('BVFG', 'cost.resettler', 50, 50, seen('IHK-NB')),
  fee('LPH', 'cost.procedure', null, null, unchecked(ASK, 'LPH')),
  fee('BM', 'cost.procedure', null, null, unchecked(ASK, 'BM-SCHULE')),
  fee('LWK', 'cost.procedure', null, null, unchecked(ASK, 'LWK-NDS')),
  fee(
    'LICENCE',
    'cost.licence',
    null,
    null,
    unchecked(
      'Gebühr der Umschreibung und der Fahrprüfung bei der Fahrerlaubnisbehörde und der Fahrschule erfragen.',
    ),
  ),
  fee(
    'DRIVERS',
    'cost.drivers',
    null,
    null,
    unchecked('Preis der Grundqualifikation und ihrer Prüfung bei der IHK und bei Fahrschulen erfragen.'),
  ),
  fee(
    'VALIDATION',
    'cost.procedure',
    null,
    null,
    unchecked('Gebühr der Feststellung bei der Kammer erfragen.'),
  ),
  fee('EXTERNAL', 'cost.finalExam', null, null, unchecked('Prüfungsgebühr bei der Kammer erfragen.')),
  fee('OTHER', 'cost.procedure', null, null, unchecked(ASK)),
  fee(
    'ANALYSIS',
    'cost.analysis',
    null,
    null,
    unchecked('Preis der Qualifikationsanalyse bei der Kammer erfragen.', 'FOSA'),
  ),
  fee(
    'TRANSLATION',
    'cost.translation',
    30,
    60,
    unchecked('Preise bei Übersetzerinnen und Übersetzern erfragen (justiz-dolmetscher.de).'),
  ),
  fee('CERTIFIED', 'cost.certifiedCopies', null, null, unchecked('Gebühr beim Amt oder Notar erfragen.')),
  fee('PAPERS', 'cost.papers', null, null, unchecked('Gebühr bei der ausstellenden Stelle erfragen.')),
  fee('LANGUAGE', 'cost.language', null, null, unchecked('Preis von Kurs und Prüfung beim Träger erfragen.')),
  fee('EXAM', 'cost.exam', null, null, unchecked('Gebühr der Prüfung bei der Stelle erfragen.')),
  fee('COURSE', 'cost.course', null, null, unchecked('Preis des Lehrgangs beim Träger erfragen.')),
  fee('POLICE', 'cost.policeCertificate', 13, 13, unchecked('Gebühr beim Bürgeramt erfragen.')),
];

/** The rows of each code, several that follow each other in time. */
export interface FeeBook {
  readonly rows: readonly Fee[];
  /** The row of each code in force on a day, in the order asked for. */
  of(codes: readonly string[], day: string): Fee[];
}

export function feeBook(rows: readonly Fee[]): FeeBook {
  const byCode = Map.groupBy(rows, ({ code }) => code);
  return {
    rows,
    of: (codes, day) => codes.flatMap((code) => currentRow(byCode.get(code) ?? [], day) ?? []),
  };
}

export const shippedFees: FeeBook = feeBook(fees);

export const feesOf = (codes: readonly string[], day: string, book: FeeBook = shippedFees): Fee[] =>
  book.of(codes, day);
