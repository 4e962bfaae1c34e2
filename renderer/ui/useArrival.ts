import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

const patienceMs = 8000;

/**
 * `?at=…` leads right to a line of the page: it is brought into the middle and takes the focus, so that a
 * screen reader reads it. Lines may come later than the page.
 */
export function useArrival(): void {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('at');
  useEffect(() => {
    if (wanted === null) return;
    const until = Date.now() + patienceMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const line = document.getElementById(wanted);
      if (line) {
        // What is too long for the middle begins at the top.
        line.scrollIntoView({ block: line.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
        line.focus({ preventScroll: true });
        // Found once is enough: after a lock the cursor is where the counsellor left it.
        setParams(without, { replace: true });
      } else if (Date.now() < until) timer = setTimeout(look, 50);
    };
    look();
    return () => clearTimeout(timer);
  }, [wanted, setParams]);
}

function without(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params);
  rest.delete('at');
  return rest;
}
