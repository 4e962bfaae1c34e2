import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { displayName } from '#shared/clients/personName.ts';
import type { DispatchWay } from '#shared/letters/calls.ts';
import type { HeldLetter } from '#shared/mailings/mailing.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import classes from './mailings.module.css';

/** Letters of a run that stay drafts, each with the reason and a click away. */
export function HeldLetters({ held }: { readonly held: readonly HeldLetter[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.held}>
      {held.map(({ letterId, number, why, ...name }) => (
        <li key={letterId}>
          <Anchor component={Link} underline="always" to={paths.letter(letterId)}>
            <Foreign text={displayName(name, 'familyFirst')} />
          </Anchor>{' '}
          ({number}): <span className={classes.why}>{t(`mailings.send.why.${why}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same before a run is recorded as sent in this way. */
export function WouldBeHeld({ id, via }: { readonly id: string; readonly via: DispatchWay }) {
  const { t } = useTranslation();
  const asked = useRead('mailings.held', { id, via }, { keepPrevious: true });
  const held = asked.data?.held ?? [];
  return (
    <>
      <ErrorAlert error={asked.error} />
      {held.length > 0 && (
        <div role="status">
          <Text>{t('mailings.send.willStay', { count: held.length })}</Text>
          <HeldLetters held={held} />
        </div>
      )}
    </>
  );
}
