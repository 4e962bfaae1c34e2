import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextEvents } from '#shared/recognition/nextEvents.ts';

const notice = (result: Parameters<typeof nextEvents>[1][number]['result']) => [
  { kind: 'applied' as const, result: null },
  { kind: 'decided' as const, result },
];

test('a measure is offered where the notice names differences, never after an evaluation or full recognition', () => {
  for (const result of ['partial', 'compensation', 'temporaryPermit'] as const)
    assert.deepEqual(nextEvents('decided', notice(result)), ['measureChosen', 'appealed', 'closed'], result);
  for (const result of ['evaluation', 'full', 'none', 'title', 'notCompetent'] as const)
    assert.deepEqual(nextEvents('decided', notice(result)), ['appealed', 'closed'], result);
  assert.deepEqual(nextEvents('gathering', []), ['applied']);
});
