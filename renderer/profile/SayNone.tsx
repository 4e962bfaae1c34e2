import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type NonePart, noneGroups } from '#shared/intake/none.ts';
import { useChange, useRead } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import classes from './profile.module.css';

interface Props {
  readonly clientId: string;
  readonly part: NonePart;
}

/** Nothing is entered: nobody has asked yet, or the person has said that there is nothing. The intake keeps it. */
export function SayNone({ clientId, part }: Props) {
  const { t } = useTranslation();
  const sheet = useRead('intake.get', { clientId });
  const answer = useChange('intake.answer');
  const question = noneGroups[part];
  const said = sheet.data?.without[question] === 'none';
  const say = (): void =>
    answer.mutate({
      ...{ clientId, question, value: null, without: said ? null : 'none' },
      given: { source: 'said', language: 'de', interpreter: '' },
    });
  return (
    <>
      <p className={classes.nothing}>
        {said ? t(`profile.none.${part}`) : t('profile.nothing')}{' '}
        {sheet.data && (
          <Button size="compact-sm" variant="subtle" loading={answer.isPending} onClick={say}>
            {t(said ? 'profile.none.takeBack' : `profile.none.say.${part}`)}
          </Button>
        )}
      </p>
      <ErrorAlert error={sheet.error ?? answer.error} />
    </>
  );
}
