import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Circumstances, circumstances, type Decision } from '#shared/privacy/consent.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import classes from './privacy.module.css';
import { TalkFields } from './TalkFields.tsx';
import { useSaid } from './useSaid.ts';

interface Props {
  readonly decision: Decision;
  readonly earlier: readonly Decision[];
  readonly name: string;
  onClose(): void;
}

/** How it was said, to be put right; until when it holds; what was said before. */
export function MatterDetails({ decision, earlier, name, onClose }: Props) {
  const { t } = useTranslation();
  const words = useSaid();
  const correct = useChange('privacy.correct');
  const remove = useChange('privacy.remove');
  const { id, purpose, state } = decision;
  const of: FieldSource<Circumstances> = {
    key: `decision-${id}`,
    values: decision,
    shape: circumstances.shape,
    save: (patch) => asOutcome(correct.mutateAsync({ id, patch })),
  };
  return (
    <div className={classes.details}>
      <TalkFields of={of} label={name} />
      {state === 'given' && purpose !== 'information' && (
        <FieldGrid>
          <DateField
            of={of}
            name="validUntil"
            label={t('privacy.validUntil')}
            help={t('privacy.validUntilHelp')}
            future
          />
        </FieldGrid>
      )}
      <p className={classes.soft}>{words(decision, 'whole')}</p>
      {earlier.length > 0 && (
        <details className={classes.soft}>
          <summary>{t('privacy.earlier', { count: earlier.length })}</summary>
          <ul className={classes.plain}>
            {earlier.map((one) => (
              <li key={one.id}>{words(one, 'whole')}</li>
            ))}
          </ul>
        </details>
      )}
      <ErrorAlert error={remove.error} />
      <div className={classes.end}>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('privacy.done')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          loading={remove.isPending}
          onClick={() => remove.mutate({ id }, { onSuccess: onClose })}
        >
          {t('privacy.removeEntry')}
        </Button>
        {purpose !== 'information' && <span className={classes.soft}>{t('privacy.removeHelp')}</span>}
      </div>
    </div>
  );
}
