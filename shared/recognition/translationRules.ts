import { type Check, checksOf } from '../catalogs/checks.ts';
import { currentRow, type DatedRow, seen } from '../catalogs/datedRow.ts';
import type { MatrixRow } from './documentMatrix.ts';
import type { LawCode } from './laws.ts';

/**
 * Who may translate a paper, and into what. `sworn`: a person publicly appointed or sworn in Germany. `swornAnywhere`:
 * or abroad, and English may do. `english`: the authority may take English, or no translation at all.
 */
export const translationKinds = ['none', 'sworn', 'swornAnywhere', 'english'] as const;
export type TranslationKind = (typeof translationKinds)[number];

/** A law that asks for less than a list of papers does, which was written before it. */
export interface TranslationRule extends DatedRow {
  readonly laws: readonly LawCode[];
  readonly translation: Exclude<TranslationKind, 'none' | 'sworn'>;
}

export const translationRules: readonly TranslationRule[] = [
  // § 5 (2), (3) BQFG M-V
  { laws: ['BQFG-MV'], translation: 'swornAnywhere', ...seen('BQFG-MV', '2025-07-31') },
  // Pflegestudiumstärkungsgesetz
  { laws: ['PFLBG', 'PFLBG-EU'], translation: 'english', ...seen('PFL', '2024-01-01') },
];

interface Asked {
  readonly translation: TranslationKind;
  readonly checks: readonly Check[];
}

/** What of a row holds under the law of the way. What the office itself has written in its list stays. */
export function translationOf(row: Pick<MatrixRow, 'translation' | 'own'>, law: string, day: string): Asked {
  const rules = translationRules.filter(({ laws }) => laws.some((code) => code === law));
  const rule = row.own || row.translation !== 'sworn' ? undefined : currentRow(rules, day);
  return { translation: rule?.translation ?? row.translation, checks: rule ? checksOf(rule, day) : [] };
}
