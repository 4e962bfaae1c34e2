import { useTranslation } from 'react-i18next';
import { sources as register, type SourceKey } from '#shared/catalogs/sources.ts';
import classes from './assess.module.css';

/** What an answer was read from; the address is to be copied, for this program opens no web page. */
export function WaySources({ sources }: { readonly sources: readonly SourceKey[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <details className={classes.sources}>
      <summary>{t('recognitionPage.sources', { count: sources.length })}</summary>
      <ul className={classes.list} lang="de">
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
