import { useTranslation } from 'react-i18next';
import type { PaperKind } from '#shared/dossier/kinds.ts';

/** „Bitte um Nachweise: Medizinisches College Poltawa“; papers of the person have no more than their name. */
export function useDossierPaperName(): (paper: {
  readonly kind: PaperKind;
  readonly name: string;
}) => string {
  const { t } = useTranslation();
  return ({ kind, name }) => {
    const paper = t(`letters.kinds.${kind}`);
    return name === '' ? paper : t('dossier.paperFor', { paper, name });
  };
}
