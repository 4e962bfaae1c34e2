const PATIENCE_MS = 2000;

/** The form is drawn part by part: does it as soon as `find` finds what it needs, or not at all. */
export function whenThere<T>(find: () => T | null, act: (found: T) => void): void {
  const until = Date.now() + PATIENCE_MS;
  const attempt = (): void => {
    const found = find();
    if (found !== null) act(found);
    else if (Date.now() < until) setTimeout(attempt, 30);
  };
  attempt();
}

/** To the field of an answer; of a group that has no field of its own, to the group. */
export const focusField = (key: string): void =>
  whenThere(
    () => document.getElementById(`${key}-answer`) ?? document.getElementById(key),
    (field) => {
      field.scrollIntoView({ block: 'center' });
      const inner = field.matches('input, select, textarea')
        ? field
        : field.querySelector<HTMLElement>('input, select, textarea, button');
      inner?.focus({ preventScroll: true });
    },
  );
