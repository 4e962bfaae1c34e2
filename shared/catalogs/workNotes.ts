import { type DatedRow, unchecked, type Words } from './datedRow.ts';
import { type Register, registerOf } from './register.ts';

/**
 * ERWERB: what the document itself says about work (Nebenbestimmung, § 4a (3) AufenthG: every title has to
 * show it). It decides, whatever the title usually allows.
 */
export const workCodes = ['allowed', 'employment', 'permission', 'thisJob', 'no'] as const;
export type WorkCode = (typeof workCodes)[number];

export interface WorkNote extends DatedRow {
  readonly code: WorkCode;
  readonly name: Words;
  /** How it usually stands in documents. German. */
  readonly wording: string;
}

const CHECK = 'Wortlaut im Dokument oder auf dem Zusatzblatt lesen.';
const row = (code: WorkCode, wording: string, de: string, en: string): WorkNote => ({
  code,
  wording,
  name: { de, en },
  ...unchecked(CHECK, 'AUFENTHG'),
});

export const workNotes: readonly WorkNote[] = [
  row(
    'allowed',
    'Erwerbstätigkeit gestattet',
    'Erwerbstätigkeit erlaubt (auch selbstständig)',
    'gainful employment allowed (also self-employed)',
  ),
  row('employment', 'Beschäftigung gestattet', 'Beschäftigung erlaubt', 'employment allowed'),
  row(
    'permission',
    'Beschäftigung nur mit Erlaubnis der Ausländerbehörde',
    'nur mit Erlaubnis der Ausländerbehörde',
    'only with leave of the foreigners authority',
  ),
  row(
    'thisJob',
    'Nur Beschäftigung als … bei …',
    'nur eine bestimmte Stelle oder Ausbildung',
    'one job or training only',
  ),
  row('no', 'Erwerbstätigkeit nicht gestattet', 'nicht erlaubt', 'not allowed'),
];

export const shippedWorkNotes: Register<WorkNote> = registerOf(workNotes);
