import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import { HeldLetters } from './HeldLetters.tsx';

interface Props {
  readonly result: Output<'mailings.send'>;
  onClose(): void;
}

/** How many letters of a run are recorded, and which are held back and why, each a click away. */
export function SentOfRun({ result: { sent, held }, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Text role="status">{t('mailings.send.done', { count: sent })}</Text>
      {held.length > 0 && (
        <div>
          <Text>{t('mailings.send.held', { count: held.length })}</Text>
          <HeldLetters held={held} />
          <Text size="sm">{t('mailings.send.heldNext')}</Text>
        </div>
      )}
      <Button variant="default" data-autofocus onClick={onClose}>
        {t('common.close')}
      </Button>
    </Stack>
  );
}
