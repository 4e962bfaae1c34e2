import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { type Decision, matterKey } from '#shared/privacy/consent.ts';
import { hasExpired } from '#shared/privacy/guard.ts';
import { purposeCodes } from '#shared/privacy/purposes.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './privacy.module.css';
import { useMatterName } from './useMatterName.ts';

const standing = ['given', 'refused', 'withdrawn', 'expired'] as const;

const standOf = (decision: Decision, day: string): (typeof standing)[number] =>
  decision.state === 'given' && hasExpired(decision, day) ? 'expired' : decision.state;

interface Props {
  readonly decisions: readonly Decision[];
  /** On which day it is looked at; today, where nothing else is said. */
  readonly day?: string;
}

/** What stands, in four lines at most. */
export function ConsentSummary({ decisions, day = today() }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = matterKey(decision);
    if (!latest.has(key)) latest.set(key, decision);
  }
  const all = [...latest.values()].sort(
    (a, b) => purposeCodes.indexOf(a.purpose) - purposeCodes.indexOf(b.purpose),
  );
  const matterName = useMatterName();
  const informed = latest.get('information');
  const lines = standing.map((stand) => ({
    stand,
    matters: all.filter((one) => one.purpose !== 'information' && standOf(one, day) === stand),
  }));
  return (
    <dl className={classes.summary}>
      <dt>{t('privacy.summary.information')}</dt>
      <dd className={informed ? undefined : classes.warn}>
        {informed
          ? t('privacy.informed', { date: formatPartialDate(informed.on, language, 'short') })
          : t('privacy.summary.notInformed')}
      </dd>
      {lines
        .filter(({ matters }) => matters.length > 0)
        .map(({ stand, matters }) => (
          <div key={stand} className={classes.line}>
            <dt>{t(`privacy.summary.${stand}`)}</dt>
            <dd className={stand === 'given' ? undefined : classes.warn}>
              {matters.map((matter) => matterName(matter, 'short')).join(', ')}
            </dd>
          </div>
        ))}
    </dl>
  );
}
