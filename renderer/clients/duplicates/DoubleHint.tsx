import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Client } from '#shared/clients/client.ts';
import type { LikelyRow } from '#shared/clients/duplicates/calls.ts';
import { displayName } from '#shared/clients/personName.ts';
import { useChange, useRead } from '../../api/calls.ts';
import { paths } from '../../app/paths.ts';
import { announce } from '../../ui/announce.tsx';
import { ErrorAlert } from '../../ui/ErrorAlert.tsx';
import { Foreign } from '../../ui/PersonName.tsx';
import classes from './duplicates.module.css';
import { likelyInput } from './likelyInput.ts';
import { Reasons } from './Reasons.tsx';

const most = 10;

/** A quiet line in the file of somebody who may be in the office twice; gone once it was looked at. */
export function DoubleHint({ client }: { readonly client: Client }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const found = useRead('clients.likely', { ...likelyInput(client, client), limit: most });
  const note = useChange('clients.setDifferent');
  const rows = found.data?.rows ?? [];
  const [first, ...others] = rows;
  if (!first) return null;
  const tellApart = (row: LikelyRow): void =>
    note.mutate(
      { id: client.id, otherIds: [row.id] },
      { onSuccess: () => announce(t('duplicates.notedDifferent')) },
    );
  return (
    <section className={classes.hint} aria-label={t('duplicates.title')}>
      {(all ? rows : [first]).map((row) => (
        <div key={row.id} className={classes.hintLine}>
          <p className={classes.who}>
            {t('duplicates.hint')} <Foreign text={displayName(row, 'familyFirst')} />{' '}
            <span className={classes.soft}>{t('clients.numbered', { number: row.number })}</span>
          </p>
          <Reasons reasons={row.reasons} />
          <div className={classes.actions}>
            <Anchor
              component={Link}
              to={paths.merge(...olderFirst(client, row))}
              aria-label={t('duplicates.compareNamed', { name: displayName(row, 'familyFirst') })}
            >
              {t('duplicates.compare')}
            </Anchor>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              loading={note.isPending}
              aria-label={t('duplicates.otherNamed', { name: displayName(row, 'familyFirst') })}
              onClick={() => tellApart(row)}
            >
              {t('duplicates.other')}
            </Button>
          </div>
        </div>
      ))}
      {!all && others.length > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          {t('duplicates.hintMore', { count: (found.data?.total ?? 1) - 1 })}
        </Button>
      )}
      <ErrorAlert error={note.error} />
    </section>
  );
}

/** The file that was there first stays, unless the counsellor says otherwise. */
const olderFirst = (
  a: Pick<Client, 'id' | 'createdAt'>,
  b: Pick<Client, 'id' | 'createdAt'>,
): [string, string] => (a.createdAt <= b.createdAt ? [a.id, b.id] : [b.id, a.id]);
