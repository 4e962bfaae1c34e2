import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import classes from './recommendations.module.css';

type Situation = Output<'recommendations.get'>['situation'];

interface Props {
  readonly id: string;
  readonly situation: Situation;
}

/** What the letter tells of the starting point: usually the latest of each; chosen by a tick. */
export function StartFacts({ id, situation }: Props) {
  const { t } = useTranslation();
  const tell = useChange('recommendations.tell');
  /** Ticked a moment ago, until the office has answered. */
  const [now, setNow] = useState<{
    readonly of: Situation;
    readonly told: Readonly<Record<string, boolean>>;
  }>();
  const ticked = now?.of === situation ? now.told : {};
  const tick = (key: string, told: boolean): void => {
    setNow({ of: situation, told: { ...ticked, [key]: told } });
    tell.mutate({ id, key, told }, { onError: () => setNow(undefined) });
  };
  return (
    <fieldset className={classes.facts}>
      <legend>{t('recommendations.chooseFacts')}</legend>
      {situation.map(({ key, text, told }) => (
        <Checkbox
          key={key}
          label={<span lang="de">{text}</span>}
          checked={ticked[key] ?? told}
          onChange={(event) => tick(key, event.currentTarget.checked)}
        />
      ))}
      <ErrorAlert error={tell.error} />
    </fieldset>
  );
}
