import { useTranslation } from 'react-i18next';
import { useCatalogs } from '../api/catalogs.tsx';
import classes from './assess.module.css';

/** Who decides, with the whole address: what one would otherwise have to look up. */
export function AuthorityBox({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const authority = useCatalogs().authorities.find(code);
  if (!authority) return null;
  const reach = [authority.phone, authority.email, authority.web].filter((line) => line !== '');
  return (
    <section>
      <h3 className={classes.partTitle}>{t('recognitionPage.authority')}</h3>
      <address className={classes.address}>
        {authority.addressLines.map((line, index) => (
          <span key={line} className={index === 0 ? classes.strong : undefined}>
            {line}
          </span>
        ))}
        {reach.length > 0 && <span className={classes.soft}>{reach.join(' · ')}</span>}
      </address>
    </section>
  );
}
