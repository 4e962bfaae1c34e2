import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = Omit<PasswordInputProps, 'visibilityToggleButtonProps' | 'visibilityToggleFocusable'>;

/** One passphrase: may be pasted, may be shown, and says when the caps lock is on. */
export function PassphraseField({ description, ...props }: Props) {
  const { t } = useTranslation();
  const [caps, setCaps] = useState(false);
  const look = (event: KeyboardEvent): void => setCaps(event.getModifierState('CapsLock'));
  return (
    <PasswordInput
      {...props}
      description={caps ? t('vault.capsLock') : description}
      autoComplete="off"
      spellCheck={false}
      maxLength={1000}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('vault.showPassphrase') }}
      onKeyDown={look}
      onKeyUp={look}
    />
  );
}
