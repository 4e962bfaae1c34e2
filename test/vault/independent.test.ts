import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { kdfPolicy } from '#electron/vault/kdf.ts';
import { readKeyFile, writeKeyFile } from '#electron/vault/keyFile.ts';
import { demandGenuine, openWithPassphrase, openWithRecovery } from '#electron/vault/keyRing.ts';
import { formatRecoveryKey, parseRecoveryKey } from '#electron/vault/recoveryKey.ts';
import { must } from '#shared/contract/result.ts';
import { scratchFolder } from '../db/scratch.ts';
import {
  additionalData,
  checksumFits,
  decryptDatabase,
  type KeysJson,
  macFits,
  macKey,
  passphraseKey,
  recoveryKeyOf,
  recoverySecret,
  unwrap,
} from './independent.ts';
import { addClient, passphrase, testOffice } from './testOffice.ts';

const readme = readFileSync(new URL('../../electron/vault/README.md', import.meta.url), 'utf8');
const found = (pattern: RegExp): string => must(pattern.exec(readme)?.[1], `${pattern} stands in the README`);

const vectors = {
  passphrase: found(/^Passphrase .*: `(.+)`$/m),
  recoveryKey: found(/^Recovery key: `(.+)`$/m),
  dataKey: found(/\| data key \| `(\w+)`/),
  passphraseKey: found(/\| wrapping key of the passphrase \| `(\w+)`/),
  secret: found(/\| recovery secret \| `(\w+)`/),
  recoveryKeyKey: found(/\| wrapping key of the recovery key \| `(\w+)`/),
  macKey: found(/\| key of the MAC \| `(\w+)`/),
  additionalData: found(/```text\n(.*)\n```/),
  keys: found(/```json\n([^`]*)```/),
};

const hex = (bytes: Uint8Array | null) => Buffer.from(must(bytes, 'opens')).toString('hex');

describe('the test vectors of the README', () => {
  const keys: KeysJson = JSON.parse(vectors.keys);
  const [first, second] = keys.slots;

  test('open for another program', () => {
    const slot = must(first, 'a passphrase slot');
    const recovery = must(second, 'a recovery slot');
    assert.equal(checksumFits(vectors.keys), true);
    assert.equal(additionalData(keys, slot), vectors.additionalData);
    const key = passphraseKey(slot, vectors.passphrase);
    assert.equal(hex(key), vectors.passphraseKey);
    const dataKey = unwrap(keys, slot, key);
    assert.equal(hex(dataKey), vectors.dataKey);
    assert.equal(hex(macKey(keys, dataKey)), vectors.macKey);
    assert.equal(macFits(keys, dataKey), true);
    const secret = recoverySecret(vectors.recoveryKey);
    assert.equal(hex(secret), vectors.secret);
    assert.equal(hex(recoveryKeyOf(recovery, secret)), vectors.recoveryKeyKey);
    assert.equal(hex(unwrap(keys, recovery, recoveryKeyOf(recovery, secret))), vectors.dataKey);
  });

  test('open for the vault, at the real cost of a guess', async () => {
    const file = readKeyFile(Buffer.from(vectors.keys));
    assert.equal(writeKeyFile(file), vectors.keys);
    const [slot, recovery] = file.slots;
    assert.ok(slot?.kind === 'passphrase' && recovery?.kind === 'recovery');
    const dataKey = must(await openWithPassphrase(file, slot, vectors.passphrase, kdfPolicy), 'fits');
    assert.equal(hex(dataKey), vectors.dataKey);
    demandGenuine(file, dataKey);
    const secret = parseRecoveryKey(vectors.recoveryKey);
    assert.equal(formatRecoveryKey(secret), vectors.recoveryKey);
    assert.equal(hex(openWithRecovery(file, recovery, secret)), vectors.dataKey);
  });
});

test('another program gets an office’s data out with the passphrase, or with the recovery key', async (t) => {
  const { vault, folder, recoveryKey } = await testOffice(t);
  for (const name of ['Kovalenko', 'Haddad', 'Nazari']) await addClient(vault, name);
  await vault.close({ backup: false });

  const keys: KeysJson = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8'));
  const slot = must(
    keys.slots.find(({ kind }) => kind === 'passphrase'),
    'made with one',
  );
  const recovery = must(
    keys.slots.find(({ kind }) => kind === 'recovery'),
    'made with one',
  );
  const dataKey = unwrap(keys, slot, passphraseKey(slot, passphrase));
  assert.deepEqual(unwrap(keys, recovery, recoveryKeyOf(recovery, recoverySecret(recoveryKey))), dataKey);
  assert.equal(macFits(keys, dataKey), true);

  const plain = join(scratchFolder(t), 'plain.db');
  writeFileSync(plain, decryptDatabase(readFileSync(join(folder, 'office.db')), dataKey));
  const db = new DatabaseSync(plain, { readOnly: true });
  t.after(() => db.close());
  assert.deepEqual(
    db
      .prepare('SELECT name FROM clients ORDER BY name')
      .all()
      .map(({ name }) => name),
    ['Haddad', 'Kovalenko', 'Nazari'],
  );
});
