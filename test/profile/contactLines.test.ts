import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactLines, postLines } from '#shared/profile/contactLines.ts';

test('on the envelope stands what the post needs, and nothing else', () => {
  const noted =
    ' вул. Соборна 1 \n36000 Poltava\n\nTel. +380 532 56 78 90\n+380532567890\nsekretariat@kolleg.example\nwww.kolleg.example';
  assert.deepEqual(postLines(noted), ['вул. Соборна 1', '36000 Poltava']);
  assert.equal(contactLines(noted).length, 6);
  assert.deepEqual(postLines('P.O. Box 12345'), ['P.O. Box 12345']);
  assert.deepEqual(contactLines(' \n '), []);
});
