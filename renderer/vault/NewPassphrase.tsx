import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#shared/contract/result.ts';
import {
  type PassphraseStrength,
  passphraseFault,
  passphraseLength,
  passphraseStrength,
} from '#shared/vault/passphrase.ts';
import { errorText } from '../api/errorText.ts';
import { PassphraseField } from './PassphraseField.tsx';
import './strength.css';

export interface Twice {
  readonly first: string;
  readonly second: string;
}

export const emptyTwice: Twice = { first: '', second: '' };

/** What keeps the two entries from being used; the rule itself is `passphraseFault`. */
export function twiceFault(
  { first, second }: Twice,
  personal: readonly string[],
): AppError | 'differ' | null {
  const code = passphraseFault(first, personal);
  if (code) return { code };
  return first === second ? null : 'differ';
}

interface Props {
  readonly value: Twice;
  readonly onChange: (next: Twice) => void;
  /** Names everybody at the door can read; they make a passphrase easy to guess. */
  readonly personal: readonly string[];
  /** Set once someone tried to go on: what is wrong then stands beside the field. */
  readonly tried: boolean;
  readonly firstLabel: string;
}

/** A new passphrase, typed twice, with a hint at its strength while typing. */
export function NewPassphrase({ value, onChange, personal, tried, firstLabel }: Props) {
  const { t } = useTranslation();
  const fault = twiceFault(value, personal);
  const firstError = tried && fault !== null && fault !== 'differ' ? errorText(t, fault) : null;
  const differs = fault === 'differ' && (tried || value.second.length >= value.first.length);
  return (
    <Stack gap="sm">
      <PassphraseField
        label={firstLabel}
        description={t('vault.newPassphrase.help')}
        value={value.first}
        error={firstError}
        onChange={(event) => onChange({ ...value, first: event.currentTarget.value })}
      />
      {value.first === '' ? (
        <Text size="sm" c="dimmed">
          {t('vault.newPassphrase.example')}
        </Text>
      ) : (
        <Strength
          strength={passphraseStrength(value.first, personal)}
          length={passphraseLength(value.first)}
        />
      )}
      <PassphraseField
        label={t('vault.newPassphrase.second')}
        value={value.second}
        error={differs ? t('vault.newPassphrase.differ') : null}
        description={value.second !== '' && fault === null ? t('vault.newPassphrase.same') : null}
        onChange={(event) => onChange({ ...value, second: event.currentTarget.value })}
      />
    </Stack>
  );
}

const bars: Record<PassphraseStrength, number> = { refused: 1, fair: 2, good: 3, strong: 4 };

function Strength({ strength, length }: { strength: PassphraseStrength; length: number }) {
  const { t } = useTranslation();
  return (
    <div className="strength" data-strength={strength} role="status">
      <span className="strength-bars" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} data-on={bar <= bars[strength] || undefined} />
        ))}
      </span>
      <span>
        {t('vault.newPassphrase.strengthLabel', {
          strength: t(`vault.newPassphrase.strength.${strength}`),
        })}
        {length < 12 ? ` (${length}/12)` : ''}
      </span>
    </div>
  );
}
