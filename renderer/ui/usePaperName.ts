import { useTranslation } from 'react-i18next';
import { isOwnCode } from '#shared/catalogs/ownRow.ts';
import { type PaperType, paperTypes } from '#shared/papers/paper.ts';
import { isSeen } from '#shared/papers/typeName.ts';
import { paperWordsOf } from '#shared/recognition/paperTypes.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import type { Choice } from './fields/ChoiceField.tsx';
import { useDateLanguage } from './useDateLanguage.ts';

interface Named {
  readonly type: PaperType;
  readonly title: string;
}

/** What a paper is called: by its own title, else by its kind. */
export function usePaperName() {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const catalogs = useCatalogs();
  const ofType = (type: PaperType): string =>
    isSeen(type) ? t(`papers.types.${type}`) : paperWordsOf(type, catalogs).name[language];
  return { ofType, of: ({ type, title }: Named): string => title || ofType(type) };
}

/** The kinds to choose from, ours and the office's, the vaguest last; with it the one chosen before. */
export function usePaperChoices(chosen: PaperType | null): Choice[] {
  const { ofType } = usePaperName();
  const { paperTypes: known } = useCatalogs();
  const added = known.rows.map(({ code }) => code).filter(isOwnCode);
  const types = new Set<PaperType>([
    ...paperTypes.slice(0, -1),
    ...added,
    'other',
    ...(chosen ? [chosen] : []),
  ]);
  return [...types].map((value) => ({ value, label: ofType(value) }));
}
