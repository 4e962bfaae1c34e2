import { Button, Progress, SegmentedControl, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pair } from '#shared/clients/duplicates/calls.ts';
import type { Output } from '#shared/contract/index.ts';
import { useChange, useRead } from '../../api/calls.ts';
import { useOpenPerson } from '../../app/openPerson.ts';
import { paths } from '../../app/paths.ts';
import { announce } from '../../ui/announce.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorAlert } from '../../ui/ErrorAlert.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import classes from './duplicates.module.css';
import { PairCard } from './PairCard.tsx';
import { useComparing } from './useComparing.ts';

const pageSize = 20;

/** Everybody who may be in the office twice, the likeliest first. */
export function DuplicatesPage() {
  const { t } = useTranslation();
  const [checked, setChecked] = useState(false);
  const [offset, setOffset] = useState(0);
  const pairs = useRead('clients.pairs', { checked, offset, limit: pageSize }, { keepPrevious: true });
  const comparing = useComparing(pairs.data?.due ?? 0);
  return (
    <>
      <PageTitle up={paths.people()}>{t('duplicates.title')}</PageTitle>
      <p className={classes.lead}>{t('duplicates.lead')}</p>
      <SegmentedControl
        aria-label={t('duplicates.title')}
        value={checked ? 'checked' : 'open'}
        data={[
          { value: 'open', label: t('duplicates.toCheck') },
          { value: 'checked', label: t('duplicates.checked') },
        ]}
        onChange={(value) => {
          setChecked(value === 'checked');
          setOffset(0);
        }}
      />
      <ErrorAlert error={comparing.error} />
      {comparing.state && (
        <div className={classes.comparing}>
          <Text size="sm">{t('duplicates.comparing', { ...comparing.state })}</Text>
          <Progress
            size="sm"
            value={(100 * comparing.state.done) / Math.max(1, comparing.state.total)}
            aria-label={t('duplicates.comparingLabel')}
            transitionDuration={0}
          />
        </div>
      )}
      <Loaded query={pairs}>
        {(found) => <Pairs found={found} checked={checked} offset={offset} onOffset={setOffset} />}
      </Loaded>
    </>
  );
}

interface PairsProps {
  readonly found: Output<'clients.pairs'>;
  readonly checked: boolean;
  readonly offset: number;
  onOffset(offset: number): void;
}

function Pairs({ found: { total, sure, due, rows }, checked, offset, onOffset }: PairsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const note = useChange('clients.setDifferent');
  const forget = useChange('clients.forgetDifferent');
  const [touched, setTouched] = useState<string | null>(null);
  // The person last decided about: undo in the bar, and Ctrl+Z, take back what was just noted.
  useOpenPerson(touched);

  /** The card is about to go: the focus goes on to the next one before it is lost. */
  const leave = ({ first, second }: Pair): void => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-pair]') ?? [])];
    const at = cards.findIndex((card) => card.dataset.pair === `${first.id} ${second.id}`);
    const next = cards[at + 1] ?? cards[at - 1];
    (next?.querySelector<HTMLElement>('[data-first]') ?? list.current)?.focus();
  };
  /** The next page is read from its top. */
  const turn = (to: number): void => {
    onOffset(to);
    list.current?.scrollIntoView({ block: 'start' });
    list.current?.focus({ preventScroll: true });
  };
  const decide = (pair: Pair): void => {
    const { first, second } = pair;
    const done = (said: string) => ({
      onSuccess: () => {
        setTouched(first.id);
        announce(said);
      },
    });
    leave(pair);
    if (checked) forget.mutate({ id: first.id, otherId: second.id }, done(t('duplicates.forgotten')));
    else note.mutate({ id: first.id, otherIds: [second.id] }, done(t('duplicates.notedDifferent')));
  };

  if (total === 0) {
    if (due > 0 && !checked) return null;
    return (
      <EmptyState
        icon={<IconUsers size={40} stroke={1.2} />}
        title={t(checked ? 'duplicates.noneCheckedTitle' : 'duplicates.noneTitle')}
        text={t(checked ? 'duplicates.noneCheckedText' : 'duplicates.noneText')}
      />
    );
  }
  return (
    <>
      <p className={classes.count} role="status">
        {t('duplicates.count', { count: total })}
        {sure > 0 && `, ${t('duplicates.sure', { count: sure })}`}
      </p>
      <ErrorAlert error={note.error ?? forget.error} />
      <ul ref={list} tabIndex={-1} className={classes.pairs} aria-label={t('duplicates.title')}>
        {rows.map((pair) => (
          <PairCard
            key={`${pair.first.id} ${pair.second.id}`}
            pair={pair}
            checked={checked}
            busy={note.isPending || forget.isPending}
            onDecide={() => decide(pair)}
          />
        ))}
      </ul>
      {total > pageSize && (
        <nav className={classes.pages} aria-label={t('duplicates.title')}>
          <Button
            variant="default"
            disabled={offset === 0}
            onClick={() => turn(Math.max(0, offset - pageSize))}
          >
            {t('duplicates.earlier')}
          </Button>
          <span>
            {t('duplicates.page', { from: offset + 1, to: Math.min(total, offset + rows.length), total })}
          </span>
          <Button
            variant="default"
            disabled={offset + pageSize >= total}
            onClick={() => turn(offset + pageSize)}
          >
            {t('duplicates.later')}
          </Button>
        </nav>
      )}
    </>
  );
}
