import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Application } from '#shared/recognition/application.ts';
import { missingDocuments } from '#shared/recognition/documentProgress.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs, useOccupationName } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { Section } from '../ui/Section.tsx';
import classes from './application.module.css';
import { useClockWords } from './useClockWords.ts';

/** Running undertakings of a person, first of all the facts: where does it stand? */
export function ApplicationsSection({ clientId }: { readonly clientId: string }) {
  const list = useRead('recognition.list', { clientId });
  return <Applications applications={list.data?.applications ?? []} />;
}

interface Props {
  readonly applications: readonly Application[];
  /** As they stood on an earlier day: they lead nowhere. */
  readonly readOnly?: boolean;
}

export function Applications({ applications, readOnly = false }: Props) {
  const { t } = useTranslation();
  const words = useClockWords();
  const { authorities } = useCatalogs();
  const occupationName = useOccupationName();
  if (applications.length === 0) return null;
  return (
    <Section title={t('recognitionPage.running')}>
      <ul className={classes.running}>
        {applications.map(({ id, occupation, qualificationTitle, way, required, held, ready, procedure }) => {
          const authority = way?.authority == null ? undefined : authorities.find(way.authority);
          const { clock } = procedure;
          const name = occupation === '' ? qualificationTitle : occupationName(occupation);
          const lacking = missingDocuments(required, held).length;
          return (
            <li key={id}>
              {readOnly ? (
                <span className={classes.strong}>{name}</span>
              ) : (
                <Anchor component={Link} to={paths.recognition(id)} className={classes.strong}>
                  {name}
                </Anchor>
              )}
              <span className={classes.soft}>{authority?.shortName ?? t('recognitionPage.noAuthority')}</span>
              {clock.state === 'gathering' ? (
                <span className={ready ? classes.soft : classes.warn}>
                  {ready ? t('recognitionPage.ready') : t('recognitionPage.lacking', { count: lacking })}
                </span>
              ) : (
                <span className={clock.next?.state === 'overdue' ? classes.warn : classes.soft}>
                  {words.says({ ...clock, authority: way?.authority ?? null, deadline: clock.next })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
