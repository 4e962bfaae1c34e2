import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CallError } from '../../../../renderer/api/callError.ts';
import { createRecordWriter } from '../../../../renderer/ui/fields/recordWriter.ts';

interface Person {
  name: string;
  phone: string;
  town: string;
}

function bench() {
  const log: string[] = [];
  const state = { id: null as string | null, fail: false };
  const save = createRecordWriter<Person>(() => ({
    id: state.id,
    ready: (known) => (known.name ?? '') !== '',
    create: async (known) => {
      await Promise.resolve();
      if (state.fail) throw new CallError({ code: 'office.diskFull' });
      log.push(`create ${JSON.stringify(known)}`);
      return 'p1';
    },
    update: async (id, patch) => {
      log.push(`update ${id} ${JSON.stringify(patch)}`);
    },
    created: (id) => log.push(`created ${id}`),
  }));
  return { log, state, save };
}

describe('a record made by its first value', () => {
  test('two fields stored at the same moment make one record', async () => {
    const { save, log } = bench();
    const outcomes = await Promise.all([save({ name: 'A' }), save({ phone: '1' }), save({ town: 'B' })]);
    assert.ok(outcomes.every((outcome) => outcome !== 'held' && outcome.ok));
    assert.equal(log.filter((line) => line.startsWith('create {')).length, 1);
    assert.deepEqual(log, ['create {"name":"A","phone":"1","town":"B"}', 'created p1']);
  });

  test('what came before the name waits and is made with it', async () => {
    const { save, log } = bench();
    assert.equal(await save({ phone: '1' }), 'held');
    assert.deepEqual(log, []);
    await save({ name: 'A' });
    assert.deepEqual(log, ['create {"phone":"1","name":"A"}', 'created p1']);
  });

  test('later values change it, also before the window has read it back', async () => {
    const { save, log } = bench();
    await save({ name: 'A' });
    await save({ town: 'B' });
    assert.equal(log.at(-1), 'update p1 {"town":"B"}');
  });

  test('a refused write is told to its field and kept for the next attempt', async () => {
    const { save, log, state } = bench();
    state.fail = true;
    assert.deepEqual(await save({ name: 'A' }), { ok: false, error: { code: 'office.diskFull' } });
    state.fail = false;
    await save({ town: 'B' });
    assert.deepEqual(log, ['create {"name":"A","town":"B"}', 'created p1']);
  });
});
