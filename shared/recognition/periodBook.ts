import { currentRow } from '../catalogs/datedRow.ts';
import { type PeriodRule, periodRules } from './clockRules.ts';

/** Which law, and what of the case its periods depend on. */
export interface ClockLaw {
  /** Code of `laws`; null when it is not known. */
  readonly code: string | null;
  readonly regulated: boolean;
  readonly european: boolean;
}

const fits = (asked: boolean, ruled: boolean | null): boolean => ruled === null || ruled === asked;

export interface PeriodBook {
  readonly rows: readonly PeriodRule[];
  /**
   * The rule in force on the day a period begins. An accelerated procedure under a law that has no period of
   * its own for it follows the ordinary one.
   */
  rule(kind: PeriodRule['kind'], law: ClockLaw, accelerated: boolean, on: string): PeriodRule | null;
}

export function periodBook(rows: readonly PeriodRule[]): PeriodBook {
  /** The rows that may apply, by law and case: asked for thousands of procedures of a few kinds. */
  const known = new Map<string, Map<string, readonly PeriodRule[]>>();

  function rulesOf(kind: PeriodRule['kind'], law: ClockLaw, accelerated: boolean): readonly PeriodRule[] {
    const { code, regulated, european } = law;
    if (code === null) return [];
    let cases = known.get(code);
    if (cases === undefined) {
      cases = new Map();
      known.set(code, cases);
    }
    const key = kind + Number(regulated) + Number(european) + Number(accelerated);
    let rules = cases.get(key);
    if (rules === undefined) {
      rules = rows.filter(
        (rule) =>
          rule.kind === kind &&
          rule.laws.includes(code) &&
          rule.accelerated === accelerated &&
          fits(regulated, rule.regulated) &&
          fits(european, rule.european),
      );
      cases.set(key, rules);
    }
    return rules;
  }

  return {
    rows,
    rule(kind, law, accelerated, on) {
      const own = accelerated ? currentRow(rulesOf(kind, law, true), on) : undefined;
      return own ?? currentRow(rulesOf(kind, law, false), on) ?? null;
    },
  };
}

export const shippedPeriods: PeriodBook = periodBook(periodRules);

export const periodRule = (
  kind: PeriodRule['kind'],
  law: ClockLaw,
  accelerated: boolean,
  on: string,
  book: PeriodBook = shippedPeriods,
): PeriodRule | null => book.rule(kind, law, accelerated, on);
