import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#shared/letters/letter.ts';
import { useRead } from '../api/calls.ts';

/** Beside a letter's view: its Word file will look otherwise. Nothing where it will not. */
export function TemplateNote({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const { data } = useRead('templates.get', {});
  if (letter.kind !== 'letter' || data?.template?.inUse !== true) return null;
  return (
    <Text c="dimmed" size="sm" mb="xs">
      {t('templates.note')}
    </Text>
  );
}
