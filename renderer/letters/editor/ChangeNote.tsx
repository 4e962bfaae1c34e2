import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#shared/letters/rests.ts';
import { useChange } from '../../api/calls.ts';
import { flushAll } from '../../api/pending.ts';
import { announce } from '../../ui/announce.tsx';
import { ErrorAlert } from '../../ui/ErrorAlert.tsx';
import classes from './editor.module.css';

interface Props {
  readonly letterId: string;
  readonly change: Change;
  /** The sentence, as it stands. */
  readonly said: string;
}

/** A sentence whose fact is no longer so: what was, what is, and one click that renews just this sentence. */
export function ChangeNote({ letterId, change: { key, label, was, now }, said }: Props) {
  const { t } = useTranslation();
  const renew = useChange('letters.renewSentence');
  const bring = async (keep: boolean): Promise<void> => {
    await flushAll();
    renew.mutate(
      { id: letterId, sentence: key, keep },
      { onSuccess: () => announce(t(keep ? 'letterDesk.keptNote' : 'letterDesk.renewed')) },
    );
  };
  return (
    <div className={classes.changed}>
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        <p className={classes.what}>
          {label}: {t('letterDesk.changed', { was, now: now ?? t('letterDesk.gone') })}
        </p>
        <p className={classes.said} lang="de">
          „{said}“
        </p>
        <div className={classes.deeds}>
          <Button
            size="compact-sm"
            aria-label={t('letterDesk.renewOf', { label })}
            loading={renew.isPending}
            onClick={() => void bring(false)}
          >
            {t('letterDesk.renew')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('letterDesk.keepOf', { label })}
            disabled={renew.isPending}
            onClick={() => void bring(true)}
          >
            {t('letterDesk.keep')}
          </Button>
        </div>
        <ErrorAlert error={renew.error} />
      </div>
    </div>
  );
}
