import { Box, Button } from '@mantine/core';
import { IconSunrise } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { todayParts } from '#shared/cases/ahead.ts';
import type { WaitingParty } from '#shared/cases/codes.ts';
import type { Output } from '#shared/contract/index.ts';
import { useRead } from '../api/calls.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { NewPersonButton } from '../ui/NewPersonButton.tsx';
import { NobodyYet } from '../ui/NobodyYet.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { SilentCases } from './SilentCases.tsx';
import { TodayPart } from './TodayPart.tsx';
import classes from './today.module.css';
import { useTodayDeeds } from './useTodayDeeds.ts';
import { WaitingFilter } from './WaitingFilter.tsx';

const firstRows = 50;
const moreRows = 500;

/** What is to be done, one row a thing: overdue, today, the days ahead, what ends, what has gone silent. */
export function TodayPage() {
  const { t } = useTranslation();
  const [waitingFor, setWaitingFor] = useState<WaitingParty | null>(null);
  const [limit, setLimit] = useState(firstRows);
  const view = useRead('cases.today', { waitingFor, limit }, { keepPrevious: true });
  return (
    <>
      <PageTitle
        actions={
          <>
            <Button component={Link} to={paths.inquiries()} variant="subtle">
              {t('inquiries.title')}
            </Button>
            <NewPersonButton variant="default" />
          </>
        }
      >
        {t('caseWork.today')}
      </PageTitle>
      <Loaded query={view}>
        {(day) => (
          <Day
            view={day}
            waitingFor={waitingFor}
            onFilter={setWaitingFor}
            onMore={() => setLimit(limit + moreRows)}
          />
        )}
      </Loaded>
    </>
  );
}

interface DayProps {
  readonly view: Output<'cases.today'>;
  readonly waitingFor: WaitingParty | null;
  onFilter(party: WaitingParty | null): void;
  onMore(): void;
}

const links = '[data-thing] a';
const steps: Readonly<Record<string, (at: number, end: number) => number>> = {
  ArrowDown: (at, end) => Math.min(end, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, end) => end,
};

function Day({ view, waitingFor, onFilter, onMore }: DayProps) {
  const { t, i18n } = useTranslation();
  const lists = useRef<HTMLDivElement>(null);
  const deeds = useTodayDeeds(view.day);
  // The person last dealt with: undo in the bar, and Ctrl+Z, take back what was just done.
  useOpenPerson(deeds.touched);
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'full', timeZone: 'UTC' });
  const filled = todayParts.filter((part) => view.parts[part].total > 0);
  const waiting = Object.values(view.waiting).some((count) => count > 0);
  const clear = filled.length === 0 && (waitingFor !== null || view.silent === 0);

  const people = useRead('clients.search', { query: '', offset: 0, limit: 1 }, { enabled: clear });
  const nobody = people.data?.total === 0;

  const all = (): HTMLElement[] => [...(lists.current?.querySelectorAll<HTMLElement>(links) ?? [])];
  const move = (event: KeyboardEvent): void => {
    const from = event.target instanceof HTMLElement ? event.target.closest('[data-thing]') : null;
    if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = all();
    const at = rows.findIndex((link) => from.contains(link));
    const step = steps[event.key];
    if (step) rows[step(at, rows.length - 1)]?.focus();
    else if (event.key.toLowerCase() === 'e' && !event.repeat)
      from.querySelector<HTMLElement>('[data-done]')?.click();
    else return;
    event.preventDefault();
  };
  /** The row is about to go: the focus goes on before it is lost. */
  const leave = (id: string): void => {
    const rows = all();
    const at = rows.findIndex((link) => link.closest<HTMLElement>('[data-thing]')?.dataset.thing === id);
    (rows[at + 1] ?? rows[at - 1] ?? lists.current)?.focus();
  };

  return (
    <>
      <p className={classes.date}>{date.format(new Date(`${view.day}T00:00:00Z`))}</p>
      {(waiting || waitingFor !== null) && (
        <WaitingFilter waiting={view.waiting} chosen={waitingFor} onChange={onFilter} />
      )}
      <ErrorAlert error={deeds.error} />
      <Box ref={lists} tabIndex={-1} onKeyDown={move} className={classes.lists}>
        {filled.map((part) => (
          <TodayPart
            key={part}
            part={part}
            content={view.parts[part]}
            deeds={deeds}
            onLeave={leave}
            onMore={onMore}
          />
        ))}
      </Box>
      {!clear && waitingFor === null && view.parts.today.total === 0 && (
        <p className={classes.soft}>{t('caseWork.nothingToday')}</p>
      )}
      {clear && nobody && <NobodyYet />}
      {clear && !nobody && (
        <EmptyState
          icon={<IconSunrise size={40} stroke={1.2} />}
          title={t('caseWork.clearTitle')}
          text={t(waitingFor === null ? 'caseWork.clearText' : 'caseWork.clearFiltered')}
          action={
            <Button component={Link} to={paths.people()} variant="default" mt="xs">
              {t('common.toPeople')}
            </Button>
          }
        />
      )}
      {waitingFor === null && <SilentCases />}
    </>
  );
}
