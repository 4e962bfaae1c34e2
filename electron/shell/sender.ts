import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isOwnAddress } from './address.ts';

/**
 * Point 17: a message counts only from the main frame of our own window, and only while that frame shows
 * our own page. `senderFrame` is null once a frame has navigated or is gone.
 */
export function isOwnSender(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  own: Pick<WebContents, 'mainFrame' | 'isDestroyed'>,
): boolean {
  return (
    !own.isDestroyed() &&
    event.sender === own &&
    event.senderFrame !== null &&
    event.senderFrame === own.mainFrame &&
    isOwnAddress(event.senderFrame.url)
  );
}
