import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Undo } from './useUndo.ts';

/** Only while a person's file is open; each says what it would take back or bring again. */
export function UndoButtons({ undo }: { readonly undo: Undo }) {
  const { t } = useTranslation();
  if (undo.undoText === null && undo.redoText === null) return null;
  const back = undo.undoText === null ? t('shell.undo') : t('shell.undoWhat', { what: undo.undoText });
  const again = undo.redoText === null ? t('shell.redo') : t('shell.redoWhat', { what: undo.redoText });
  return (
    <>
      <Tooltip label={back}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={back}
          aria-keyshortcuts="Control+Z"
          disabled={undo.undoText === null}
          onClick={() => void undo.undo()}
        >
          <IconArrowBackUp size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={again}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={again}
          aria-keyshortcuts="Control+Y"
          disabled={undo.redoText === null}
          onClick={() => void undo.redo()}
        >
          <IconArrowForwardUp size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
