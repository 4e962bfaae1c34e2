import { useEffect, useState } from 'react';
import type { Scan } from '#shared/papers/paper.ts';
import { call } from '../api/calls.ts';
import { printPages } from './printPages.ts';

interface PrintScan {
  /** Addresses of the pages, while they are being printed. */
  readonly pages: readonly string[];
  readonly busy: boolean;
  readonly failed: boolean;
  print(scan: Scan): void;
}

/** Prints a scan from memory: no copy of it is left on the disk by this program. */
export function usePrintScan(): PrintScan {
  const [pages, setPages] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (pages.length === 0) return;
    const print = async () => {
      // Only a picture that is unpacked is on the paper.
      const pictures = [...document.querySelectorAll<HTMLImageElement>('[data-print-page]')];
      await Promise.all(pictures.map((picture) => picture.decode()));
      window.print();
      setPages([]);
    };
    print().catch(() => {
      setFailed(true);
      setPages([]);
    });
    return () => {
      for (const url of pages) URL.revokeObjectURL(url);
    };
  }, [pages]);
  const prepare = async (scan: Scan): Promise<void> => {
    const { bytes } = await call('papers.scan', { id: scan.id });
    if (bytes !== null) setPages((await printPages(scan, bytes)).map((page) => URL.createObjectURL(page)));
  };
  return {
    pages,
    busy: busy || pages.length > 0,
    failed,
    print(scan) {
      setBusy(true);
      setFailed(false);
      prepare(scan)
        .catch(() => setFailed(true))
        .finally(() => setBusy(false));
    },
  };
}
