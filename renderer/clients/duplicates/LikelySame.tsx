import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/clients/client.ts';
import { displayName, type PersonName } from '#shared/clients/personName.ts';
import { useRead } from '../../api/calls.ts';
import { announce } from '../../ui/announce.tsx';
import { ErrorAlert } from '../../ui/ErrorAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import classes from './duplicates.module.css';
import { LikelyList } from './LikelyList.tsx';
import { likelyInput } from './likelyInput.ts';
import type { SamePerson } from './useSamePerson.ts';

interface Props {
  /** As it stands in the fields now, before it is stored. */
  readonly typed: PersonName;
  /** What is stored of the person being entered; undefined before there is a name. */
  readonly own: Client | undefined;
  readonly deeds: SamePerson;
}

const restMs = 150;

/** „Schon da?“: people who may be the one being entered, and why. */
export function LikelySame({ typed, own, deeds }: Props) {
  const { t } = useTranslation();
  const [familyName] = useDebouncedValue(typed.familyName, restMs);
  const [givenNames] = useDebouncedValue(typed.givenNames, restMs);
  const enabled = `${familyName}${givenNames}`.trim().length > 1;
  const input = { ...likelyInput({ familyName, givenNames }, own), typing: true };
  const found = useRead('clients.likely', input, { enabled, keepPrevious: true });
  const rows = enabled ? (found.data?.rows ?? []).filter(({ id }) => !deeds.isOwn(id)) : [];
  const somebody = rows.length > 0;
  useEffect(() => {
    if (somebody) announce(t('duplicates.hereText'));
  }, [somebody, t]);
  if (!somebody && deeds.error === null) return null;
  const more = (found.data?.total ?? 0) - (found.data?.rows.length ?? 0);
  return (
    <Section title={t('duplicates.hereTitle')}>
      <p className={classes.soft}>{t('duplicates.hereText')}</p>
      <ErrorAlert error={deeds.error} />
      {/* Above the list, which grows while it is being pressed: leaving a field stores it and may bring more. */}
      <div className={classes.anyway}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={deeds.busy}
          onClick={() => void deeds.different(rows.map(({ id }) => id))}
        >
          {t('duplicates.newAnyway')}
        </Button>
        <span className={classes.soft}>{t('duplicates.newAnywayHelp')}</span>
      </div>
      <LikelyList
        rows={rows}
        actions={(row) => (
          <Button
            size="compact-sm"
            variant="default"
            disabled={deeds.busy}
            aria-label={t('duplicates.sameNamed', { name: displayName(row, 'familyFirst') })}
            onClick={() => void deeds.same(row.id)}
          >
            {t('duplicates.same')}
          </Button>
        )}
      />
      {more > 0 && (
        <p className={classes.soft}>
          {found.data?.more ? t('duplicates.hereTooMany') : t('duplicates.hereMore', { count: more })}
        </p>
      )}
    </Section>
  );
}
