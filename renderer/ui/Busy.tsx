import { Group, Loader, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Shown only when something takes longer than a moment, so that quick answers do not flicker. */
export function Busy({ label, afterMs = 250 }: { readonly label?: string; readonly afterMs?: number }) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return (
    <Group gap="xs" py="md" role="status" aria-live="polite">
      {late ? (
        <>
          <Loader size="xs" aria-hidden />
          <Text c="dimmed">{label ?? t('common.loading')}</Text>
        </>
      ) : null}
    </Group>
  );
}
