import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '#shared/vault/vault.ts';
import { useChange } from '../api/calls.ts';
import { errorText } from '../api/errorText.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { GatePage } from './GatePage.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { RecoverPage } from './RecoverPage.tsx';
import { RescuePage } from './RescuePage.tsx';
import { ToStart } from './ToStart.tsx';
import { useCountdown, waitUntil } from './useCountdown.ts';
import { WhoSelect } from './WhoSelect.tsx';

/** The refusals that are about what was typed; they stand beside the field. */
const aboutThePassphrase = new Set(['vault.wrongPassphrase', 'vault.waitBeforeRetry']);
/** The passphrase was right, the data are not: a backup helps. */
const aboutTheData = new Set(['office.damaged', 'vault.keyDoesNotFit', 'vault.notAnOffice']);

export function UnlockPage({ vault }: { readonly vault: VaultStatus }) {
  const [way, setWay] = useState<'unlock' | 'recover' | 'rescue'>('unlock');
  const back = (): void => setWay('unlock');
  if (way === 'recover') return <RecoverPage vault={vault} onBack={back} />;
  if (way === 'rescue') return <RescuePage vault={vault} onBack={back} />;
  return (
    <UnlockForm vault={vault} onForgotten={() => setWay('recover')} onDamaged={() => setWay('rescue')} />
  );
}

interface UnlockFormProps {
  readonly vault: VaultStatus;
  readonly onForgotten: () => void;
  readonly onDamaged: () => void;
}

function UnlockForm({ vault, onForgotten, onDamaged }: UnlockFormProps) {
  const { t } = useTranslation();
  const unlock = useChange('vault.unlock');
  const [slotId, setSlotId] = useState(vault.slots[0]?.slotId ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [until, setUntil] = useState(() => waitUntil({ retryInMs: vault.retryInMs }));
  const field = useRef<HTMLInputElement>(null);
  const wait = useCountdown(until);
  const refused = unlock.error?.error;
  const beside = refused && aboutThePassphrase.has(refused.code) ? errorText(t, refused) : null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    field.current?.focus();
    if (wait > 0 || passphrase === '') return;
    unlock.mutate(
      { slotId, passphrase },
      {
        onError: ({ error }) => {
          setUntil(waitUntil(error.params));
          field.current?.focus();
          field.current?.select();
        },
      },
    );
  };

  return (
    <GatePage title={vault.officeName ?? t('common.appName')}>
      <Text mb="lg" c="dimmed">
        {t('vault.unlock.lead')}
      </Text>
      <form onSubmit={submit}>
        <Stack gap="md">
          <WhoSelect slots={vault.slots} label={t('vault.unlock.who')} value={slotId} onChange={setSlotId} />
          {vault.slots.length === 1 ? <Text>{vault.slots[0]?.name}</Text> : null}
          <PassphraseField
            ref={field}
            label={t('vault.passphrase')}
            value={passphrase}
            error={beside}
            autoFocus
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <div aria-live="polite">
            {wait > 0 ? <Text c="var(--warn)">{t('vault.unlock.wait', { count: wait })}</Text> : null}
          </div>
          {beside === null ? <ErrorAlert error={unlock.error} /> : null}
          {refused && aboutTheData.has(refused.code) ? (
            <Button variant="default" onClick={onDamaged}>
              {t('vault.rescue.title')}
            </Button>
          ) : null}
          <Button type="submit" size="md" loading={unlock.isPending} disabled={wait > 0}>
            {t('vault.unlock.button')}
          </Button>
        </Stack>
      </form>
      <Group justify="space-between" mt="lg">
        <Anchor component="button" type="button" onClick={onForgotten}>
          {t('vault.unlock.forgotten')}
        </Anchor>
        <ToStart />
      </Group>
    </GatePage>
  );
}
