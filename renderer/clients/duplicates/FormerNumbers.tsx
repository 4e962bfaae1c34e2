import { useTranslation } from 'react-i18next';
import type { LeftOut } from '#shared/clients/duplicates/calls.ts';
import { mergeLineNames } from '#shared/clients/duplicates/mergeLines.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useRead } from '../../api/calls.ts';
import { Foreign } from '../../ui/PersonName.tsx';
import { Section } from '../../ui/Section.tsx';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import classes from './duplicates.module.css';
import { useLineText } from './useLineText.ts';

/** Files that went up in this one: their numbers, and what of them was not taken over. */
export function FormerNumbers({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const former = useRead('clients.formerNumbers', { id: clientId });
  const files = former.data?.files ?? [];
  if (files.length === 0) return null;
  return (
    <Section title={t('duplicates.formerTitle')}>
      <ul className={classes.former}>
        {files.map(({ id, number, mergedOn, by, leftOut }) => (
          <li key={id}>
            {t('duplicates.formerNumber', { number })}{' '}
            <span className={classes.soft}>
              {t('duplicates.formerOn', { date: formatPartialDate(mergedOn, language, 'short'), by })}
            </span>
            <Left leftOut={leftOut} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const plain = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

function Left({ leftOut }: { readonly leftOut: LeftOut }) {
  const { t } = useTranslation();
  const text = useLineText();
  const lines = mergeLineNames.flatMap((line) => {
    const said = text(line, leftOut.fields);
    return said === '' ? [] : [{ key: line, label: t(`duplicates.lines.${line}`), said }];
  });
  const rows = leftOut.rows.map(({ columns }, at) => ({
    key: String(at),
    said: Object.values(columns).map(plain).filter(Boolean).join(', '),
  }));
  if (lines.length + rows.length === 0) return <p className={classes.soft}>{t('duplicates.nothingLeft')}</p>;
  return (
    <>
      <p className={classes.soft}>{t('duplicates.leftOut')}</p>
      <dl className={classes.left}>
        {lines.map(({ key, label, said }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <Foreign text={said} />
            </dd>
          </div>
        ))}
        {rows.map(({ key, said }) => (
          <div key={key}>
            <dt>{t('duplicates.tables.rest', { count: 1 })}</dt>
            <dd>
              <Foreign text={said} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
