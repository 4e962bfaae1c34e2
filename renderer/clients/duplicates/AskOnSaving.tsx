import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LikelyRow } from '#shared/clients/duplicates/calls.ts';
import { displayName } from '#shared/clients/personName.ts';
import { ErrorAlert } from '../../ui/ErrorAlert.tsx';
import { LikelyList } from './LikelyList.tsx';
import type { SamePerson } from './useSamePerson.ts';

interface Props {
  /** Very likely the same person; nobody: nothing is asked. */
  readonly rows: readonly LikelyRow[];
  readonly deeds: SamePerson;
  onBack(): void;
  /** Noted as different people. */
  onGoOn(): void;
}

/** Before the page of a person is left whom the office very likely knows already. */
export function AskOnSaving({ rows, deeds, onBack, onGoOn }: Props) {
  const { t } = useTranslation();
  const goOn = async (): Promise<void> => {
    if (await deeds.different(rows.map(({ id }) => id))) onGoOn();
  };
  return (
    <Modal opened={rows.length > 0} onClose={onBack} title={t('duplicates.onSavingTitle')} size="lg">
      <Stack gap="sm">
        <Text>{t('duplicates.hereText')}</Text>
        <LikelyList
          rows={rows}
          actions={(row) => (
            <Button
              size="compact-sm"
              variant="default"
              disabled={deeds.busy}
              data-autofocus={row === rows[0] || undefined}
              aria-label={t('duplicates.sameNamed', { name: displayName(row, 'familyFirst') })}
              onClick={() => void deeds.same(row.id)}
            >
              {t('duplicates.same')}
            </Button>
          )}
        />
        <ErrorAlert error={deeds.error} />
        <Group>
          <Button variant="default" disabled={deeds.busy} onClick={() => void goOn()}>
            {t('duplicates.newAnyway')}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {t('duplicates.goBack')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {t('duplicates.newAnywayHelp')}
        </Text>
      </Stack>
    </Modal>
  );
}
