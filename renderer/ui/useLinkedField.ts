import { useEffect } from 'react';
import { useSearchParams } from 'react-router';

const patienceMs = 3000;

/** `?field=…` leads right to a field: another page says „hier fehlt noch etwas“, this one shows where. */
export function useLinkedField(): void {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('field');
  useEffect(() => {
    if (wanted === null) return;
    const until = Date.now() + patienceMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const field = document.getElementById(wanted);
      if (field) {
        field.scrollIntoView({ block: 'center' });
        field.focus({ preventScroll: true });
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
  rest.delete('field');
  return rest;
}
