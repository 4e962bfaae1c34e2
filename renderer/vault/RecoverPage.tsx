import { Anchor, Button, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recoveryCharacters, recoveryKeyLength } from '#shared/vault/recoverySheet.ts';
import type { VaultStatus } from '#shared/vault/vault.ts';
import { useChange } from '../api/calls.ts';
import { errorText } from '../api/errorText.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { GatePage } from './GatePage.tsx';
import { emptyTwice, NewPassphrase, twiceFault } from './NewPassphrase.tsx';
import { useCountdown, waitUntil } from './useCountdown.ts';
import { WhoSelect } from './WhoSelect.tsx';

interface Props {
  readonly vault: VaultStatus;
  readonly onBack: () => void;
}

const aboutTheKey = new Set(['vault.wrongRecoveryKey', 'vault.recoveryKeyTypo', 'vault.waitBeforeRetry']);

/** The recovery key from the paper and a new passphrase; opens the office. */
export function RecoverPage({ vault, onBack }: Props) {
  const { t } = useTranslation();
  const recover = useChange('vault.recover');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [slotId, setSlotId] = useState(vault.slots[0]?.slotId ?? '');
  const [twice, setTwice] = useState(emptyTwice);
  const [tried, setTried] = useState(false);
  const [until, setUntil] = useState(() => waitUntil({ retryInMs: vault.retryInMs }));
  const wait = useCountdown(until);
  const personal = [vault.officeName ?? '', ...vault.slots.map((slot) => slot.name)];
  const count = recoveryCharacters(recoveryKey);
  const refused = recover.error?.error;
  const besideKey = refused && aboutTheKey.has(refused.code) ? errorText(t, refused) : null;
  const missing = tried && count === 0 ? t('errors.input.required') : null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (wait > 0 || count === 0 || twiceFault(twice, personal) !== null) return;
    recover.mutate(
      { recoveryKey, slotId, newPassphrase: twice.first },
      { onError: ({ error }) => setUntil(waitUntil(error.params)) },
    );
  };

  return (
    <GatePage title={t('vault.recover.title')}>
      <Text mb="lg" c="dimmed">
        {t('vault.recover.lead')}
      </Text>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={t('vault.recover.key')}
            description={t('vault.recover.keyHelp')}
            value={recoveryKey}
            error={besideKey ?? missing}
            autosize
            minRows={3}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            autoFocus
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            onChange={(event) => setRecoveryKey(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed" role="status">
            {t('vault.recover.keyCount', { count: Math.min(count, recoveryKeyLength) })}
          </Text>
          <WhoSelect slots={vault.slots} label={t('vault.recover.who')} value={slotId} onChange={setSlotId} />
          <NewPassphrase
            value={twice}
            onChange={setTwice}
            personal={personal}
            tried={tried}
            firstLabel={t('vault.newPassphrase.firstNew')}
          />
          {wait > 0 ? <Text c="var(--warn)">{t('vault.unlock.wait', { count: wait })}</Text> : null}
          {besideKey === null ? <ErrorAlert error={recover.error} /> : null}
          <Button type="submit" size="md" loading={recover.isPending} disabled={wait > 0}>
            {t('vault.recover.button')}
          </Button>
        </Stack>
      </form>
      <Text size="sm" c="dimmed" mt="lg">
        {t('vault.recover.noSheet')}
      </Text>
      <Anchor component="button" type="button" mt="md" onClick={onBack}>
        {t('vault.recover.back')}
      </Anchor>
    </GatePage>
  );
}
