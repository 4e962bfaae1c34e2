import type { WebContents } from 'electron';
import { isOwnAddress } from './address.ts';

/**
 * Points 12, 13, 14: the window stays where it is. Nothing navigates out of `app://office`, no window is
 * opened, no webview attached. Installed for every web contents the program ever makes.
 */
export function confine(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
