import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextEvents } from '#shared/recognition/nextEvents.ts';
import type { MeasureResult } from '#shared/recognition/procedureEvent.ts';

const notice = (result: Parameters<typeof nextEvents>[1][number]['result']) => [
  { kind: 'applied' as const, result: null, measureResult: null },
  { kind: 'decided' as const, result, measureResult: null },
];

test('a measure is offered where the notice names differences, never after an evaluation or full recognition', () => {
  assert.deepEqual(nextEvents('decided', notice('partial')), [
    ...(['measureChosen', 'appealed', 'appliedAgain', 'closed'] as const),
  ]);
  for (const result of ['compensation', 'temporaryPermit'] as const)
    assert.deepEqual(nextEvents('decided', notice(result)), ['measureChosen', 'appealed', 'closed'], result);
  for (const result of ['none', 'uncooperative'] as const)
    assert.deepEqual(nextEvents('decided', notice(result)), ['appealed', 'appliedAgain', 'closed'], result);
  for (const result of ['evaluation', 'full', 'title', 'notCompetent'] as const)
    assert.deepEqual(nextEvents('decided', notice(result)), ['appealed', 'closed'], result);
  assert.deepEqual(nextEvents('gathering', []), ['applied']);
});

test('complete is said once: what is asked for afterwards is supplied', () => {
  const of = (...kinds: ('applied' | 'complete' | 'papersRequested' | 'warned' | 'appliedAgain')[]) =>
    kinds.map((kind) => ({ kind, result: null, measureResult: null }));
  assert.deepEqual(nextEvents('papersRequested', of('applied', 'papersRequested')), [
    ...(['papersSupplied', 'complete', 'warned'] as const),
  ]);
  const after = of('applied', 'complete', 'papersRequested');
  assert.deepEqual(nextEvents('papersRequested', after), ['papersSupplied', 'warned']);
  assert.deepEqual(nextEvents('warned', [...after, ...of('warned')]), ['papersSupplied', 'decided']);
  assert.ok(nextEvents('applied', [...after, ...of('appliedAgain')]).includes('complete'));
});

test('after a measure: passed to the authority, or to a new application; not passed, once more', () => {
  const ended = (result: 'partial' | 'compensation', measureResult: MeasureResult | null) =>
    nextEvents('measureEnded', [...notice(result), { kind: 'measureEnded', result: null, measureResult }]);
  assert.deepEqual(ended('compensation', 'passed'), ['decided', 'closed']);
  assert.deepEqual(ended('partial', 'passed'), ['appliedAgain', 'decided', 'closed']);
  for (const result of ['partlyPassed', 'failed', 'abandoned'] as const)
    assert.deepEqual(
      ended('compensation', result),
      ['measureBegun', 'measureChosen', 'decided', 'closed'],
      result,
    );
});

test('a measure that was begun is ended next; what is closed may be applied for again where it was refused', () => {
  const begun = { kind: 'measureBegun' as const, result: null, measureResult: null };
  assert.deepEqual(nextEvents('compensation', [...notice('compensation'), begun])[0], 'measureEnded');
  assert.deepEqual(nextEvents('compensation', notice('compensation'))[0], 'measureBegun');
  const closed = (result: 'discontinued' | 'full') => [
    ...notice(null),
    { kind: 'closed' as const, result, measureResult: null },
  ];
  assert.deepEqual(nextEvents('closed', closed('discontinued')), ['appliedAgain']);
  assert.deepEqual(nextEvents('closed', closed('full')), []);
  const again = { kind: 'appliedAgain' as const, result: null, measureResult: null };
  assert.deepEqual(nextEvents('decided', [...notice('none'), again, ...notice('full').slice(1)]), [
    ...(['appealed', 'closed'] as const),
  ]);
});
