import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { displayName } from '#shared/clients/personName.ts';
import type { Output } from '#shared/contract/index.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { PersonAbout } from '../clients/PersonAbout.tsx';
import { announce } from '../ui/announce.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { AsOfAhead, AsOfFacts, AsOfStory } from './AsOfFile.tsx';
import classes from './asOf.module.css';
import { DayChooser } from './DayChooser.tsx';
import { SinceList } from './SinceList.tsx';

/** A person's file as it stood at the end of a day. To be read only: what was cannot be changed any more. */
export function AsOfPage() {
  const { id = '', day = '' } = useParams();
  const view = useRead('history.asOf', { clientId: id, day }, { keepPrevious: true });
  return (
    <Loaded query={view}>
      {(then) => <Then key={id} clientId={id} then={then} waiting={view.isPlaceholderData} />}
    </Loaded>
  );
}

/** Left and right, unless somebody is typing or moving in the calendar. */
function useArrows(go: (way: 'earlier' | 'later') => void): void {
  const act = useEffectEvent(go);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const way = ({ ArrowLeft: 'earlier', ArrowRight: 'later' } as const)[event.key];
      const { target } = event;
      if (!way || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [data-calendar], [role="dialog"]')
      )
        return;
      event.preventDefault();
      act(way);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

interface Props {
  readonly clientId: string;
  readonly then: Output<'history.asOf'>;
  /** The day asked for is still being looked up. */
  readonly waiting: boolean;
}

function Then({ clientId, then, waiting }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const navigate = useNavigate();
  const { day, days, file, since } = then;
  const earlier = days.findLast((other) => other < day) ?? null;
  const later = days.find((other) => other > day) ?? null;
  const go = (to: string): void => void navigate(paths.personOn(clientId, to), { replace: true });
  useArrows((way) => {
    const to = way === 'earlier' ? earlier : later;
    if (to !== null && !waiting) go(to);
  });
  const band = t('caseFile.asOf.band', { date: formatPartialDate(day, language, 'short') });
  useEffect(() => announce(band), [band]);
  const first = days[0];
  return (
    <>
      <PageTitle up={paths.person(clientId)}>
        {file ? <Foreign text={displayName(file.client, 'familyFirst')} /> : t('caseFile.toDayTitle')}
      </PageTitle>
      {file && <PersonAbout client={file.client} intake={file.intake} />}
      <section className={classes.band} aria-label={band} data-waiting={waiting || undefined}>
        <p className={classes.stand}>
          <IconHistory size={20} aria-hidden /> <strong>{band}</strong>
        </p>
        <DayChooser key={day} day={day} days={days} earlier={earlier} later={later} onChoose={go} />
        <Button component={Link} to={paths.person(clientId)} variant="filled">
          {t('caseFile.asOf.back')}
        </Button>
        <p className={classes.hint}>{t('caseFile.asOf.keys')}</p>
      </section>
      {file ? (
        <div className={classes.columns}>
          <div className={classes.part}>
            <SinceList since={since} />
            <AsOfAhead day={day} file={file} />
            <AsOfStory day={day} file={file} />
          </div>
          <div className={classes.part}>
            <AsOfFacts day={day} file={file} />
          </div>
        </div>
      ) : (
        <EmptyState
          icon={<IconHistory size={40} stroke={1.2} />}
          title={t('caseFile.asOf.unknownTitle')}
          text={
            first === undefined
              ? ''
              : t('caseFile.asOf.unknownText', { date: formatPartialDate(first, language) })
          }
          action={
            first === undefined ? undefined : (
              <Button variant="default" mt="xs" onClick={() => go(first)}>
                {t('caseFile.asOf.toFirst')}
              </Button>
            )
          }
        />
      )}
    </>
  );
}
