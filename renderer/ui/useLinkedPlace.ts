import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

const patienceMs = 8000;

/**
 * `?field=…` leads right to a field, because another page says „hier fehlt noch etwas“; `?at=…` to a line of
 * the page. It is brought into the middle and takes the focus, so that a screen reader reads it; it may come
 * later than the page.
 */
export function useLinkedPlace(name: 'field' | 'at'): void {
  const [params, setParams] = useSearchParams();
  const wanted = params.get(name);
  useEffect(() => {
    if (wanted === null) return;
    const until = Date.now() + patienceMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const place = document.getElementById(wanted);
      if (place) {
        for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
          fold.open = true;
        // What is too long for the middle begins at the top.
        place.scrollIntoView({ block: place.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
        place.focus({ preventScroll: true });
        // Found once is enough: after a lock the cursor is where the counsellor left it.
        setParams((shown) => without(shown, name), { replace: true });
      } else if (Date.now() < until) timer = setTimeout(look, 50);
    };
    look();
    return () => clearTimeout(timer);
  }, [name, wanted, setParams]);
}

function without(params: URLSearchParams, name: string): URLSearchParams {
  const rest = new URLSearchParams(params);
  rest.delete(name);
  return rest;
}
