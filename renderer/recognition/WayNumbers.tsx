import { useTranslation } from 'react-i18next';
import { checksOf } from '#shared/catalogs/checks.ts';
import type { Fee } from '#shared/recognition/fees.ts';
import type { Way } from '#shared/recognition/way.ts';
import { today } from '../ui/today.ts';
import { useAmount } from '../ui/useAmount.ts';
import classes from './assess.module.css';
import { useSay } from './useSay.ts';

/** What it costs, how long it takes, which German is asked for, how it can end. */
export function WayNumbers({ way }: { readonly way: Way }) {
  const { t } = useTranslation();
  const say = useSay();
  const amount = useAmount();
  const { language } = way;
  return (
    <dl className={classes.numbers}>
      {way.costs.length > 0 && (
        <>
          <dt>{t('recognitionPage.costs')}</dt>
          <dd>
            <ul className={classes.plain}>
              {way.costs.map((fee) => (
                <li key={fee.code}>
                  {say({ key: fee.label })}: {amount(fee)}
                  <Amber fee={fee} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{t('recognitionPage.duration')}</dt>
      <dd>{say(way.duration)}</dd>
      {language !== null && (
        <>
          <dt>{t('recognitionPage.language')}</dt>
          <dd>
            {language.level !== null && <strong>{t(`profile.levels.${language.level}`)}</strong>}
            {language.level !== null && '. '}
            {say(language.note)}
          </dd>
        </>
      )}
      {way.outcomes.length > 0 && (
        <>
          <dt>{t('recognitionPage.outcomes')}</dt>
          <dd>
            <ul className={classes.plain}>
              {way.outcomes.map((outcome) => (
                <li key={outcome.key}>{say(outcome)}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

/** Says of an amount that nobody has looked it up, or long ago. */
function Amber({ fee }: { readonly fee: Fee }) {
  const { t } = useTranslation();
  if (checksOf(fee, today(), { catalog: 'fees', code: fee.code }).length === 0) return null;
  const word = t(fee.verified ? 'recognitionPage.stale' : 'recognitionPage.unverified');
  return <span className={classes.warn}> ({word})</span>;
}
