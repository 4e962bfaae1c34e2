import { useTranslation } from 'react-i18next';
import type { Way } from '#shared/recognition/way.ts';
import { useOutcomes } from '../api/catalogs.tsx';
import classes from './assess.module.css';
import { useSay } from './useSay.ts';

/** How long it takes, which German is asked for, how it can end. */
export function WayNumbers({ way }: { readonly way: Way }) {
  const { t } = useTranslation();
  const say = useSay();
  const outcomes = useOutcomes();
  const { language } = way;
  return (
    <dl className={classes.numbers}>
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
      {way.outcomes.length + way.measures.length > 0 && (
        <>
          <dt>{t('recognitionPage.outcomes')}</dt>
          <dd>
            <ul className={`${classes.plain} ${classes.endings}`}>
              {way.outcomes.map((outcome) => (
                <li key={outcome}>{outcomes.name(outcome)}</li>
              ))}
              {way.measures.map((measure) => (
                <li key={measure}>{t(`recognition.measure.${measure}`)}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
