import { ActionIcon, Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#shared/letters/letter.ts';
import type { PaperMark } from '#shared/letters/marks.ts';
import { LetterPaper } from './LetterPaper.tsx';
import classes from './letterPage.module.css';

const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;
/** A4 at 96 pixels to the inch. */
const paperPixels = 794;
/** What stands beside the paper in a narrow window. */
const besidePixels = 140;

/** True size where it fits; else the largest that does. */
const fitting = (beside: number): number =>
  Math.max(
    0,
    zooms.findLastIndex((zoom) => zoom <= 1 && zoom * paperPixels + beside <= window.innerWidth),
  );

interface Props {
  readonly letter: Letter;
  /** What is to be looked at where it stands; never printed. */
  readonly marks?: readonly PaperMark[];
  /** Pixels of the window that are not the paper's. */
  readonly beside?: number;
  /** It may not leave the house: nothing of it is printed. */
  readonly held?: boolean;
  /** What stands before and after the zoom, and is not printed. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** A paper as it will lie on the table, larger or smaller on the screen, in true size in print. */
export function LetterDesk({ letter, marks, held = false, beside = besidePixels, before, after }: Props) {
  const { t } = useTranslation();
  const [zoom, setZoom] = useState(() => fitting(beside));
  const factor = zooms[zoom] ?? 1;
  const { ref: sheet, width, height } = useElementSize();
  const measures = { '--zoom': factor, '--width': `${width}px`, '--height': `${height}px` };
  return (
    <>
      <div className={`${classes.tools} ${classes.line}`}>
        {before}
        <ActionIcon
          variant="default"
          aria-label={t('letters.smaller')}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        >
          <IconZoomOut size={18} aria-hidden />
        </ActionIcon>
        <output className={classes.percent} aria-label={t('letters.zoom')}>
          {Math.round(factor * 100)} %
        </output>
        <ActionIcon
          variant="default"
          aria-label={t('letters.larger')}
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
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
