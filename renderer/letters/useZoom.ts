import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;
/** A4 at 96 pixels to the inch. */
const paperPixels = 794;
/** Below this nobody reads anything; the paper scrolls instead. */
const least = 0.3;

export interface Zoom {
  /** Of the true size. */
  readonly factor: number;
  /** Null: there is no smaller or larger one. */
  readonly smaller: (() => void) | null;
  readonly larger: (() => void) | null;
}

/** True size where the paper fits the width there is, else as large as fits, until somebody chooses another. */
export function useZoom(desk: RefObject<HTMLElement | null>): Zoom {
  const room = useRoom(desk);
  const [chosen, setChosen] = useState<number | null>(null);
  const fitting = Math.max(least, Math.min(1, Math.floor((room / paperPixels) * 100) / 100));
  const factor = chosen ?? fitting;
  const below = steps.findLast((step) => step < factor);
  const above = steps.find((step) => step > factor);
  const choose = (step: number | undefined) => (step === undefined ? null : () => setChosen(step));
  return { factor, smaller: choose(below), larger: choose(above) };
}

/** Pixels a paper may be wide inside its desk, also after the window has changed. */
function useRoom(desk: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(paperPixels);
  const last = useRef(paperPixels);
  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const measure = (): void => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
      const width =
        element.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      // In print there is no desk.
      if (width <= 0 || width === last.current) return;
      last.current = width;
      setRoom(width);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return room;
}
