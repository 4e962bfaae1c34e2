import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs, useOccupationName } from '../api/catalogs.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** For which application a paper was made, and where it was handed in or came back from, in words. */
export function useUses(clientId: string): (paper: Paper) => readonly string[] {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const occupationName = useOccupationName();
  const { authorities } = useCatalogs();
  const applications = useRead('recognition.list', { clientId }).data?.applications ?? [];
  return (paper) =>
    applications.flatMap(({ id, occupation, qualificationTitle, way, held }) => {
      const own = paper.applicationId === id;
      const made = t('papers.forApplication', {
        occupation: occupation === '' ? qualificationTitle : occupationName(occupation),
      });
      const authority =
        (way?.authority == null ? undefined : authorities.find(way.authority)?.shortName) ??
        t('recognitionPage.noAuthority');
      const handed = held.flatMap(({ paperId, state, markedOn }) => {
        if (paperId !== paper.id || (state !== 'submitted' && state !== 'returned')) return [];
        const word = t(`recognition.documentState.${state}`);
        return markedOn === null
          ? t('papers.submittedTo', { authority, state: word })
          : t('papers.submittedOn', {
              ...{ authority, state: word },
              date: formatPartialDate(markedOn, language, 'short'),
            });
      });
      return [...(own ? [made] : []), ...handed];
    });
}
