/** To the field of an answer; of a group that has no field of its own, to the group. */
export function focusField(key: string): void {
  const field = document.getElementById(`${key}-answer`) ?? document.getElementById(key);
  field?.scrollIntoView({ block: 'center' });
  const inner = field?.matches('input, select, textarea')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button');
  inner?.focus({ preventScroll: true });
}
