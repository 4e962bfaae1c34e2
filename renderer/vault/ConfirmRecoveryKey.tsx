import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsToConfirm } from '#shared/vault/recoverySheet.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

interface Props {
  readonly onConfirmed: () => void;
  /** Stands beside the button. */
  readonly children?: React.ReactNode;
}

/** Two groups typed back from the paper: proof that it can be read. */
export function ConfirmRecoveryKey({ onConfirmed, children }: Props) {
  const { t } = useTranslation();
  const confirm = useChange('vault.confirmRecoveryKey');
  const [indexes] = useState(() => groupsToConfirm());
  const [texts, setTexts] = useState<readonly [string, string]>(['', '']);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate(
      { groups: indexes.map((index, at) => ({ index, text: texts[at] ?? '' })) },
      { onSuccess: onConfirmed },
    );
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{t('vault.key.confirmLead')}</Text>
        <Group align="flex-start">
          {indexes.map((index, at) => (
            <TextInput
              key={index}
              label={t('vault.key.group', { number: index + 1 })}
              value={texts[at] ?? ''}
              maxLength={12}
              w={140}
              autoFocus={at === 0}
              autoComplete="off"
              spellCheck={false}
              styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setTexts((before) => (at === 0 ? [value, before[1]] : [before[0], value]));
              }}
            />
          ))}
        </Group>
        <ErrorAlert error={confirm.error} />
        <Group>
          <Button type="submit" loading={confirm.isPending}>
            {t('vault.key.confirmButton')}
          </Button>
          {children}
        </Group>
      </Stack>
    </form>
  );
}
