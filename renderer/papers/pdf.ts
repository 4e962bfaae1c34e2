import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** A page as large as its paper says, in pixels of 1/72 inch, turned. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Draws it `scale` times as large. Ends with false when it was stopped by the signal. */
  draw(canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<boolean>;
}

export interface Pdf {
  readonly pages: number;
  /** `turn`: degrees clockwise, beyond what the file itself says. From 1. */
  page(number: number, turn: number): Promise<PdfPage>;
  close(): void;
}

/** Opening needs a password nobody has told us. */
export class LockedPdf extends Error {}

/** More would cost the window more memory than a page is worth looking at: 8 bits of 4 channels each. */
const MOST_PIXELS = 24_000_000;

/**
 * Reads a PDF with Mozilla's reader, in the window's own thread: workers, compiled code and requests are closed
 * by the policy. Scripts in the file never run, its fonts are drawn as shapes. Takes the bytes over.
 * @throws LockedPdf, or whatever the reader says of a file it cannot read
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Pdf> {
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    data: bytes,
    disableFontFace: true,
    useSystemFonts: true,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    // What the reader has to complain about may quote the file.
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise.catch((error: unknown) => {
    void task.destroy();
    throw error instanceof Error && error.name === 'PasswordException' ? new LockedPdf() : error;
  });
  return {
    pages: pdf.numPages,
    page: (number, turn) => pageOf(pdf, number, turn),
    close: () => void task.destroy(),
  };
}

async function pageOf(pdf: PDFDocumentProxy, number: number, turn: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const rotation = (page.rotate + turn) % 360;
  const { width, height } = page.getViewport({ scale: 1, rotation });
  return {
    width,
    height,
    async draw(canvas, scale, signal) {
      const most = Math.sqrt(MOST_PIXELS / (width * height));
      const viewport = page.getViewport({ scale: Math.min(scale, most), rotation });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const task = page.render({ canvas, viewport });
      const stop = () => task.cancel();
      signal.addEventListener('abort', stop);
      try {
        await task.promise;
        return true;
      } catch (error) {
        if (signal.aborted) return false;
        throw error;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    },
  };
}
