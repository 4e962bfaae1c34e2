import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

export interface Dropped {
  readonly files: readonly File[];
  /** Folders cannot be read file by file without asking for more rights. */
  readonly folders: number;
}

function droppedOn(transfer: DataTransfer): Dropped {
  const folders = new Set(
    [...transfer.items].flatMap((item) => {
      const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
      return entry?.isDirectory ? [entry.name] : [];
    }),
  );
  const files = [...transfer.files].filter(({ name }) => !folders.has(name));
  return { files, folders: folders.size };
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Files dropped onto an element, or with null anywhere in the window that no inner one takes. True while they
 * hang over it. Not while a dialog lies above.
 */
export function useFileDrop(
  target: RefObject<HTMLElement | null> | null,
  onDrop: (dropped: Dropped) => void,
): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const element: HTMLElement | Window | null = target === null ? window : target.current;
    if (element === null) return;
    // Entering a child comes before leaving its parent, so entries and exits are counted.
    let depth = 0;
    const show = (next: number) => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    const listen = (act: (event: DragEvent) => void) => (event: Event) => {
      if (!(event instanceof DragEvent) || !carriesFiles(event)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      act(event);
    };
    const listeners = {
      dragenter: listen(() => show(depth + 1)),
      dragleave: listen(() => show(depth - 1)),
      dragover: listen(({ dataTransfer }) => {
        if (dataTransfer) dataTransfer.dropEffect = 'copy';
      }),
      drop: listen(({ dataTransfer }) => {
        show(0);
        if (dataTransfer) take(droppedOn(dataTransfer));
      }),
    };
    for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) element.removeEventListener(name, listener);
    };
  }, [target]);
  return over;
}
