import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * How many parts of a long page to draw now: the first one at once, the others one after another while nobody
 * presses anything, so that the page is there in a moment. In order: when a part stands, so do those before it.
 * The function draws all that are left at once, for whoever must find something among them.
 */
export function useGradually(total: number): readonly [number, () => void] {
  const [drawn, setDrawn] = useState(Math.min(1, total));
  useEffect(() => {
    if (drawn >= total) return;
    // Not before the window has shown what stands: the next part in the same breath would make the first one late.
    const next = requestIdleCallback(() => startTransition(() => setDrawn(drawn + 1)), { timeout: 100 });
    return () => cancelIdleCallback(next);
  }, [drawn, total]);
  return [drawn, () => flushSync(() => setDrawn(total))];
}
