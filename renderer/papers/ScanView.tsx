import { Alert, Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Scan } from '#shared/papers/paper.ts';
import { Busy } from '../ui/Busy.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ImageView } from './ImageView.tsx';
import { PdfView } from './PdfView.tsx';
import classes from './scan.module.css';
import { usePdf } from './usePdf.ts';
import { useScanContent } from './useScanContent.ts';

interface Props {
  readonly scan: Scan;
  readonly name: string;
  readonly zoom: number;
}

/** What is on a scan, or why it cannot be seen. */
export function ScanView({ scan, name, zoom }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const content = useScanContent(scan);
  // Room for the borders; the width counts, the height scrolls.
  const { ref, width } = useElementSize();
  return (
    <Box
      component="section"
      className={classes.desk}
      tabIndex={0}
      aria-label={t('papers.scan.shown', { name })}
    >
      <div ref={ref} className={classes.measured}>
        {content.kind === 'loading' && <Busy label={t('papers.scan.opening')} />}
        {content.kind === 'failed' && <ErrorAlert error={content.error} />}
        {content.kind === 'erased' && (
          <Alert color="gray" title={t('papers.scan.erasedTitle')}>
            {t('papers.scan.erasedText', {
              date: scan.erasedOn === null ? '' : formatPartialDate(scan.erasedOn, language),
            })}
          </Alert>
        )}
        {content.kind === 'there' && width > 0 && (
          <Shown scan={scan} name={name} zoom={zoom} width={width} bytes={content.bytes} />
        )}
      </div>
    </Box>
  );
}

interface ShownProps extends Props {
  readonly width: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function Shown(props: ShownProps) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  if (failed) return <Alert color="amber">{t('papers.scan.cannotShow')}</Alert>;
  const fail = () => setFailed(true);
  return props.scan.format === 'pdf' ? (
    <ShownPdf {...props} onFail={fail} />
  ) : (
    <ImageView {...props} format={props.scan.format} rotation={props.scan.rotation} onFail={fail} />
  );
}

function ShownPdf({ scan, bytes, onFail, ...rest }: ShownProps & { onFail(): void }) {
  const { t } = useTranslation();
  const opened = usePdf(bytes);
  switch (opened.kind) {
    case 'opening':
      return <Busy label={t('papers.scan.opening')} />;
    case 'locked':
      return <Alert color="amber">{t('papers.scan.protected')}</Alert>;
    case 'failed':
      return <Alert color="amber">{t('papers.scan.cannotShow')}</Alert>;
    case 'open':
      return (
        <PdfView {...rest} pdf={opened.pdf} hides={opened.hides} rotation={scan.rotation} onFail={onFail} />
      );
  }
}
