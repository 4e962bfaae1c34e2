import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';

interface Props {
  readonly label: string;
  readonly busy: boolean;
  onRemove(): void;
}

/** Takes something away. Nothing is asked first: it can be undone, or its page says what cannot. */
export function RemoveButton({ label, busy, onRemove }: Props) {
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      leftSection={<IconTrash size={16} aria-hidden />}
      loading={busy}
      onClick={onRemove}
    >
      {label}
    </Button>
  );
}
