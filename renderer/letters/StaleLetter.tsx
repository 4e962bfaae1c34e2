import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { useChange, useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

/** A letter stays as it was written. Says so when facts of the person have changed since. */
export function StaleLetter({ info }: { readonly info: LetterInfo }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const write = useChange('letters.write');
  const history = useRead('history.list', { clientId: info.clientId, before: null, limit: 50 });
  const changed = history.data?.entries.some(
    ({ at, call, undone }) =>
      at > info.createdAt && !undone && /^(clients|profile|recognition|papers)\./.test(call),
  );
  if (!changed) return null;
  const { applicationId, kind } = info;
  if (kind !== 'cover' && kind !== 'checklist') return null;
  return (
    <Alert color="amber" mb="sm" title={t('letters.staleTitle')}>
      {t('letters.staleText')}
      {applicationId !== null && (
        <Button
          variant="default"
          size="compact-sm"
          mt="xs"
          display="block"
          loading={write.isPending}
          onClick={() =>
            write.mutate(
              { applicationId, kind },
              { onSuccess: ({ id }) => void navigate(paths.letter(id), { replace: true }) },
            )
          }
        >
          {t('letters.writeAnew')}
        </Button>
      )}
      <ErrorAlert error={write.error} />
    </Alert>
  );
}
