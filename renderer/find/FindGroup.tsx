import { Anchor, Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Fragment, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Foreign } from '../ui/PersonName.tsx';
import classes from './find.module.css';

export interface FoundLine {
  readonly id: string;
  readonly to: string;
  readonly label: string;
  readonly details: readonly string[];
  /** In a note that only who looks has written. */
  readonly own?: boolean;
}

interface Props {
  readonly title: string;
  /** How many there are in all. */
  readonly total: number;
  readonly lines: readonly FoundLine[];
  readonly onMore?: (() => void) | undefined;
  /** After the lines. */
  readonly end?: ReactNode;
}

/** Finds of one kind, as links; says of how many it shows how many. Nothing when there are none. */
export function FindGroup({ title, total, lines, onMore, end }: Props) {
  const { t } = useTranslation();
  const id = useId();
  if (total === 0) return null;
  return (
    <section aria-labelledby={id} className={classes.group}>
      <h2 id={id} className={classes.title}>
        {title}
        <span className={classes.counted} role="status">
          {t('find.counted', { shown: lines.length, total })}
        </span>
      </h2>
      <ul className={classes.lines}>
        {lines.map(({ id: line, to, label, details, own }) => (
          <li key={line}>
            <Anchor component={Link} to={to} className={classes.line}>
              <Foreign text={label} />
            </Anchor>
            <p className={classes.details}>
              {own && <IconLock size={14} aria-hidden className={classes.lock} />}
              {details.map((part, index) => (
                <Fragment key={part}>
                  {index > 0 && ' · '}
                  <Foreign text={part} />
                </Fragment>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {onMore && lines.length < total && (
        <Button variant="default" onClick={onMore}>
          {t('find.more')}
        </Button>
      )}
      {end}
    </section>
  );
}
