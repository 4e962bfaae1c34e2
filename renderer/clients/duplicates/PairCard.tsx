import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Pair } from '#shared/clients/duplicates/calls.ts';
import { displayName } from '#shared/clients/personName.ts';
import { paths } from '../../app/paths.ts';
import { Band } from './Band.tsx';
import classes from './duplicates.module.css';
import { Reasons } from './Reasons.tsx';
import { SideFacts } from './SideFacts.tsx';

interface Props {
  readonly pair: Pair;
  /** Somebody has looked at them: they are two. */
  readonly checked: boolean;
  readonly busy: boolean;
  /** Notes that they are two, or takes the note back. */
  onDecide(): void;
}

/** Two people beside each other, why they may be one, and what can be done. */
export function PairCard({ pair: { first, second, band, reasons }, checked, busy, onDecide }: Props) {
  const { t } = useTranslation();
  const pair = t('duplicates.pair', {
    first: `${displayName(first, 'familyFirst')} (${first.number})`,
    second: `${displayName(second, 'familyFirst')} (${second.number})`,
  });
  const [older, newer] = first.createdAt <= second.createdAt ? [first, second] : [second, first];
  return (
    <li className={classes.pair} aria-label={pair} data-pair={`${first.id} ${second.id}`}>
      <div className={classes.why}>
        <Band band={band} />
        <Reasons reasons={reasons} />
      </div>
      <div className={classes.sides}>
        <SideFacts side={first} />
        <SideFacts side={second} />
      </div>
      <div className={classes.actions}>
        <Button
          component={Link}
          to={paths.merge(older.id, newer.id)}
          size="compact-md"
          aria-label={t('duplicates.mergeNamed', { pair })}
          data-first
        >
          {t('duplicates.merge')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          disabled={busy}
          aria-label={t(checked ? 'duplicates.suggestAgainNamed' : 'duplicates.differentNamed', { pair })}
          onClick={onDecide}
        >
          {t(checked ? 'duplicates.suggestAgain' : 'duplicates.different')}
        </Button>
      </div>
    </li>
  );
}
