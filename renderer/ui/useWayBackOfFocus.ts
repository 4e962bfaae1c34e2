import { useEffect, useRef } from 'react';

interface From {
  readonly element: HTMLElement;
  /** From the inside out: the line a button stood on may be another one afterwards. */
  readonly around: readonly Element[];
}

function fromHere(): From | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const around: Element[] = [];
  for (let part = element.parentElement; part; part = part.parentElement) around.push(part);
  return { element, around };
}

/** The element itself, or the button that has taken its place on the page. */
function standIn({ element, around }: From): HTMLElement | undefined {
  if (element.isConnected) return element;
  const place = around.find(({ isConnected }) => isConnected);
  const buttons = place?.querySelectorAll<HTMLElement>('button, a') ?? [];
  return [...buttons].find(({ textContent }) => textContent === element.textContent);
}

/**
 * When the open part of a page goes and takes the focus with it, the focus goes back to where it was opened from
 * (WCAG 2.4.3). Whoever has gone on to somewhere else stays there. Returns what is to be called on opening.
 */
export function useWayBackOfFocus(open: boolean): () => void {
  const from = useRef<From | null>(null);
  useEffect(() => {
    if (open || from.current === null) return;
    if (document.activeElement === document.body) standIn(from.current)?.focus();
    from.current = null;
  }, [open]);
  return () => {
    from.current = fromHere();
  };
}
