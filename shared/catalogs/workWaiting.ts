import { type DatedBook, datedBook } from './datedBook.ts';
import { type DatedRow, unchecked } from './datedRow.ts';
import { type Register, registerOf } from './register.ts';

/** Months that the law counts from a day of somebody's own: of the procedure, of the move (domain 4.2). */
export const waitUses = ['work', 'agency', 'licence'] as const;

/** Which waits there are is the rules'; words in the texts under `catalogs.waits`. */
export const waitCodes = [
  'PROCEDURE',
  'PROCEDURE-CENTRE',
  'TOLERATED',
  'TOLERATED-CENTRE',
  'AGENCY',
  'LICENCE',
] as const;
export type WaitCode = (typeof waitCodes)[number];

export interface Wait extends DatedRow {
  readonly code: WaitCode;
  /**
   * `work`: before somebody in the asylum procedure or tolerated may work · `agency`: after which the
   * Bundesagentur is no longer asked · `licence`: how long a driving licence from abroad holds after moving.
   */
  readonly use: (typeof waitUses)[number];
  /** Codes of residence titles; empty where it does not depend on them. */
  readonly statuses: readonly string[];
  /** Living in a reception centre, or not; null where it does not matter. */
  readonly inReception: boolean | null;
  readonly months: number;
  /** German; shown with the time. */
  readonly law: string;
}

export type WaitBook = DatedBook<Wait>;

const CHECK =
  'Wartezeit in § 61 AsylG, § 60a AufenthG und § 32 BeschV nachlesen oder bei der Ausländerbehörde erfragen.';

const PROCEDURE = ['GEST', 'ANKUNFT'];
const work = (
  code: WaitCode,
  statuses: readonly string[],
  inReception: boolean,
  months: number,
  law: string,
  from: string | null = null,
  to: string | null = null,
): Wait => ({
  ...{ code, use: 'work', statuses, inReception, months, law },
  ...unchecked(CHECK, 'own', from, to),
});

export const waits: readonly Wait[] = [
  work('PROCEDURE', PROCEDURE, false, 3, '§ 61 Abs. 2 AsylG'),
  work('PROCEDURE-CENTRE', PROCEDURE, true, 9, '§ 61 Abs. 1 AsylG', '2019-08-21', '2024-02-26'),
  work('PROCEDURE-CENTRE', PROCEDURE, true, 6, '§ 61 Abs. 1 AsylG', '2024-02-27'),
  work('TOLERATED-CENTRE', ['DULD'], true, 6, '§ 61 Abs. 1 AsylG', '2024-02-27'),
  work('TOLERATED', ['DULD'], false, 3, '§ 32 BeschV'),
  {
    // § 32 BeschV: the authority is still asked.
    ...{ code: 'AGENCY', use: 'agency', statuses: [...PROCEDURE, 'DULD'], inReception: null },
    ...{ months: 48, law: '§ 32 Abs. 2 BeschV' },
    ...unchecked(CHECK),
  },
  {
    ...{ code: 'LICENCE', use: 'licence', statuses: [], inReception: null },
    ...{ months: 6, law: '§ 29 Abs. 1 FeV' },
    ...unchecked(
      'Frist in § 29 FeV nachlesen oder bei der Fahrerlaubnisbehörde erfragen; sie kann auf Antrag verlängert werden.',
    ),
  },
];

export const shippedWaits: WaitBook = datedBook(waits);

/** Licences that hold on whatever the law of licences says. */
export interface ProtectedLicence extends DatedRow {
  /** Of ours the country's own. */
  readonly code: string;
  readonly country: string;
  /** Codes of residence titles with which they do. */
  readonly statuses: readonly string[];
}

export const protectedLicences: readonly ProtectedLicence[] = [
  {
    ...{ code: 'UA', country: 'UA', statuses: ['UKR'] },
    ...unchecked('Verordnung (EU) 2022/1280 nachlesen oder bei der Fahrerlaubnisbehörde erfragen.'),
  },
];

export const shippedProtectedLicences: Register<ProtectedLicence> = registerOf(protectedLicences);

/** Annex II of the AsylG, besides the European Union: whose applicants may not work while it is decided. */
export interface SafeCountry extends DatedRow {
  /** Of ours the country's own. */
  readonly code: string;
  readonly country: string;
  readonly listed: boolean;
}

export type SafeCountryBook = DatedBook<SafeCountry>;

const SAFE_CHECK = 'Anlage II zu § 29a AsylG nachlesen; für Anträge bis 31.8.2015 gilt das Verbot nicht.';
const safe = (from: string, codes: string): SafeCountry[] =>
  codes
    .split(' ')
    .map((code) => ({ code, country: code, listed: true, ...unchecked(SAFE_CHECK, 'own', from) }));

export const safeCountries: readonly SafeCountry[] = [
  ...safe('1993-07-01', 'GH SN'),
  ...safe('2014-11-06', 'BA MK RS'),
  ...safe('2015-10-24', 'AL XK ME'),
  ...safe('2023-12-23', 'GE MD'),
];

export const shippedSafeCountries: SafeCountryBook = datedBook(safeCountries);
