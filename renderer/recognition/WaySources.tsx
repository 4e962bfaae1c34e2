import { useTranslation } from 'react-i18next';
import { sources as register, type SourceKey } from '#shared/catalogs/sources.ts';
import classes from './assess.module.css';

interface Props {
  readonly sources: readonly SourceKey[];
  /** Where colleagues have looked up what is the office's own. */
  readonly ownSources?: readonly string[];
}

/** What an answer was read from; the address is to be copied, for this program opens no web page. */
export function WaySources({ sources, ownSources = [] }: Props) {
  const { t } = useTranslation();
  const count = sources.length + ownSources.length;
  if (count === 0) return null;
  return (
    <details className={classes.sources}>
      <summary>{t('recognitionPage.sources', { count })}</summary>
      <ul className={classes.list} lang="de">
        {ownSources.map((said) => (
          <li key={said} dir="auto">
            {t('recognitionPage.ownSources')}: {said}
          </li>
        ))}
        {sources.map((key) => (
          <li key={key}>
            {register[key].title}
            {register[key].address !== '' && (
              <>
                {': '}
                <span lang="zxx">{register[key].address}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
