/**
 * Ctrl+Z belongs to a text field while it has typing of its own to take back, and to the person's file
 * otherwise. A browser does not say whether a field's own undo has something left, so this notes which
 * field was typed in since it got the focus and what stood in it then.
 */
type TextField = HTMLInputElement | HTMLTextAreaElement;

const textual = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number', '']);

export const asTextField = (target: EventTarget | null): TextField | null => {
  if (target instanceof HTMLTextAreaElement) return target;
  if (target instanceof HTMLInputElement && textual.has(target.type)) return target;
  return null;
};

let typedIn: { readonly field: TextField; readonly stood: string } | null = null;
let stoodAtFocus = '';

export function watchTyping(): () => void {
  const focus = (event: FocusEvent): void => {
    typedIn = null;
    stoodAtFocus = asTextField(event.target)?.value ?? '';
  };
  const input = (event: Event): void => {
    const field = asTextField(event.target);
    if (field && typedIn?.field !== field) typedIn = { field, stood: stoodAtFocus };
  };
  document.addEventListener('focusin', focus);
  document.addEventListener('input', input, true);
  return () => {
    document.removeEventListener('focusin', focus);
    document.removeEventListener('input', input, true);
  };
}

/** True while the field's own undo has something to take back. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  const field = asTextField(target);
  return field !== null && typedIn?.field === field && typedIn.stood !== field.value;
}

/** After the file's own undo the field shows another value without anybody having typed it. */
export const forgetTyping = (): void => {
  typedIn = null;
};
