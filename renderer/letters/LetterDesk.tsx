import { ActionIcon, Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#shared/letters/letter.ts';
import type { PaperMark } from '#shared/letters/marks.ts';
import { LetterPaper } from './LetterPaper.tsx';
import classes from './letterPage.module.css';
import { useZoom } from './useZoom.ts';

interface Props {
  readonly letter: Letter;
  /** What is to be looked at where it stands; never printed. */
  readonly marks?: readonly PaperMark[];
  /** It may not leave the house: nothing of it is printed. */
  readonly held?: boolean;
  /** What stands before and after the zoom, and is not printed. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** A paper as it will lie on the table, larger or smaller on the screen, in true size in print. */
export function LetterDesk({ letter, marks, held = false, before, after }: Props) {
  const { t } = useTranslation();
  const desk = useRef<HTMLDivElement>(null);
  const { factor, smaller, larger } = useZoom(desk);
  const { ref: sheet, width, height } = useElementSize();
  const measures = { '--zoom': factor, '--width': `${width}px`, '--height': `${height}px` };
  return (
    <>
      <div className={`${classes.tools} ${classes.line}`}>
        {before}
        <ActionIcon
          variant="default"
          aria-label={t('letters.smaller')}
          disabled={smaller === null}
          onClick={() => smaller?.()}
        >
          <IconZoomOut size={18} aria-hidden />
        </ActionIcon>
        <output className={classes.percent} aria-label={t('letters.zoom')}>
          {Math.round(factor * 100)} %
        </output>
        <ActionIcon
          variant="default"
          aria-label={t('letters.larger')}
          disabled={larger === null}
          onClick={() => larger?.()}
        >
          <IconZoomIn size={18} aria-hidden />
        </ActionIcon>
        {after}
      </div>
      {marks && marks.length > 0 && (
        <p className={`${classes.tools} ${classes.legend}`}>{t('letterDesk.marks.legend')}</p>
      )}
      {held && <p className={classes.notPrinted}>{t('privacy.guard.notPrinted')}</p>}
      {/* The paper scrolls on its own, so it can take the focus: arrow keys move it. */}
      <Box
        component="section"
        ref={desk}
        className={classes.desk}
        data-held={held || undefined}
        tabIndex={0}
        aria-label={t('letters.preview')}
      >
        <div className={classes.scaled} style={measures as CSSProperties}>
          <div ref={sheet} className={classes.sheet}>
            <LetterPaper letter={letter} {...(marks ? { marks } : {})} />
          </div>
        </div>
      </Box>
    </>
  );
}
