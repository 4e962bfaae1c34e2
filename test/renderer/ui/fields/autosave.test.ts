import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { ok, refuse } from '#shared/contract/result.ts';
import {
  type AutosaveRules,
  createAutosave,
  restMs,
  type SaveOutcome,
} from '../../../../renderer/ui/fields/autosave.ts';

/** A field of upper-case words, written to a notebook instead of an office. */
function bench(first = '', draft: string | null = null) {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
  const written: string[] = [];
  const held = new Set<() => Promise<void>>();
  let kept = draft;
  let answer: (value: string) => Promise<SaveOutcome> = () => Promise.resolve(ok({}));
  const rules: AutosaveRules<string> = {
    parse: (text) =>
      text.includes('!')
        ? { ok: false, error: { code: 'input.invalid' } }
        : { ok: true, value: text.trim().toUpperCase() },
    format: (value) => value,
    save: (value) => {
      written.push(value);
      return answer(value);
    },
    readDraft: () => kept,
    writeDraft: (text) => {
      kept = text;
    },
    hold: (writer) => {
      held.add(writer);
      return () => held.delete(writer);
    },
  };
  const field = createAutosave(first, () => rules);
  return {
    field,
    written,
    held,
    draft: () => kept,
    answer: (next: (value: string) => Promise<SaveOutcome>) => {
      answer = next;
    },
  };
}

const settle = async () => {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
};
const rest = async () => {
  mock.timers.tick(restMs);
  await settle();
};

describe('a field that stores itself', () => {
  test('writes once, half a second after the last key', async () => {
    const { field, written, held } = bench();
    field.type('O');
    mock.timers.tick(restMs - 1);
    field.type('OL');
    mock.timers.tick(restMs - 1);
    assert.deepEqual(written, []);
    assert.equal(held.size, 1);
    await rest();
    assert.deepEqual(written, ['OL']);
    assert.equal(field.state().phase, 'saved');
    assert.equal(held.size, 0);
  });

  test('what is typed during a write is written after it, never at the same time', async () => {
    const { field, written, answer } = bench();
    let finish: (outcome: SaveOutcome) => void = () => undefined;
    answer(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    field.type('A');
    await rest();
    field.type('AB');
    await rest();
    assert.deepEqual(written, ['A']);
    finish(ok({}));
    await settle();
    assert.deepEqual(written, ['A', 'AB']);
  });

  test('refused text stays, as a draft, with its error, and is not written', async () => {
    const { field, written, draft } = bench('OLD');
    field.type('OLD!');
    await rest();
    assert.deepEqual(written, []);
    assert.deepEqual(field.state(), { text: 'OLD!', phase: 'refused', error: { code: 'input.invalid' } });
    assert.equal(draft(), 'OLD!');
    field.type('NEW');
    await rest();
    assert.deepEqual(written, ['NEW']);
    assert.equal(draft(), null);
  });

  test('a failed write keeps the text, the draft and the hold; the next attempt clears them', async () => {
    const { field, draft, held, answer } = bench();
    answer(() => Promise.resolve(refuse({ code: 'office.diskFull' })));
    field.type('A');
    await rest();
    assert.equal(field.state().phase, 'failed');
    assert.equal(draft(), 'A');
    assert.equal(held.size, 1);
    answer(() => Promise.resolve(ok({})));
    await [...held][0]?.();
    assert.equal(field.state().phase, 'saved');
    assert.equal(draft(), null);
    assert.equal(held.size, 0);
  });

  test('a draft of last time is in the field and is tried again', async () => {
    const { field, written } = bench('OLD', 'NEWER');
    assert.equal(field.state().text, 'NEWER');
    await field.storeNow();
    assert.deepEqual(written, ['NEWER']);
  });

  test('text without a record to write to is held as a draft until the record brings it', async () => {
    const { field, draft, answer } = bench();
    answer(() => Promise.resolve('held'));
    field.type('ROSTOCK');
    await rest();
    assert.equal(field.state().phase, 'held');
    assert.equal(draft(), 'ROSTOCK');
    field.receive('ROSTOCK');
    assert.equal(field.state().phase, 'saved');
    assert.equal(draft(), null);
  });

  test('a change from elsewhere (undo) comes in, but never over what is being typed', async () => {
    const { field } = bench('A');
    field.receive('B');
    assert.equal(field.state().text, 'B');
    field.type('B C');
    field.receive('D');
    assert.equal(field.state().text, 'B C');
  });

  test('the blank after a word survives the answer that has none', async () => {
    const { field } = bench();
    field.type('ANNA ');
    await rest();
    field.receive('ANNA');
    assert.equal(field.state().text, 'ANNA ');
  });

  test('leaving the field stores at once and shows what was understood', async () => {
    const { field, written } = bench();
    field.type(' anna ');
    field.leave();
    await settle();
    assert.deepEqual(written, ['ANNA']);
    assert.equal(field.state().text, 'ANNA');
  });

  test('a value chosen is stored without waiting', async () => {
    const { field, written } = bench();
    field.choose('X');
    await settle();
    assert.deepEqual(written, ['X']);
  });

  test('typing the stored text again writes nothing', async () => {
    const { field, written, held } = bench('A');
    field.type('AB');
    field.type('A');
    await rest();
    assert.deepEqual(written, []);
    assert.equal(held.size, 0);
  });
});
