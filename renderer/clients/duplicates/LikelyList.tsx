import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { LikelyRow } from '#shared/clients/duplicates/calls.ts';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { paths } from '../../app/paths.ts';
import { Foreign } from '../../ui/PersonName.tsx';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import { Band } from './Band.tsx';
import classes from './duplicates.module.css';
import { Reasons } from './Reasons.tsx';

interface Props {
  readonly rows: readonly LikelyRow[];
  /** What can be done with each. */
  readonly actions: (row: LikelyRow) => ReactNode;
}

/** People who may be the one being entered, the likeliest first. */
export function LikelyList({ rows, actions }: Props) {
  const language = useDateLanguage();
  return (
    <ul className={classes.likely}>
      {rows.map((row) => (
        <li key={row.id}>
          <p className={classes.who}>
            <Anchor component={Link} to={paths.person(row.id)}>
              <Foreign text={displayName(row, 'familyFirst')} />
            </Anchor>{' '}
            {row.originalName !== null && <Foreign text={row.originalName} />} <Band band={row.band} />
          </p>
          <p className={classes.soft}>
            {[
              row.number,
              row.birthDate === null ? '' : formatPartialDate(row.birthDate, language, 'short'),
              `${row.postcode} ${row.town}`.trim(),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          <Reasons reasons={row.reasons} />
          <div className={classes.actions}>{actions(row)}</div>
        </li>
      ))}
    </ul>
  );
}
