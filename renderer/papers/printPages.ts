import type { Rotation, Scan } from '#shared/papers/paper.ts';
import { openPdf } from './pdf.ts';

/** A4 at 300 dpi: what a copy on paper needs, whatever the camera took. */
const LONGEST = 3508;
const DPI = 200;

const asJpeg = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const take = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('invariant: a canvas becomes a picture'));
    canvas.toBlob(take, 'image/jpeg', 0.9);
  });

/** The picture upright, on white. */
async function ofImage(bytes: Uint8Array<ArrayBuffer>, format: string, rotation: Rotation): Promise<Blob> {
  const picture = await createImageBitmap(new Blob([bytes], { type: `image/${format}` }));
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const lies = rotation === 90 || rotation === 270;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = lies ? [height, width] : [width, height];
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('invariant: a canvas has a pen');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((rotation * Math.PI) / 180);
  pen.drawImage(picture, -width / 2, -height / 2, width, height);
  picture.close();
  return asJpeg(canvas);
}

async function ofPdf(bytes: Uint8Array<ArrayBuffer>, rotation: Rotation): Promise<Blob[]> {
  const pdf = await openPdf(bytes);
  try {
    const pages: Blob[] = [];
    const canvas = document.createElement('canvas');
    const { signal } = new AbortController();
    for (let number = 1; number <= pdf.pages; number += 1) {
      const page = await pdf.page(number, rotation);
      await page.draw(canvas, DPI / 72, signal);
      pages.push(await asJpeg(canvas));
    }
    return pages;
  } finally {
    pdf.close();
  }
}

/** The pages of a scan as pictures for the printer, packed, so that a hundred pages fit into memory. */
export const printPages = async (
  { format, rotation }: Pick<Scan, 'format' | 'rotation'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Blob[]> => (format === 'pdf' ? ofPdf(bytes, rotation) : [await ofImage(bytes, format, rotation)]);
