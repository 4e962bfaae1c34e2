import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useStart } from './useStart.ts';

interface Props {
  readonly clientId: string;
  readonly needId: string;
  /** The need in words. */
  readonly what: string;
}

/** From a need straight to what is recommended for it. */
export function RecommendButton({ clientId, needId, what }: Props) {
  const { t } = useTranslation();
  const { start, pending, error } = useStart(clientId);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('recommendations.startFor', { what })}
        loading={pending}
        onClick={() => void start(needId)}
      >
        {t('recommendations.startShort')}
      </Button>
      <ErrorAlert error={error} />
    </>
  );
}
