import { useEffect, useState } from 'react';
import { hidesPictures } from '#shared/papers/pdfFilters.ts';
import { LockedPdf, openPdf, type Pdf } from './pdf.ts';

export type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly pdf: Pdf; readonly hides: boolean };

/** A PDF opened for looking at, closed again when it is no longer shown. */
export function usePdf(bytes: Uint8Array<ArrayBuffer>): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    let pdf: Pdf | null = null;
    let wanted = true;
    const open = async () => {
      // The reader takes over what it is given.
      pdf = await openPdf(bytes.slice());
      if (wanted) setOpened({ kind: 'open', pdf, hides: hidesPictures(bytes) });
      else pdf.close();
    };
    setOpened({ kind: 'opening' });
    open().catch((error: unknown) => {
      if (wanted) setOpened({ kind: error instanceof LockedPdf ? 'locked' : 'failed' });
    });
    return () => {
      wanted = false;
      pdf?.close();
    };
  }, [bytes]);
  return opened;
}
