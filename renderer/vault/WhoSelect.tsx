import { NativeSelect } from '@mantine/core';
import type { VaultStatus } from '#shared/vault/vault.ts';

interface Props {
  readonly slots: VaultStatus['slots'];
  readonly label: string;
  readonly value: string;
  readonly onChange: (slotId: string) => void;
}

/** Which counsellor; asked only where there are several. */
export function WhoSelect({ slots, label, value, onChange }: Props) {
  if (slots.length < 2) return null;
  return (
    <NativeSelect
      label={label}
      data={slots.map(({ slotId, name }) => ({ value: slotId, label: name }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
