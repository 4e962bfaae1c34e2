import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { Refusal } from '#shared/contract/result.ts';
import { refusal } from './refusal.ts';
import { firstSlot, passphrase, testOffice, vaultOn } from './testOffice.ts';

async function secondProgram(t: TestContext, folder: string, slot: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'lockChild.ts'), [folder, slot, passphrase]);
  t.after(() => child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

describe('one program at a time on an office', () => {
  test('a second one is refused and told who has it, as long as that runs', async (t) => {
    const { vault, folder } = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const child = await secondProgram(t, folder, slot);
    const status = vault.status();
    assert.equal(status.state, 'inUse');
    assert.equal(status.holder?.host, hostname());
    assert.ok(Date.parse(status.holder?.since ?? '') > 0);
    await assert.rejects(vault.unlock(slot, passphrase), (error) => {
      assert.ok(error instanceof Refusal && error.error.code === 'vault.inUse');
      assert.equal(error.error.params?.host, hostname());
      return true;
    });
    child.send('close');
    await once(child, 'exit');
    assert.equal(vault.status().state, 'locked');
    await vault.unlock(slot, passphrase);
  });

  test('what kill -9 leaves behind clears itself', async (t) => {
    const { vault, folder } = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const child = await secondProgram(t, folder, slot);
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.equal(vault.status().state, 'locked');
    await vault.unlock(slot, passphrase);
  });

  test('holds within one process too, and looking does not loosen it', async (t) => {
    const { vault, folder } = await testOffice(t);
    const second = vaultOn(folder);
    for (let i = 0; i < 3; i++) assert.equal(second.status().state, 'inUse');
    await assert.rejects(second.unlock(firstSlot(vault), passphrase), refusal('vault.inUse'));
    assert.equal(vault.status().state, 'open');
    const child = fork(join(import.meta.dirname, 'lockChild.ts'), [folder, firstSlot(vault), passphrase], {
      silent: true,
    });
    const said = child.stderr?.setEncoding('utf8').toArray();
    await once(child, 'exit');
    assert.match(((await said) ?? []).join(''), /Refusal: vault\.inUse/);
  });

  test('a wrong passphrase lets go of it', async (t) => {
    const { vault, folder } = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    await assert.rejects(vault.unlock(slot, 'wrong and wrong'), refusal('vault.wrongPassphrase'));
    const second = vaultOn(folder);
    await second.unlock(slot, passphrase);
    await second.close({ backup: false });
  });

  test('a lock file of garbage is no obstacle', async (t) => {
    const { vault, folder } = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    writeFileSync(join(folder, 'office.lock'), 'x'.repeat(5000));
    assert.equal(vault.status().state, 'locked');
    await vault.unlock(slot, passphrase);
  });
});
