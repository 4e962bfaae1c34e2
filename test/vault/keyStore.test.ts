import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { disk, type Files } from '#electron/vault/files.ts';
import { officePaths } from '#electron/vault/folder.ts';
import { type KeyFile, readKeyFile } from '#electron/vault/keyFile.ts';
import { loadKeyFile, replaceKeyFile, settleKeyFile } from '#electron/vault/keyStore.ts';
import { scratchFolder } from '../db/scratch.ts';
import { refusal } from './refusal.ts';
import { otherPassphrase, passphrase, testOffice } from './testOffice.ts';

class Fault extends Error {}

/**
 * The disk until step number `last`, which fails: `fails` once, as a full disk does; `dies` together with
 * everything after it, as a crash does. A write that fails leaves half of its content.
 */
function failing(last: number, how: 'fails' | 'dies'): { files: Files; steps: () => number } {
  let step = 0;
  const guard =
    <A extends unknown[], R>(work: (...args: A) => R, half?: (...args: A) => void) =>
    (...args: A): R => {
      step++;
      if (step === last || (how === 'dies' && step > last)) {
        if (step === last) half?.(...args);
        throw new Fault();
      }
      return work(...args);
    };
  const files: Files = {
    read: guard(disk.read),
    exists: guard(disk.exists),
    write: guard(disk.write, (path, content) => writeFileSync(path, content.slice(0, content.length / 2))),
    keep: guard(disk.keep),
    rename: guard(disk.rename),
    remove: guard(disk.remove),
    syncFolder: guard(disk.syncFolder),
  };
  return { files, steps: () => step };
}

async function twoKeyFiles(t: Parameters<typeof testOffice>[0]) {
  const { vault, folder } = await testOffice(t);
  const before = join(folder, 'keys.json');
  const old = readFileSync(before);
  await vault.changePassphrase(passphrase, otherPassphrase);
  const next: KeyFile = readKeyFile(readFileSync(before));
  await vault.close({ backup: false });
  const scratch = scratchFolder(t);
  let count = 0;
  /** A folder with the old key file. */
  const folderOfOld = () => {
    const copy = join(scratch, String(count++));
    mkdirSync(copy);
    cpSync(join(folder, 'office.db'), join(copy, 'office.db'));
    writeFileSync(join(copy, 'keys.json'), old);
    return officePaths(copy);
  };
  return { old: readKeyFile(old), next, folderOfOld };
}

describe('replacing the key file', () => {
  test('interrupted at any step, by an error or a crash, leaves the old or the new one, whole', async (t) => {
    const { old, next, folderOfOld } = await twoKeyFiles(t);
    for (const how of ['fails', 'dies'] as const) {
      const outcomes = { old: 0, next: 0 };
      for (let last = 1; ; last++) {
        const paths = folderOfOld();
        const { files, steps } = failing(last, how);
        let threw = false;
        try {
          replaceKeyFile(paths, next, () => {}, files);
        } catch {
          threw = true;
        }
        if (steps() < last) {
          assert.ok(last > 6, 'every step was broken once');
          break;
        }
        assert.ok(threw, `step ${last} ${how}`);
        settleKeyFile(paths);
        const found = loadKeyFile(paths);
        outcomes[found.mac === next.mac ? 'next' : 'old']++;
        assert.deepEqual(found, found.mac === next.mac ? next : old);
        assert.deepEqual(readdirSync(paths.folder).sort(), ['keys.json', 'office.db']);
      }
      assert.ok(outcomes.old > 0 && outcomes.next > 0, JSON.stringify(outcomes));
    }
  });

  test('one that does not verify never comes into force', async (t) => {
    const { old, next, folderOfOld } = await twoKeyFiles(t);
    const paths = folderOfOld();
    const refuse = () => {
      throw new Fault();
    };
    assert.throws(() => replaceKeyFile(paths, next, refuse), Fault);
    assert.deepEqual(loadKeyFile(paths), old);
    assert.deepEqual(readdirSync(paths.folder).sort(), ['keys.json', 'office.db']);
  });

  test('leaves no copy that an old passphrase opens', async (t) => {
    const { next, folderOfOld } = await twoKeyFiles(t);
    const paths = folderOfOld();
    replaceKeyFile(paths, next, () => {});
    assert.equal(existsSync(paths.keysPrevious), false);
  });

  test('a crash between two renames of a share that is not atomic is settled to a whole file', async (t) => {
    const { old, next, folderOfOld } = await twoKeyFiles(t);
    const lost = folderOfOld();
    disk.rename(lost.keys, lost.keysPrevious);
    writeFileSync(lost.keysNew, 'half');
    settleKeyFile(lost);
    assert.deepEqual(loadKeyFile(lost), old);
    const found = folderOfOld();
    const other = folderOfOld();
    replaceKeyFile(other, next, () => {});
    disk.rename(other.keys, found.keysNew);
    disk.rename(found.keys, found.keysPrevious);
    settleKeyFile(found);
    assert.deepEqual(loadKeyFile(found), next);
  });

  test('a damaged key file is not replaced by the one before behind the counsellor’s back', async (t) => {
    const { folderOfOld } = await twoKeyFiles(t);
    const paths = folderOfOld();
    cpSync(paths.keys, paths.keysPrevious);
    writeFileSync(paths.keys, 'damaged');
    settleKeyFile(paths);
    assert.throws(() => loadKeyFile(paths), refusal('vault.keyFileDamaged'));
  });
});
