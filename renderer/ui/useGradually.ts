import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * How many parts of a long page to draw now: the first ones at once, the others one after another while nobody
 * presses anything, so that the page is there in a moment. In order: when a part stands, so do those before it.
 * The function draws all that are left at once, for whoever must find something among them.
 */
export function useGradually(total: number, first: number): readonly [number, () => void] {
  const [drawn, setDrawn] = useState(Math.min(first, total));
  useEffect(() => {
    if (drawn < total) startTransition(() => setDrawn(drawn + 1));
  }, [drawn, total]);
  return [drawn, () => flushSync(() => setDrawn(total))];
}
