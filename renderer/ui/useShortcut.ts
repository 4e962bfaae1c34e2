import { useEffect, useEffectEvent } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const isCovered = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/**
 * A letter alone, while nothing is being typed; with Alt always. Not while a dialog lies over the page.
 * `key` is the letter as printed on the keyboard, lower case.
 */
export function useShortcut(key: string, action: () => void): void {
  const act = useEffectEvent(action);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.repeat || event.defaultPrevented) return;
      const pressed = event.altKey
        ? event.code === `Key${key.toUpperCase()}`
        : event.key.toLowerCase() === key;
      if (!pressed || (!event.altKey && isTyping(event.target)) || isCovered()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key]);
}

/** Alt and the left arrow, as in every browser; on a Mac that is the text cursor's way from word to word. */
export function useBackKey(action: () => void): void {
  const act = useEffectEvent(action);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!event.altKey || event.key !== 'ArrowLeft' || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      if (event.repeat || event.defaultPrevented || isTyping(event.target) || isCovered()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Ctrl (on a Mac: Cmd) and a letter, whatever has the focus. */
export function useCommand(key: string, action: () => void): void {
  const act = useEffectEvent(action);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== key || event.repeat || isCovered()) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key]);
}
