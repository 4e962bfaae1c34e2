import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { CustomScheme, Protocol } from 'electron';
import { isOwnAddress, scheme } from './address.ts';
import { mimeTypes } from './mimeTypes.ts';
import { newNonce, nonceMark, securityHeaders } from './policy.ts';

/** Point 18. `standard` for relative addresses, `secure` for a secure context; no fetch, no CORS, no workers. */
export const schemes: CustomScheme[] = [{ scheme, privileges: { standard: true, secure: true } }];

/**
 * The file an address means, as parts below the root, or null. Decodes once. Refuses what could leave the
 * root or mean another file on another system: dots, backslashes, drives and streams (`:`), NUL, empty parts.
 */
export function partsOf(address: string): readonly string[] | null {
  if (!isOwnAddress(address)) return null;
  const { pathname } = new URL(address);
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const parts = path.split('/').slice(1);
  const clean = (part: string) => /^[A-Za-z0-9_@-][A-Za-z0-9_@.-]*$/.test(part);
  return parts.length > 0 && parts.every(clean) ? parts : null;
}

/** Answers one request for a file below `root`: GET only, known kinds only, no listing of folders. */
export async function serve(request: Request, root: string): Promise<Response> {
  const nonce = newNonce();
  const headers = securityHeaders(nonce);
  const refuse = (status: number) => new Response(null, { status, headers });
  if (request.method !== 'GET') return refuse(405);
  const parts = partsOf(request.url);
  if (parts === null) return refuse(404);
  const type = mimeTypes[extname(parts.at(-1) ?? '')];
  if (type === undefined) return refuse(404);
  try {
    // Both resolved, so that a link inside the root cannot point out of it.
    const inside = (await realpath(root)) + sep;
    const file = await realpath(join(root, ...parts));
    if (!file.startsWith(inside)) return refuse(404);
    const bytes = await readFile(file);
    const body = type.startsWith('text/html') ? bytes.toString('utf8').replaceAll(nonceMark, nonce) : bytes;
    return new Response(body, { headers: { ...headers, 'content-type': type } });
  } catch {
    return refuse(404);
  }
}

export function serveWindow(protocol: Protocol, root: string): void {
  protocol.handle(scheme, (request) => serve(request, root));
}
