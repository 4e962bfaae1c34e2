import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCalendarDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Application } from '#shared/recognition/application.ts';
import { deadlineDays } from '#shared/recognition/deadlineDays.ts';
import { useChange } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { thrownText } from '../api/errorText.ts';

/** The open periods as a file for a calendar, under the person's number: it names nobody. */
export function DeadlineCalendar({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const keep = useChange('recognition.exportDeadlines');
  const { authorities } = useCatalogs();
  if (deadlineDays(application, '', authorities).length === 0) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconCalendarDown size={18} aria-hidden />}
      loading={keep.isPending}
      onClick={() =>
        keep.mutate(
          { applicationId: application.id },
          {
            onSuccess: ({ fileName }) =>
              notifications.show({ message: t('dossier.deadlinesSaved', { fileName }) }),
            onError: (error) => {
              if (error.error.code === 'call.cancelled') return;
              notifications.show({ color: 'red', message: thrownText(t, error) });
            },
          },
        )
      }
    >
      {t('dossier.deadlinesIcs')}
    </Button>
  );
}
