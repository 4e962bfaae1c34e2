/**
 * Chromium refuses a scheme it does not know before anything can be intercepted. Inside the stand-in, and
 * nowhere else, `app://office/…` is therefore `https://office.app.invalid/…` (a name that can never resolve,
 * RFC 6761): a secure context with an origin of its own. Every address the shell sees is mapped back.
 */
export const toBrowser = (address: string): string =>
  address.replace(/^(blob:)?app:\/\/([^/?#]*)/, '$1https://$2.app.invalid');

export const toShell = (address: string): string =>
  address.replace(/^(blob:)?https:\/\/([^/?#]*)\.app\.invalid(?=[/?#]|$)/, '$1app://$2');
