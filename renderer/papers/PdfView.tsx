import { ActionIcon, Alert } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rotation } from '#shared/papers/paper.ts';
import { Busy } from '../ui/Busy.tsx';
import type { Pdf } from './pdf.ts';
import classes from './scan.module.css';

interface Props {
  readonly pdf: Pdf;
  /** Some of its pictures cannot be shown. */
  readonly hides: boolean;
  readonly rotation: Rotation;
  readonly name: string;
  readonly width: number;
  readonly zoom: number;
  onFail(): void;
}

/** One page of a PDF at a time, drawn as sharp as the screen is. */
export function PdfView({ pdf, hides, rotation, name, width, zoom, onFail }: Props) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [number, setNumber] = useState(1);
  const [drawn, setDrawn] = useState(false);
  const failed = useRef(onFail);
  useEffect(() => {
    failed.current = onFail;
  });
  useEffect(() => {
    const stop = new AbortController();
    const draw = async () => {
      const page = await pdf.page(number, rotation);
      const element = canvas.current;
      if (stop.signal.aborted || element === null) return;
      const shown = width * zoom;
      element.style.width = `${shown}px`;
      element.style.height = `${(shown * page.height) / page.width}px`;
      const scale = (shown / page.width) * window.devicePixelRatio;
      setDrawn(await page.draw(element, scale, stop.signal));
    };
    draw().catch(() => failed.current());
    return () => stop.abort();
  }, [pdf, number, rotation, width, zoom]);
  const step = (by: number): void => setNumber(Math.min(pdf.pages, Math.max(1, number + by)));
  const position = t('papers.scan.pages', { page: number, count: pdf.pages });
  return (
    <>
      {hides && (
        <Alert color="amber" mb="sm" title={t('papers.scan.hiddenTitle')}>
          {t('papers.scan.hiddenText')}
        </Alert>
      )}
      {pdf.pages > 1 && (
        <div className={classes.pager}>
          <ActionIcon
            variant="default"
            aria-label={t('papers.scan.previousPage')}
            aria-disabled={number === 1}
            onClick={() => step(-1)}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <output className={classes.position}>{position}</output>
          <ActionIcon
            variant="default"
            aria-label={t('papers.scan.nextPage')}
            aria-disabled={number === pdf.pages}
            onClick={() => step(1)}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </div>
      )}
      {!drawn && <Busy label={t('papers.scan.opening')} />}
      <canvas
        ref={canvas}
        role="img"
        aria-label={pdf.pages > 1 ? `${name}, ${position}` : name}
        className={classes.page}
        data-drawn={drawn || undefined}
      />
    </>
  );
}
