import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import classes from './ahead.module.css';

interface Props {
  /** A new one has nothing to remove. */
  readonly isNew: boolean;
  readonly sending: boolean;
  readonly error: unknown;
  onCancel(): void;
  onRemove(): void;
}

/** The end of the form of a follow-up or an appointment: enter or save, leave, take out. */
export function EntryEnd({ isNew, sending, error, onCancel, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <ErrorAlert error={error} />
      <div className={classes.formEnd}>
        <Button type="submit" loading={sending}>
          {isNew ? t('caseWork.enter') : t('common.save')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        {!isNew && (
          <Button variant="subtle" color="red" onClick={onRemove}>
            {t('common.remove')}
          </Button>
        )}
      </div>
    </>
  );
}
