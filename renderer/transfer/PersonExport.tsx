import { ActionIcon, Alert, Button, Group, Menu, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDots, IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

/** What one seldom does with a person's file: all of it as a file for the person (Art. 15, 20 GDPR). */
export function PersonExport({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('transfer.person.menu')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileDownload size={16} aria-hidden />} onClick={() => setAsking(true)}>
            {t('transfer.person.item')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('transfer.person.title')}>
        <Question clientId={clientId} onClose={() => setAsking(false)} />
      </Modal>
    </>
  );
}

function Question({ clientId, onClose }: { readonly clientId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const save = useChange('transfer.exportPerson');
  const cancelled = save.error?.error.code === 'call.cancelled';
  return (
    <Stack gap="md">
      <Text>{t('transfer.person.text')}</Text>
      <Alert color="amber">{t('transfer.person.check')}</Alert>
      <ErrorAlert error={cancelled ? null : save.error} />
      <Group>
        <Button
          data-autofocus
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { clientId },
              {
                onSuccess: ({ fileName }) => {
                  notifications.show({ message: t('transfer.person.done', { name: fileName }) });
                  onClose();
                },
              },
            )
          }
        >
          {t('transfer.person.button')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
