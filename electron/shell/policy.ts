import { randomBytes } from 'node:crypto';

/**
 * Point 7: the content security policy, sent as a header with everything `app://` serves.
 *
 * `style-src` carries a nonce, new for every document, because the component library writes style elements
 * of its own (build/decisions/0020-styles-by-nonce.md). Scripts get none: only files of ours run.
 * Trusted types refuse every string that would become markup; the one policy `default` lets through what
 * holds no `<` (renderer/app/trustedTypes.ts).
 * `img-src blob:` is for scans, which are shown from memory and never through a file; PDF pages are drawn on a
 * canvas and need nothing (build/decisions/0080-a-paper-is-the-persons.md).
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'none'",
    "manifest-src 'none'",
    "media-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Stands in the built page where each answer puts its own nonce. */
export const nonceMark = 'nonce-of-this-answer';

export const newNonce = (): string => randomBytes(16).toString('base64');

export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    // Nothing of the window is worth a place on the disk.
    'cache-control': 'no-store',
  };
}
