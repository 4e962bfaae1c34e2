import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type MeasuredPiece, type PagePart, paginate } from '#shared/letters/paginate.ts';
import type { Piece } from './flow.ts';

/** Millimetres to the browser's pixels: 96 to the inch, whatever the zoom. */
const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

export interface TextHeights {
  readonly first: number;
  readonly other: number;
}

/**
 * Measures the column that holds every piece and deals the pieces out to pages. Measures again when the
 * fonts have come, because other letters have other widths.
 */
export function usePages(
  column: RefObject<HTMLElement | null>,
  flow: readonly Piece[],
  { first, other }: TextHeights,
): readonly (readonly PagePart[])[] {
  const [pages, setPages] = useState<readonly (readonly PagePart[])[]>(() => [whole(flow)]);
  const [fontsReady, setFontsReady] = useState(false);
  useEffect(() => {
    let present = true;
    void document.fonts.ready.then(() => {
      if (present) setFontsReady(true);
    });
    return () => {
      present = false;
    };
  }, []);
  useLayoutEffect(() => {
    if (column.current === null || (!fontsReady && document.fonts.status !== 'loaded')) return;
    setPages(paginate(measure(column.current, flow), pixels(first), pixels(other)));
  }, [column, flow, first, other, fontsReady]);
  return pages;
}

export const whole = (flow: readonly Piece[]): PagePart[] =>
  flow.map((_, piece) => ({ piece, from: 0, to: null }));

/** Where something stands, in the paper's own pixels: the preview may show it larger or smaller. */
type Place = (of: Element | Range) => {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
};

function placesIn(column: HTMLElement): Place {
  const frame = column.getBoundingClientRect();
  const scale = frame.width / column.offsetWidth;
  return (of) => {
    const { top, bottom, height } = of.getBoundingClientRect();
    return { top: (top - frame.top) / scale, bottom: (bottom - frame.top) / scale, height: height / scale };
  };
}

function measure(column: HTMLElement, flow: readonly Piece[]): MeasuredPiece[] {
  const placeOf = placesIn(column);
  const elements = new Map<number, HTMLElement>();
  for (const element of column.querySelectorAll<HTMLElement>('[data-piece]')) {
    elements.set(Number(element.dataset.piece), element);
  }
  return flow.map((piece, index) => {
    const element = elements.get(index);
    const box = element && placeOf(element);
    const head = element?.closest('table')?.querySelector('[data-header]');
    const header = head ? placeOf(head) : undefined;
    const firstRow = header !== undefined && element?.previousElementSibling === null;
    return {
      top: firstRow ? header.top : (box?.top ?? 0),
      bottom: box?.bottom ?? 0,
      keepNext: piece.keepNext,
      repeated: header === undefined || firstRow ? 0 : header.height,
      lines: element === undefined || piece.kind !== 'text' ? [] : linesOf(element, placeOf),
    };
  });
}

/** Lines of a text with the offset of their first character: one rectangle per character, grouped by line. */
function linesOf(element: HTMLElement, placeOf: Place): MeasuredPiece['lines'] {
  const text = element.querySelector('[data-text]');
  if (text === null) return [];
  const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
  const box = placeOf(element);
  const count = Math.round(box.height / lineHeight);
  if (count < 2) return [];
  const lines: { top: number; bottom: number; start: number }[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    for (let at = 0; at < length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = placeOf(range);
      const line = Math.floor((rect.top + rect.height / 2 - box.top) / lineHeight);
      if (rect.height > 0 && line >= lines.length && line < count) {
        const top = box.top + line * lineHeight;
        lines.push({ top, bottom: top + lineHeight, start: offset + at });
      }
    }
    offset += length;
  }
  return lines.length === count ? lines : [];
}
