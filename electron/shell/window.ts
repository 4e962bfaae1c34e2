import { BrowserWindow, type Rectangle, type Session, screen } from 'electron';
import type { Store } from './store.ts';
import { windowOptions } from './windowOptions.ts';

/** The remembered place, if it still lies on a screen: a second one may have been taken away. */
export function visiblePlace(
  place: Rectangle | null,
  screens: readonly { readonly workArea: Rectangle }[],
): Rectangle | undefined {
  if (place === null) return undefined;
  const { x, y, width, height } = place;
  const seen = screens.some(
    ({ workArea: s }) =>
      x + width - 100 > s.x && x + 100 < s.x + s.width && y >= s.y && y + 50 < s.y + s.height,
  );
  return seen ? { x, y, width, height } : undefined;
}

export function createWindow(
  store: Store,
  given: { readonly session: Session; readonly preload: string; readonly development: boolean },
): BrowserWindow {
  const { bounds } = store.read();
  const window = new BrowserWindow({
    ...windowOptions(given),
    ...visiblePlace(bounds, screen.getAllDisplays()),
  });
  if (bounds?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    store.change({ bounds: { ...window.getNormalBounds(), maximized: window.isMaximized() } }),
  );
  return window;
}
