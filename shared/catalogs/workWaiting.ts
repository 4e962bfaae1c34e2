import { type DatedRow, unchecked } from './datedRow.ts';

/** Times of waiting before somebody in the asylum procedure or tolerated may work (domain 4.2). */
export interface WaitingTime extends DatedRow {
  /** Codes of residence titles. */
  readonly statuses: readonly string[];
  /** Living in a reception centre, or not. */
  readonly inReception: boolean;
  readonly months: number;
  /** German; shown with the time. */
  readonly law: string;
}

const CHECK =
  'Wartezeit in § 61 AsylG, § 60a AufenthG und § 32 BeschV nachlesen oder bei der Ausländerbehörde erfragen.';

const row = (
  statuses: readonly string[],
  inReception: boolean,
  months: number,
  law: string,
  from: string | null = null,
  to: string | null = null,
): WaitingTime => ({ statuses, inReception, months, law, ...unchecked(CHECK, 'own', from, to) });

export const waitingTimes: readonly WaitingTime[] = [
  row(['GEST', 'ANKUNFT'], false, 3, '§ 61 Abs. 2 AsylG'),
  row(['GEST', 'ANKUNFT'], true, 9, '§ 61 Abs. 1 AsylG', '2019-08-21', '2024-02-26'),
  row(['GEST', 'ANKUNFT'], true, 6, '§ 61 Abs. 1 AsylG', '2024-02-27'),
  row(['DULD'], true, 6, '§ 61 Abs. 1 AsylG', '2024-02-27'),
  row(['DULD'], false, 3, '§ 32 BeschV'),
];

/** After so long in Germany the Bundesagentur is no longer asked (§ 32 BeschV); the authority still is. */
export const withoutAgency: DatedRow & { readonly months: number; readonly law: string } = {
  months: 48,
  law: '§ 32 Abs. 2 BeschV',
  ...unchecked(CHECK),
};

/** Annex II of the AsylG, besides the European Union: whose applicants may not work while it is decided. */
export interface SafeCountry extends DatedRow {
  readonly code: string;
}

const SAFE_CHECK = 'Anlage II zu § 29a AsylG nachlesen; für Anträge bis 31.8.2015 gilt das Verbot nicht.';
const safe = (from: string, codes: string): SafeCountry[] =>
  codes.split(' ').map((code) => ({ code, ...unchecked(SAFE_CHECK, 'own', from) }));

export const safeCountries: readonly SafeCountry[] = [
  ...safe('1993-07-01', 'GH SN'),
  ...safe('2014-11-06', 'BA MK RS'),
  ...safe('2015-10-24', 'AL XK ME'),
  ...safe('2023-12-23', 'GE MD'),
];
