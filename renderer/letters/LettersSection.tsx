import { Anchor, Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './lettersSection.module.css';

/** A person's letters: what is still being written, and what has left. Sets of papers have a page of their own. */
export function LettersSection({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const list = useRead('letters.list', { clientId });
  const letters = list.data?.letters.filter(({ dossierId, sentOn }) => dossierId === null || sentOn !== null);
  return (
    <Section title={t('letterDesk.listTitle')}>
      <ErrorAlert error={list.error} />
      {letters?.length === 0 && <p className={classes.soft}>{t('letterDesk.none')}</p>}
      <Part title={t('letterDesk.drafts')} letters={letters?.filter(({ sentOn }) => sentOn === null) ?? []} />
      <Part title={t('letterDesk.sent')} letters={letters?.filter(({ sentOn }) => sentOn !== null) ?? []} />
    </Section>
  );
}

function Part({ title, letters }: { readonly title: string; readonly letters: readonly LetterInfo[] }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  if (letters.length === 0) return null;
  return (
    <section className={classes.part} aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.list}>
        {letters.map(({ id, kind, on, sentOn, sentVia, sentTo, body, versionOf }) => (
          <li key={id}>
            <div className={classes.what}>
              <Anchor component={Link} to={paths.letter(id)}>
                {t(`letters.kinds.${kind}`)}
              </Anchor>
              {versionOf !== null && (
                <Badge ml={6} size="sm" tt="none" variant="light">
                  {t('letterDesk.versionOf')}
                </Badge>
              )}
              <span className={classes.soft}>
                {sentVia === null
                  ? body
                  : [t(`letterDesk.send.ways.${sentVia}`), sentTo].filter((part) => part).join(', ')}
              </span>
            </div>
            <span className={classes.soft}>{formatPartialDate(sentOn ?? on, language, 'short')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
