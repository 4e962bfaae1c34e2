import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Where one is in setting up an office. */
export function Step({ step }: { readonly step: 1 | 2 | 3 }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed" className="key-screen-only">
      {t('vault.create.title')} · {t('vault.create.step', { step })}
    </Text>
  );
}
