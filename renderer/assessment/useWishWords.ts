import { useTranslation } from 'react-i18next';
import type { Wish } from '#shared/assessment/wish.ts';
import { useOccupationName } from '../api/catalogs.tsx';

/** What a wish is called in a sentence: the person's words, else the occupation. */
export function useWishWords(): (wish: Pick<Wish, 'words' | 'occupation'>) => string {
  const { t } = useTranslation();
  const name = useOccupationName();
  return ({ words, occupation }) =>
    words || (occupation === null ? t('motivation.unnamed') : name(occupation));
}
