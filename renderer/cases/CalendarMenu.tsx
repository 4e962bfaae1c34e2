import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCalendarDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/calls.ts';
import { thrownText } from '../api/errorText.ts';
import classes from './ahead.module.css';

interface Props {
  readonly id: string;
  readonly what: string;
  readonly kind?: 'Appointment' | 'FollowUp';
}

/** An appointment or a follow-up as a file for a calendar: with the number only, or by choice with the name. */
export function CalendarMenu({ id, what, kind = 'Appointment' }: Props) {
  const { t } = useTranslation();
  const keep = useChange(`cases.export${kind}`);
  const save = (withName: boolean): void =>
    keep.mutate(
      { id, withName },
      {
        onSuccess: ({ fileName }) =>
          notifications.show({ message: t('caseWork.calendarSaved', { fileName }) }),
        onError: (error) => {
          if (error.error.code === 'call.cancelled') return;
          notifications.show({ color: 'red', message: thrownText(t, error) });
        },
      },
    );
  return (
    <Menu
      position="bottom-end"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      shadow="md"
      width={280}
    >
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          loading={keep.isPending}
          aria-label={t('caseWork.calendarNamed', { what })}
          title={t('caseWork.calendar')}
        >
          <IconCalendarDown size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save(false)}>{t('caseWork.calendarNumber')}</Menu.Item>
        <Menu.Item onClick={() => save(true)}>
          {t('caseWork.calendarName')}
          <small className={classes.help}>{t('caseWork.calendarHelp')}</small>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
