const patienceMs = 3000;
const everyMs = 50;

/**
 * Scrolls down as soon as the page is long enough: its parts come one by one. Gives up when somebody moves on
 * the page first, or after three seconds. Returns how to stop.
 */
export function scrollWhenThere(part: HTMLElement, wanted: number): () => void {
  if (wanted === 0) return () => undefined;
  const until = Date.now() + patienceMs;
  const moves = ['wheel', 'pointerdown', 'keydown'] as const;
  const look = (): void => {
    part.scrollTo(0, wanted);
    if (Math.abs(part.scrollTop - wanted) <= 1 || Date.now() > until) stop();
  };
  const timer = setInterval(look, everyMs);
  const stop = (): void => {
    clearInterval(timer);
    for (const move of moves) window.removeEventListener(move, stop, true);
  };
  for (const move of moves) window.addEventListener(move, stop, true);
  look();
  return stop;
}
