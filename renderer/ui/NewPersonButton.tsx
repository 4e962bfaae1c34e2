import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '../app/paths.ts';
import { KeyHint } from './KeyHint.tsx';
import { useShortcut } from './useShortcut.ts';

/** Somebody new is in the room: from the day's work as from the list, by a click or by N. */
export function NewPersonButton({ variant = 'filled' }: { readonly variant?: 'filled' | 'default' }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useShortcut('n', () => void navigate(paths.newPerson()));
  return (
    <Button
      component={Link}
      to={paths.newPerson()}
      variant={variant}
      leftSection={<IconUserPlus size={18} aria-hidden />}
      rightSection={<KeyHint keys={['Alt', 'N']} />}
    >
      {t('clients.new')}
    </Button>
  );
}
