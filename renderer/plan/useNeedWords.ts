import { useTranslation } from 'react-i18next';
import { levelNames } from '#shared/catalogs/languageLevels.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import {
  gapNames,
  needFormatNames,
  needKindNames,
  needStatusNames,
  urgencyNames,
} from '#shared/plan/names.ts';
import { levelKinds, type Need, openStatuses } from '#shared/plan/need.ts';
import { useOccupationName } from '../api/catalogs.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

type Said = Pick<Need, 'kind' | 'fromLevel' | 'toLevel'>;

/** What a need is called, and what there is to say of it. */
export function useNeedWords() {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const occupationName = useOccupationName();

  function what({ kind, fromLevel, toLevel }: Said): string {
    const name = needKindNames[kind][language];
    if (!levelKinds.includes(kind) || toLevel === null) return name;
    const to = levelNames[toLevel][language];
    const levels =
      fromLevel === null
        ? t('plan.levelTo', { to })
        : t('plan.levels', { from: levelNames[fromLevel][language], to });
    return `${name} ${levels}`;
  }

  function details({ status, urgency, occupation, formats, wantedFrom, gap }: Need): string[] {
    const open = openStatuses.includes(status);
    return [
      status === 'open' ? urgencyNames[urgency][language] : needStatusNames[status][language],
      open && status !== 'open' ? urgencyNames[urgency][language] : '',
      gap !== null && status === 'withoutOffer' ? gapNames[gap][language] : '',
      occupation === null ? '' : occupationName(occupation),
      ...formats.map((format) => needFormatNames[format][language]),
      wantedFrom === null ? '' : t('plan.from', { date: formatPartialDate(wantedFrom, language, 'short') }),
    ].filter((part) => part !== '');
  }

  return { language, what, details };
}
