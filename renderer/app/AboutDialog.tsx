import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/calls.ts';
import { Loaded } from '../ui/Loaded.tsx';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function AboutDialog({ opened, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('shell.about.title')}>
      <About />
    </Modal>
  );
}

/** What runs here and what it promises. */
export function About() {
  const { t } = useTranslation();
  const shell = useRead('shell.status', {});
  return (
    <Loaded query={shell}>
      {({ version, runtime }) => (
        <Stack gap="xs">
          <Text>{t('shell.about.version', { version })}</Text>
          <Text>{t(`shell.about.${runtime}`)}</Text>
          <Text c="dimmed">{t('shell.about.promise')}</Text>
        </Stack>
      )}
    </Loaded>
  );
}
