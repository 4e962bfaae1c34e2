import { ActionIcon, Button } from '@mantine/core';
import { IconPaperclip, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Paper, Scan } from '#shared/papers/paper.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useCommand, useShortcut } from '../ui/useShortcut.ts';
import { DropHint } from './DropHint.tsx';
import { ScanItem } from './ScanItem.tsx';
import { ScanView } from './ScanView.tsx';
import classes from './scan.module.css';
import { TakeDialog } from './TakeDialog.tsx';
import { TakeMessages } from './TakeMessages.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useScanDeeds } from './useScanDeeds.ts';
import { useScanName } from './useScanName.ts';
import { useTakeScans } from './useTakeScans.ts';

const zooms = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const;
const whole = zooms.indexOf(1);

/** The scans of a paper: their list with the tools, and beside it the one being looked at. */
export function PaperDesk({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation();
  const nameOf = useScanName();
  const [params, setParams] = useSearchParams();
  const list = useRef<HTMLOListElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(whole);
  const take = useTakeScans();
  const over = useFileDrop(null, (dropped) => void take.drop(dropped, paper));
  const { scans } = paper;
  const at = Math.max(
    0,
    scans.findIndex(({ id }) => id === params.get('scan')),
  );
  const current = scans[at];
  const choose = (id: string | undefined): void => {
    setParams(id === undefined ? {} : { scan: id }, { replace: true });
    // In a narrow window the picture stands below the list.
    view.current?.scrollIntoView({ block: 'nearest' });
  };
  /** The next one takes its place, and the focus stays in the list. */
  const leave = (gone: Scan): void => {
    choose(scans.filter(({ id }) => id !== gone.id)[Math.min(at, scans.length - 2)]?.id);
    list.current?.focus();
  };
  const deeds = useScanDeeds(leave);
  useShortcut('r', () => current && deeds.turn(current));
  // Else the window's own printing would take the page as it stands, with its buttons.
  useCommand('p', () => current && current.erasedOn === null && deeds.print(current));
  const { question } = deeds;
  return (
    <div className={classes.columns}>
      <div className={classes.side}>
        <ol ref={list} className={classes.list} aria-label={t('papers.scan.title')} tabIndex={-1}>
          {scans.map((scan, index) => (
            <ScanItem
              key={scan.id}
              scan={scan}
              name={nameOf(scan, index)}
              index={index}
              count={scans.length}
              current={scan.id === current?.id}
              deeds={deeds}
              onChoose={() => choose(scan.id)}
            />
          ))}
        </ol>
        {scans.length === 0 && <p className={classes.soft}>{t('papers.scan.none')}</p>}
        <Button
          variant="default"
          leftSection={<IconPaperclip size={18} aria-hidden />}
          loading={take.busy}
          onClick={() => take.pick(paper)}
        >
          {t('papers.scan.add')}
        </Button>
        <p className={classes.help}>{t('papers.scan.addHelp')}</p>
        <TakeMessages take={take} />
      </div>
      <div ref={view} className={classes.view}>
        <ErrorAlert error={deeds.error} />
        {deeds.printFailed && <p role="alert">{t('papers.scan.cannotShow')}</p>}
        <p className={classes.said} role="status">
          {deeds.savedAs === null ? '' : t('papers.scan.savedAs', { fileName: deeds.savedAs })}
        </p>
        {current && (
          <>
            <fieldset className={classes.zoom} aria-label={t('papers.scan.zoom')}>
              <ActionIcon
                variant="default"
                aria-label={t('papers.scan.smaller')}
                aria-disabled={zoom === 0}
                onClick={() => setZoom(Math.max(0, zoom - 1))}
              >
                <IconZoomOut size={18} aria-hidden />
              </ActionIcon>
              <output className={classes.percent}>{(zooms[zoom] ?? 1) * 100} %</output>
              <ActionIcon
                variant="default"
                aria-label={t('papers.scan.larger')}
                aria-disabled={zoom === zooms.length - 1}
                onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
              >
                <IconZoomIn size={18} aria-hidden />
              </ActionIcon>
            </fieldset>
            <ScanView
              key={`${current.id} ${current.erasedOn}`}
              scan={current}
              name={nameOf(current, at)}
              zoom={zooms[zoom] ?? 1}
            />
          </>
        )}
      </div>
      {over && <DropHint />}
      {take.asked && (
        <TakeDialog
          clientId={paper.clientId}
          asked={take.asked}
          papers={[paper]}
          qualificationId={null}
          onAnswer={(into) => void take.answer(into)}
          onClose={take.dismiss}
        />
      )}
      <ConfirmDialog
        opened={question !== null}
        onClose={deeds.forget}
        title={t(question?.kind === 'erase' ? 'papers.scan.eraseTitle' : 'papers.scan.saveTitle')}
        text={t(question?.kind === 'erase' ? 'papers.scan.eraseText' : 'papers.scan.saveText')}
        confirm={t(question?.kind === 'erase' ? 'papers.scan.eraseButton' : 'papers.scan.save')}
        onConfirm={deeds.confirm}
      />
      {deeds.printed.length > 0 &&
        createPortal(
          <div className={classes.print} aria-hidden>
            {deeds.printed.map((url) => (
              <img key={url} src={url} alt="" data-print-page />
            ))}
          </div>,
          document.body,
        )}
    </div>
  );
}
