import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { contradictions } from '#shared/intake/contradictions.ts';
import { type Sheet, slotOf } from '#shared/questionnaire/answers.ts';
import { today } from '../ui/today.ts';

/** What does not fit together, by the answer it is shown at. A warning, never a bar. */
export function useWarnings(sheet: Sheet): Readonly<Record<string, readonly string[]>> {
  const { t } = useTranslation();
  return useMemo(() => {
    const found: Record<string, string[]> = {};
    for (const { code, slots, params } of contradictions(sheet, today())) {
      const [first] = slots;
      if (first === undefined) continue;
      const slot = slotOf(first.question, first.item);
      found[slot] = [...(found[slot] ?? []), t(`intakeRules.contradictions.${code}`, { ...params })];
    }
    return found;
  }, [sheet, t]);
}
