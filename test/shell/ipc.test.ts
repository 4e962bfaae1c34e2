import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { answer, type Behind } from '#electron/shell/ipc.ts';
import { calls, isCallName, specOf } from '#shared/contract/index.ts';
import { ok } from '#shared/contract/result.ts';

function behind(change: Partial<Behind> = {}) {
  const seen: unknown[][] = [];
  const note =
    (what: string) =>
    async (...args: unknown[]) => {
      seen.push([what, ...args]);
      return ok({});
    };
  const all: Behind = {
    shell: note('shell'),
    office: note('office'),
    pick: async (kind) => {
      seen.push(['pick', kind]);
      return `/picked/${kind}`;
    },
    answered: async (_name, _input, result) => result,
    ...change,
  };
  return { seen, behind: all };
}

describe('the way of a call through the shell', () => {
  for (const name of Object.keys(calls).filter(isCallName))
    test(name, async () => {
      const { shell, pick } = specOf(name);
      const made = behind();
      await answer(name, { hostile: true }, made.behind);
      const kinds = made.seen.map(([what]) => what);
      if (shell) assert.ok(!kinds.includes('office'), 'the shell answers its own calls');
      else assert.deepEqual(kinds, pick ? ['pick', 'office'] : ['office']);
      const office = made.seen.find(([what]) => what === 'office');
      if (office) assert.deepEqual(office.slice(1), [name, { hostile: true }, pick && `/picked/${pick}`]);
    });

  test('a cancelled dialog ends the call', async () => {
    const made = behind({ pick: async () => undefined });
    const result = await answer('vault.backupTo', {}, made.behind);
    assert.deepEqual(result, { ok: false, error: { code: 'call.cancelled' } });
    assert.deepEqual(made.seen, []);
  });

  test('the window cannot name a path: what it sends as one stays input', async () => {
    const made = behind();
    await answer('vault.backupTo', { picked: '/etc' }, made.behind);
    assert.deepEqual(made.seen.at(-1), [
      'office',
      'vault.backupTo',
      { picked: '/etc' },
      '/picked/backupTarget',
    ]);
  });

  test('a shell call with wrong input does nothing', async () => {
    const made = behind();
    for (const input of [
      undefined,
      null,
      7,
      { purpose: 'delete' },
      { purpose: 'open', folder: '/etc' }.folder,
    ])
      assert.deepEqual(await answer('shell.chooseFolder', input, made.behind), {
        ok: false,
        error: { code: 'input.invalid' },
      });
    assert.deepEqual(made.seen, []);
  });

  test('what is thrown behind becomes a code without a word of it', async () => {
    const made = behind({ office: () => Promise.reject(new Error('Kovalenko')) });
    assert.deepEqual(await answer('vault.status', {}, made.behind), {
      ok: false,
      error: { code: 'office.internal' },
    });
  });

  test('whatever is asked, unknown names reach nobody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (name, input) => {
        fc.pre(!isCallName(name));
        const made = behind();
        assert.deepEqual(await answer(name, input, made.behind), {
          ok: false,
          error: { code: 'call.unknown' },
        });
        assert.deepEqual(made.seen, []);
      }),
    );
  });
});
