import type { Session } from 'electron';
import { isOwnAddress } from './address.ts';

/**
 * Point 1, and the promise to the client: no request leaves the machine. Whatever is not `app://office` is
 * cancelled, on every scheme. Developer tools have pages of their own and exist only in development; data
 * and blob addresses are the window's own memory (the policy says who may use them).
 */
export function isAllowedRequest(address: string, development: boolean): boolean {
  if (isOwnAddress(address)) return true;
  const scheme = URL.parse(address)?.protocol;
  return scheme === 'data:' || scheme === 'blob:' || (development && scheme === 'devtools:');
}

export function blockNetwork(session: Session, development: boolean): void {
  session.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !isAllowedRequest(request.url, development) }),
  );
  session.on('will-download', (event) => event.preventDefault());
}
