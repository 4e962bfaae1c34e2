import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '../ui/instant.ts';
import { ConfirmRecoveryKey } from './ConfirmRecoveryKey.tsx';
import type { FreshKey } from './freshKey.ts';
import { GatePage } from './GatePage.tsx';
import { Step } from './Step.tsx';

interface Props extends FreshKey {
  readonly onConfirmed: () => void;
}

/** The recovery key, shown this once: to print, to put away, and to confirm with the key out of sight. */
export function RecoveryKeyPage({ recoveryKey, officeName, first, onConfirmed }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(true);
  const above = first ? <Step step={3} /> : null;
  if (!shown)
    return (
      <GatePage wide title={t('vault.key.confirmTitle')} above={above}>
        <ConfirmRecoveryKey onConfirmed={onConfirmed}>
          <Button variant="subtle" onClick={() => setShown(true)}>
            {t('vault.key.showAgain')}
          </Button>
        </ConfirmRecoveryKey>
      </GatePage>
    );
  return (
    <GatePage wide title={t('vault.key.title')} above={above}>
      <Text className="key-screen-only">{t('vault.key.lead')}</Text>
      <Sheet officeName={officeName} recoveryKey={recoveryKey} />
      <Group className="key-screen-only">
        <Button leftSection={<IconPrinter size={18} aria-hidden="true" />} onClick={() => window.print()}>
          {t('vault.key.print')}
        </Button>
        <Button variant="default" onClick={() => setShown(false)}>
          {t('vault.key.copied')}
        </Button>
      </Group>
    </GatePage>
  );
}

function Sheet({ officeName, recoveryKey }: { officeName: string; recoveryKey: string }) {
  const { t, i18n } = useTranslation();
  const numbered = recoveryKey.split('-').map((group, at) => ({ group, number: at + 1 }));
  return (
    <>
      <div className="key-sheet-only">
        <p>
          {t('vault.key.sheetOffice')}: <strong>{officeName}</strong>
        </p>
        <p>
          {t('vault.key.sheetDate')}: {dayText(new Date(), i18n.language)}
        </p>
        <p>{t('vault.key.sheetFor')}</p>
      </div>
      <ol className="key-groups" aria-label={t('vault.key.groupsLabel')}>
        {numbered.map(({ group, number }) => (
          <li key={number}>
            <VisuallyHidden>{t('vault.key.group', { number })}: </VisuallyHidden>
            {group}
          </li>
        ))}
      </ol>
      <div className="key-sheet-only">
        <p>{t('vault.key.sheetKeep')}</p>
        <p>{t('vault.key.sheetHow')}</p>
      </div>
    </>
  );
}
