import { type PointerEvent, type RefObject, useRef, useState } from 'react';

interface Drag {
  readonly from: number;
  readonly over: number;
}

interface Reorder {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly drag: Drag | null;
  /** For the handle of the item at a place. */
  handle(at: number): {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
}

/** Items of a list dragged to another place by mouse, pen or finger. `move`: from and to, counted from 0. */
export function useReorder(move: (from: number, to: number) => void): Reorder {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  /** The first item whose middle lies below the pointer; past all of them the last. */
  const placeAt = (y: number): number => {
    const items = [...(list.current?.children ?? [])];
    const below = items.findIndex((item) => {
      const { top, height } = item.getBoundingClientRect();
      return y < top + height / 2;
    });
    return below < 0 ? items.length : below;
  };
  return {
    list,
    drag,
    handle: (from) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from, over: from });
      },
      onPointerMove: (event) => {
        if (drag === null) return;
        const place = placeAt(event.clientY);
        setDrag({ from, over: place > from ? place - 1 : place });
      },
      onPointerUp: () => {
        if (drag !== null && drag.over !== drag.from) move(drag.from, drag.over);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}
