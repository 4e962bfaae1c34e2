import { execFile, execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, '../../../.cache');

/** Which of the tools a measurement needs are not installed; empty when all are. */
export function missingTools(...names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.filter(
    (name) =>
      !folders.some((folder) => {
        try {
          accessSync(join(folder, name), constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }),
  );
}

/** Whether the machine prints Arial with Arial's measures: itself or Liberation Sans in its place. */
export function hasArial(): boolean {
  try {
    return /Arial|Liberation/u.test(execFileSync('fc-match', ['Arial'], { encoding: 'utf8' }));
  } catch {
    return false;
  }
}

/** A folder of this run inside the project's ignored cache; `remove` when done. */
export function workFolder(): { path: string; remove: () => void } {
  mkdirSync(cache, { recursive: true });
  const path = mkdtempSync(join(cache, 'letters-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * All documents to PDF in one run of LibreOffice with a profile of its own, so that neither the machine's
 * settings nor an open LibreOffice has a say. Returns the paths of the PDFs by name.
 */
export async function convertAll(
  folder: string,
  documents: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, string>> {
  const files = [...documents].map(([name, bytes]) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder];
  await run('soffice', [...args, ...files], { timeout: 120_000 });
  return new Map([...documents.keys()].map((name) => [name, join(folder, `${name}.pdf`)]));
}

/** A word on a page, millimetres from the upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly sizePt: number;
}

const millimetres = (points: number): number => (points * 25.4) / 72;

/**
 * Words page by page. pdftotext draws a box from `ascent` above the baseline to `descent` below it; where
 * the PDF does not name them (LibreOffice writes 0) it takes 0.95 and 0.35 of the size.
 */
export async function wordsOf(pdf: string, metrics = { ascent: 0.95, descent: 0.35 }): Promise<Word[][]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 64_000_000 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu,
        ),
      ].map(([, left, top, right, bottom, text = '']) => {
        const sizePt = (Number(bottom) - Number(top)) / (metrics.ascent + metrics.descent);
        return {
          text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
          left: millimetres(Number(left)),
          right: millimetres(Number(right)),
          baseline: millimetres(Number(top) + metrics.ascent * sizePt),
          sizePt,
        };
      }),
    );
}

/** A horizontal stroke, millimetres; `weightPt` its thickness. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly weightPt: number;
}

/** Horizontal strokes of page one, read from its drawing. */
export async function strokesOf(pdf: string): Promise<Stroke[]> {
  const svg = `${pdf}.svg`;
  await run('pdftocairo', ['-svg', '-f', '1', '-l', '1', pdf, svg]);
  const path =
    /<path[^>]*?stroke-width:([\d.]+);[^>]*?d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) "[^>]*?transform="matrix\(([^)]*)\)"/gu;
  return [...readFileSync(svg, 'utf8').matchAll(path)].flatMap(([, weight, x1, y1, x2, y2, matrix = '']) => {
    const [a = 1, , , d = 1, e = 0, f = 0] = matrix.split(',').map(Number);
    if (y1 !== y2) return [];
    const [from, to] = [Number(x1), Number(x2)].map((x) => a * x + e);
    return [
      {
        x: millimetres(from ?? 0),
        y: millimetres(d * Number(y1) + f),
        length: millimetres((to ?? 0) - (from ?? 0)),
        weightPt: Number(weight),
      },
    ];
  });
}
