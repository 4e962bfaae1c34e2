import { ActionIcon } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeepWording } from '../../textblocks/KeepWording.tsx';

interface Props {
  /** The block, as the editor calls it. */
  readonly name: string;
  /** What stands in it, as wording for all; null: it could not be read. */
  wording(): Promise<string | null>;
}

/** Keeps what stands in a block as wording of the office. */
export function KeepBlock({ name, wording }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  return (
    <>
      <ActionIcon
        variant="subtle"
        aria-label={t('letterDesk.keepBlock', { what: name })}
        onClick={() => void wording().then(setText)}
      >
        <IconBookmarkPlus size={16} aria-hidden />
      </ActionIcon>
      {text !== null && <KeepWording text={text} onClose={() => setText(null)} />}
    </>
  );
}
