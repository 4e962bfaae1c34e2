import { Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsaved } from '../../api/pending.ts';

/** So long „gespeichert“ stays after the last change. */
const shownMs = 2500;

/** Says quietly that what was typed is on its way or in the vault. The field itself says it to a reader. */
export function SavedMark() {
  const { t } = useTranslation();
  const unsaved = useUnsaved();
  const changing = useIsMutating() > 0;
  const busy = unsaved || changing;
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    if (!busy) return;
    return () => setSaved(true);
  }, [busy]);
  useEffect(() => {
    if (!saved) return;
    const timer = setTimeout(() => setSaved(false), shownMs);
    return () => clearTimeout(timer);
  }, [saved]);
  if (!busy && !saved) return null;
  return (
    <Text component="span" size="xs" c="dimmed" className="frame-saved" aria-hidden="true">
      {busy ? (
        t('common.saving')
      ) : (
        <>
          <IconCheck size={14} /> {t('common.saved')}
        </>
      )}
    </Text>
  );
}
