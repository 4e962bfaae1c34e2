/** The one address of this program's window. Files have no other way in (point 18 of the checklist). */
export const scheme = 'app';
export const host = 'office';
export const startPage = `${scheme}://${host}/index.html`;

/**
 * Compares parsed parts, never text: `app://office.evil`, `app://office@evil` and `app:office` all begin
 * like ours. For a scheme it does not know, `URL` gives the origin 'null', so the parts it is.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${scheme}:` &&
    url.host === host &&
    url.username === '' &&
    url.password === ''
  );
}
