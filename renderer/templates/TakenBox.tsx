import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import { Findings } from './Findings.tsx';

/** What came of the file that was just picked. */
export function TakenBox({ answer: { taken, report } }: { readonly answer: Output<'templates.take'> }) {
  const { t } = useTranslation();
  return (
    <Alert
      role={taken ? 'status' : 'alert'}
      color={taken ? 'petrol' : 'red'}
      icon={taken ? <IconCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
      title={t(taken ? 'templates.takenTitle' : 'templates.refusedTitle')}
    >
      <Stack gap="xs">
        <Text>{t(taken ? 'templates.takenText' : 'templates.refusedText')}</Text>
        <Findings findings={report.findings} />
      </Stack>
    </Alert>
  );
}
