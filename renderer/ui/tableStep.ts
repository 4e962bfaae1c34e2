import type { Virtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (at: number, page: number, end: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => Math.max(0, at - page),
  Home: () => 0,
  End: (_at, _page, end) => end,
};

/**
 * To which row a key leads from the row `at`; -1: above the first one; null for any other key. A page is what
 * the frame shows, less two rows that are seen again.
 */
export function tableStep(
  event: KeyboardEvent,
  at: number,
  { options, scrollElement }: Virtualizer<HTMLDivElement, HTMLTableRowElement>,
): number | null {
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return null;
  event.preventDefault();
  const shown = (scrollElement?.clientHeight ?? 400) / options.estimateSize(0);
  const end = options.count - 1;
  return Math.min(end, step(at, Math.max(1, Math.floor(shown) - 2), end));
}
