import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { recordContradictions } from '#shared/intake/recordContradictions.ts';
import type { FormRecord } from '#shared/questionnaire/records.ts';
import { useRead } from '../../api/calls.ts';
import { today } from '../today.ts';

/**
 * The same as in the intake, where the same facts are typed on the page of a person: what does not fit together,
 * by the field of one record. `item`: null for the person's own row and what there is one of.
 */
export function useRecordWarnings(
  clientId: string,
  record: FormRecord,
  item: string | null,
): Readonly<Record<string, readonly string[]>> {
  const { t } = useTranslation();
  const sheet = useRead('intake.get', { clientId }).data;
  return useMemo(() => {
    const found: Record<string, string[]> = {};
    if (sheet === undefined) return found;
    for (const { field, code, params } of recordContradictions(sheet, today(), record, item))
      found[field] = [...(found[field] ?? []), t(`intakeRules.contradictions.${code}`, { ...params })];
    return found;
  }, [sheet, record, item, t]);
}
