import { useTranslation } from 'react-i18next';
import type { MergePreview } from '#shared/clients/duplicates/calls.ts';

/** Tables whose rows have a word of their own; rows of any other are counted together. */
const told = [
  'contacts',
  'appointments',
  'followUps',
  'qualifications',
  'experiences',
  'languageSkills',
  'languageCertificates',
  'germanCourses',
  'scriptSkills',
  'residences',
  'benefits',
  'applications',
  'papers',
  'scans',
  'documents',
  'procedureEvents',
  'costs',
  'claims',
  'needs',
  'letters',
  'consents',
  'answers',
] as const;

/** „3 Kontakte, 1 Schreiben, 2 weitere Einträge“; empty when nothing moves. */
export function useMoveWords(): (moves: MergePreview['moves']) => string {
  const { t } = useTranslation();
  return (moves) => {
    const counts = new Map(moves.map(({ table, count }) => [table, count]));
    const named = told.flatMap((table) => {
      const count = counts.get(table) ?? 0;
      counts.delete(table);
      return count > 0 ? [t(`duplicates.tables.${table}`, { count })] : [];
    });
    const rest = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return [...named, ...(rest > 0 ? [t('duplicates.tables.rest', { count: rest })] : [])].join(', ');
  };
}
