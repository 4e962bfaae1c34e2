import { useTranslation } from 'react-i18next';
import type { PaperType } from '#shared/papers/paper.ts';
import { isDocumentType } from '#shared/papers/typeName.ts';

interface Named {
  readonly type: PaperType;
  readonly title: string;
}

/** What a paper is called: by its own title, else by its kind. */
export function usePaperName() {
  const { t } = useTranslation();
  const ofType = (type: PaperType): string =>
    isDocumentType(type) ? t(`recognition.document.${type}.name`) : t(`papers.types.${type}`);
  return { ofType, of: ({ type, title }: Named): string => title || ofType(type) };
}
