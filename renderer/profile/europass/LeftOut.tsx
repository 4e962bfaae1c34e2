import { useTranslation } from 'react-i18next';
import { Foreign } from '../../ui/PersonName.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './europass.module.css';
import type { Cv } from './useEuropass.ts';

/** What of the file is not taken over: no place for it here, or not understood. Nothing is dropped in silence. */
export function LeftOut({ cv: { left, unread } }: { readonly cv: Cv }) {
  const { t } = useTranslation();
  if (left.length + unread.length === 0) return null;
  return (
    <Section title={t('europass.leftTitle')}>
      {left.length > 0 && (
        <>
          <p className={classes.soft}>{t('europass.leftText')}</p>
          <ul className={classes.plain}>
            {left.map(({ part, count }) => (
              <li key={part}>
                {t(`europass.left.${part}`)}
                {count > 1 && ` (${count})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {unread.length > 0 && (
        <>
          <p className={classes.warn}>{t('europass.unreadText')}</p>
          <ul className={classes.plain}>
            {[...new Map(unread.map((one) => [`${one.what} ${one.value}`, one]))].map(
              ([key, { what, value }]) => (
                <li key={key}>
                  {t(`europass.unread.${what}`)}: „<Foreign text={value} />“
                </li>
              ),
            )}
          </ul>
        </>
      )}
    </Section>
  );
}
