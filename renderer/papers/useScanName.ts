import { useTranslation } from 'react-i18next';
import type { Scan } from '#shared/papers/paper.ts';

/** What a scan is called: by its title, else by its place among the scans of its paper. */
export function useScanName(): (scan: Pick<Scan, 'title'>, index: number) => string {
  const { t } = useTranslation();
  return ({ title }, index) => title || t('papers.scan.unnamed', { number: index + 1 });
}
