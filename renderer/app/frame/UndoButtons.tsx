import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Undo } from './useUndo.ts';

/** Only while a person's file is open; each says what it would take back or bring again. */
export function UndoButtons({ undo }: { readonly undo: Undo }) {
  const { t } = useTranslation();
  const { undoText, redoText } = undo;
  if (undoText === null && redoText === null) return null;
  return (
    <>
      <Step
        label={undoText === null ? t('shell.undo') : t('shell.undoWhat', { what: undoText })}
        keys="Control+Z"
        Icon={IconArrowBackUp}
        possible={undoText !== null}
        run={undo.undo}
      />
      <Step
        label={redoText === null ? t('shell.redo') : t('shell.redoWhat', { what: redoText })}
        keys="Control+Y"
        Icon={IconArrowForwardUp}
        possible={redoText !== null}
        run={undo.redo}
      />
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly keys: string;
  readonly Icon: typeof IconArrowBackUp;
  readonly possible: boolean;
  readonly run: () => Promise<void>;
}

/** Not `disabled` when there is nothing left: the focus would be lost with the last step. */
function Step({ label, keys, Icon, possible, run }: StepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-keyshortcuts={keys}
        aria-disabled={!possible}
        className={possible ? '' : 'frame-idle'}
        onClick={() => {
          if (possible) void run();
        }}
      >
        <Icon size={18} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
