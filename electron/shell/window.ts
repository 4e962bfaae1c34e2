import { BrowserWindow, type Session, screen } from 'electron';
import { visiblePlace } from './place.ts';
import type { Store } from './store.ts';
import { windowOptions } from './windowOptions.ts';

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
