import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';

const stops =
  'input:not([type=hidden]):not([disabled]), select:not([disabled]), textarea:not([disabled]), button[data-stop]';

const stopsIn = (part: ParentNode): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(stops)];

function arrive(field: HTMLElement | undefined): boolean {
  if (field === undefined) return false;
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'nearest' });
  return true;
}

/**
 * Enter and Tab go on in the order of the paper, with Shift back. A field is left before the next one is
 * looked for: its answer may ask one more question, which is then the next. In several lines Enter is a line.
 */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || event.nativeEvent.isComposing || event.ctrlKey || event.altKey)
    return;
  const tab = event.key === 'Tab';
  if (!tab && event.key !== 'Enter') return;
  if (!tab && (from instanceof HTMLTextAreaElement || from instanceof HTMLButtonElement)) return;
  // A list that takes several stays open for the next word.
  const open = from.getAttribute('aria-expanded') === 'true' && from.closest('[data-several]') !== null;
  if (!tab && open) return;
  const part = event.currentTarget;
  if (!stopsIn(part).includes(from)) return;
  flushSync(() => from.blur());
  const fields = stopsIn(part);
  const next = fields[fields.indexOf(from) + (event.shiftKey ? -1 : 1)];
  if (!arrive(next)) {
    from.focus();
    // Past the last one Tab leaves the paper.
    if (tab) return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/** To the nth field of a part that appears a moment later. */
export function focusWithin(id: string, nth: number, patience = 40): void {
  const part = document.getElementById(id);
  const field = part === null ? undefined : stopsIn(part)[nth];
  if (field) arrive(field);
  else if (patience > 0) setTimeout(() => focusWithin(id, nth, patience - 1), 50);
}

/** To the field with that number; of a group's question, in its last block. False: nothing has it now. */
export function focusNumber(part: ParentNode, typed: string): boolean {
  const number = typed
    .trim()
    .replace(/[.\s]+$/u, '')
    .replaceAll(/[,\s]+/gu, '.');
  const rows = [...part.querySelectorAll<HTMLElement>('[data-number]')];
  const row = rows.findLast((one) => one.dataset.number === number);
  return row !== undefined && arrive(stopsIn(row)[0]);
}
