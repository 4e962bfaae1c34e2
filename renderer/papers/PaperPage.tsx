import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { useRead } from '../api/calls.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { usePaperName } from '../ui/usePaperName.ts';
import { PaperDesk } from './PaperDesk.tsx';
import classes from './scan.module.css';

/** A paper with its scans to look at. */
export function PaperPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const paper = useRead('papers.get', { id });
  useOpenPerson(paper.data?.clientId);
  if (paper.error?.error.code === 'papers.unknown')
    return (
      <>
        <PageTitle>{t('papers.page.title')}</PageTitle>
        <EmptyState
          title={t('papers.page.gone')}
          text={t('papers.page.goneText')}
          action={
            <Button component={Link} to={paths.people()}>
              {t('common.toPeople')}
            </Button>
          }
        />
      </>
    );
  return (
    <Loaded query={paper}>
      {(found) => (
        <div key={id}>
          <Head paper={found} />
          <PaperDesk paper={found} />
        </div>
      )}
    </Loaded>
  );
}

function Head({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const name = usePaperName();
  const { clientId, type, title, state, seenOn, validUntil, scanPurpose, scanUntil } = paper;
  const day = (iso: string): string => formatPartialDate(iso, language, 'short');
  const facts = [
    ...(title === '' ? [] : [name.ofType(type)]),
    t(`recognition.documentState.${state}`),
    ...(seenOn === null ? [] : [t('papers.seen', { date: day(seenOn) })]),
    ...(validUntil === null ? [] : [t('papers.endsOn', { date: day(validUntil) })]),
    ...(scanPurpose === '' ? [] : [t('papers.scan.keptFor', { purpose: scanPurpose })]),
    ...(scanUntil === null ? [] : [t('papers.deleteBy', { date: day(scanUntil) })]),
  ];
  return (
    <div className={classes.head}>
      <PageTitle
        up={paths.person(clientId)}
        actions={
          <Button
            component={Link}
            to={`${paths.person(clientId)}?open=${paper.id}`}
            variant="default"
            size="compact-md"
          >
            {t('papers.page.facts')}
          </Button>
        }
      >
        <Foreign text={name.of(paper)} />
      </PageTitle>
      <p className={classes.lead}>
        <bdi>{facts.join('\u00a0· ')}</bdi>
      </p>
    </div>
  );
}
