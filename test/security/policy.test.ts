import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy, newNonce, securityHeaders } from '#electron/shell/policy.ts';

test('point 7: the policy is exactly this', () => {
  assert.deepEqual(contentSecurityPolicy('N').split('; '), [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-N'",
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
  ]);
});

test('scans need pictures from memory, and nothing else does: no script, frame, worker or request from there', () => {
  const allowing = contentSecurityPolicy('N')
    .split('; ')
    .filter((directive) => /\bblob:/.test(directive));
  assert.deepEqual(allowing, ["img-src 'self' data: blob:"]);
});

test('no source that undoes a policy: no unsafe-*, no wildcard, no other origin', () => {
  assert.doesNotMatch(contentSecurityPolicy('N'), /unsafe|\*|https?:|strict-dynamic/);
});

test('every answer says what it is, where from, and that it is not to be kept', () => {
  const { 'content-security-policy': policy, ...rest } = securityHeaders('N');
  assert.equal(policy, contentSecurityPolicy('N'));
  assert.deepEqual(rest, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
});

test('a nonce is 128 random bits and never the same', () => {
  const nonces = Array.from({ length: 1000 }, newNonce);
  assert.equal(new Set(nonces).size, nonces.length);
  for (const nonce of nonces) assert.equal(Buffer.from(nonce, 'base64').length, 16);
});
