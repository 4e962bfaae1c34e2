import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { longestDelayMs } from '#shared/vault/delay.ts';
import { scratchFolder } from '../db/scratch.ts';
import { refusal } from './refusal.ts';
import {
  addClient,
  clientNames,
  firstSlot,
  newOffice,
  otherPassphrase,
  passphrase,
  testOffice,
  vaultOn,
} from './testOffice.ts';

describe('a new office', () => {
  test('is open, has a recovery key to confirm, and opens again with the passphrase', async (t) => {
    const { vault, recoveryKey } = await testOffice(t);
    const status = vault.status();
    assert.equal(status.state, 'open');
    assert.equal(status.userId, 'u1');
    assert.equal(status.recoveryKeyConfirmed, false);
    assert.match(recoveryKey, /^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
    await addClient(vault, 'Olena');
    await vault.close({ backup: false });
    assert.equal(vault.opened(), null);
    assert.deepEqual(vault.status().slots, [{ slotId: firstSlot(vault), name: 'Ines Petersen' }]);
    assert.equal(vault.status().officeName, 'Beratungsstelle am Hafen');
    assert.deepEqual(await vault.unlock(firstSlot(vault), passphrase), { userId: 'u1' });
    assert.deepEqual(await clientNames(vault), ['Olena']);
  });

  test('changes names at the unlock page when they were changed in the data, and the same passphrase opens', async (t) => {
    let ines = 'Ines Petersen';
    const slotId = () => firstSlot(vault);
    const { vault } = await testOffice(t, {
      names: async () => ({ office: 'Beratungsstelle am Markt', counsellors: new Map([[slotId(), ines]]) }),
    });
    const reopened = async (name: string) => {
      ines = name;
      await vault.close({ backup: false });
      const { officeName, slots } = vault.status();
      await vault.unlock(slotId(), passphrase);
      return [officeName, slots.map((slot) => slot.name)];
    };
    assert.deepEqual(await reopened('Ines Petersen'), ['Beratungsstelle am Markt', ['Ines Petersen']]);
    assert.deepEqual(await reopened('Ines Wulf'), ['Beratungsstelle am Markt', ['Ines Wulf']]);
    await assert.rejects(vault.addCounsellor('ines wulf', passphrase), refusal('vault.nameTaken'));
    await vault.changePassphrase(passphrase, passphrase);
    assert.deepEqual(await reopened('Ines Petersen'), ['Beratungsstelle am Markt', ['Ines Petersen']]);
  });

  test('is refused where other files or another office lie', async (t) => {
    const folder = scratchFolder(t);
    writeFileSync(join(folder, 'brief.docx'), 'x');
    assert.equal(vaultOn(folder).status().state, 'foreign');
    await assert.rejects(vaultOn(folder).create(newOffice), refusal('vault.folderNotEmpty'));
    const office = await testOffice(t);
    await office.vault.close({ backup: false });
    await assert.rejects(vaultOn(office.folder).create(newOffice), refusal('vault.folderNotEmpty'));
  });

  test('wants a passphrase worth the name', async (t) => {
    const vault = vaultOn(join(scratchFolder(t), 'new'));
    const create = (typed: string) => vault.create({ ...newOffice, passphrase: typed });
    await assert.rejects(create('Kuh tanzt'), refusal('vault.passphraseTooShort'));
    await assert.rejects(create('Passwort1234'), refusal('vault.passphraseTooCommon'));
    await assert.rejects(create('Ines Petersen 2026'), refusal('vault.passphraseTooCommon'));
    assert.equal(vault.status().state, 'empty');
  });
});

describe('the recovery key', () => {
  test('is confirmed by two different groups, also after a lock', async (t) => {
    const { vault, recoveryKey } = await testOffice(t);
    const groups = recoveryKey.split('-');
    const typed = (...indexes: number[]) => indexes.map((index) => ({ index, text: groups[index] ?? '' }));
    await vault.close({ backup: false });
    await vault.unlock(firstSlot(vault), passphrase);
    await assert.rejects(vault.confirmRecoveryKey(typed(3, 3)), refusal('vault.recoveryGroupsWrong'));
    await assert.rejects(
      vault.confirmRecoveryKey([...typed(3), { index: 5, text: 'AAAA' }]),
      refusal('vault.recoveryGroupsWrong'),
    );
    assert.equal(vault.status().recoveryKeyConfirmed, false);
    await vault.confirmRecoveryKey(
      typed(3, 13).map(({ index, text }) => ({ index, text: text.toLowerCase() })),
    );
    assert.equal(vault.status().recoveryKeyConfirmed, true);
  });

  test('opens the office and sets a new passphrase; the old one opens nothing', async (t) => {
    const { vault, recoveryKey } = await testOffice(t);
    await addClient(vault, 'Olena');
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const sloppy = ` ${recoveryKey.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')} `;
    assert.deepEqual(await vault.recover(sloppy, slot, otherPassphrase), { userId: 'u1' });
    assert.deepEqual(await clientNames(vault), ['Olena']);
    await vault.close({ backup: false });
    await assert.rejects(vault.unlock(slot, passphrase), refusal('vault.wrongPassphrase'));
    await vault.unlock(slot, otherPassphrase);
  });

  test('a typing error is told from a wrong key, and costs no wait', async (t) => {
    const { vault, recoveryKey } = await testOffice(t);
    const other = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const typo = `${recoveryKey.slice(0, -1)}${recoveryKey.endsWith('A') ? 'B' : 'A'}`;
    for (let i = 0; i < 5; i++) {
      await assert.rejects(vault.recover(typo, slot, otherPassphrase), refusal('vault.recoveryKeyTypo'));
    }
    assert.equal(vault.status().retryInMs, 0);
    await assert.rejects(
      vault.recover(other.recoveryKey, slot, otherPassphrase),
      refusal('vault.wrongRecoveryKey'),
    );
  });

  test('a new one replaces a lost one, for who knows the passphrase', async (t) => {
    const { vault, recoveryKey } = await testOffice(t);
    await assert.rejects(vault.renewRecoveryKey('wrong and wrong'), refusal('vault.wrongPassphrase'));
    const renewed = await vault.renewRecoveryKey(passphrase);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    await assert.rejects(
      vault.recover(recoveryKey, slot, otherPassphrase),
      refusal('vault.wrongRecoveryKey'),
    );
    await vault.recover(renewed.recoveryKey, slot, otherPassphrase);
  });
});

describe('wrong passphrases', () => {
  test('cost a growing wait of at most some minutes, which a restart does not shorten', async (t) => {
    const { vault, folder, clock } = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      await assert.rejects(vault.unlock(slot, 'wrong and wrong'), refusal('vault.wrongPassphrase'));
      const { retryInMs } = vault.status();
      waits.push(retryInMs);
      if (retryInMs > 0) {
        await assert.rejects(vault.unlock(slot, passphrase), refusal('vault.waitBeforeRetry'));
        const restarted = vaultOn(folder, { now: clock.now });
        assert.equal(restarted.status().retryInMs, retryInMs);
        await assert.rejects(restarted.unlock(slot, passphrase), refusal('vault.waitBeforeRetry'));
      }
      clock.pass(retryInMs);
    }
    assert.deepEqual(waits.slice(0, 5), [0, 0, 5_000, 10_000, 20_000]);
    assert.equal(Math.max(...waits), longestDelayMs);
    await vault.unlock(slot, passphrase);
    assert.equal(vault.status().retryInMs, 0);
  });

  test('count for a program that was started before them', async (t) => {
    const { vault, folder, clock } = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    const started = vaultOn(folder, { now: clock.now });
    for (let i = 0; i < 3; i++) await assert.rejects(vault.unlock(slot, 'wrong and wrong'));
    await assert.rejects(started.unlock(slot, passphrase), refusal('vault.waitBeforeRetry'));
  });

  test('a clock that was put back never makes the wait longer', async (t) => {
    const { vault, clock } = await testOffice(t);
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    for (let i = 0; i < 3; i++) await assert.rejects(vault.unlock(slot, 'wrong and wrong'));
    clock.pass(-86_400_000);
    assert.equal(vault.status().retryInMs, 5_000);
  });

  test('an unknown slot is said to be unknown', async (t) => {
    const { vault } = await testOffice(t);
    await vault.close({ backup: false });
    await assert.rejects(vault.unlock('nobody', passphrase), refusal('vault.slotUnknown'));
  });

  test('the same passphrase typed with composed or decomposed letters is the same', async (t) => {
    const { vault } = await testOffice(t);
    await vault.changePassphrase(passphrase, 'Grüße über Brücken');
    const slot = firstSlot(vault);
    await vault.close({ backup: false });
    await vault.unlock(slot, 'Grüße über Brücken'.normalize('NFD'));
  });
});

describe('counsellors', () => {
  test('changing a passphrase wants the current one', async (t) => {
    const { vault } = await testOffice(t);
    const slot = firstSlot(vault);
    await assert.rejects(
      vault.changePassphrase('wrong and wrong', otherPassphrase),
      refusal('vault.wrongPassphrase'),
    );
    await vault.changePassphrase(passphrase, otherPassphrase);
    await vault.close({ backup: false });
    await assert.rejects(vault.unlock(slot, passphrase), refusal('vault.wrongPassphrase'));
    await vault.unlock(slot, otherPassphrase);
  });

  test('a second one has a passphrase of their own, until it is taken away', async (t) => {
    const { vault } = await testOffice(t);
    const first = firstSlot(vault);
    await assert.rejects(vault.addCounsellor('ines petersen', otherPassphrase), refusal('vault.nameTaken'));
    const { slotId } = await vault.addCounsellor('Jan Voß', otherPassphrase);
    await vault.close({ backup: false });
    assert.deepEqual(await vault.unlock(slotId, otherPassphrase), { userId: `u-${slotId}` });
    await vault.close({ backup: false });
    await vault.unlock(first, passphrase);
    await vault.removeCounsellor(slotId);
    await assert.rejects(vault.removeCounsellor(first), refusal('vault.lastSlot'));
    await assert.rejects(vault.removeCounsellor(slotId), refusal('vault.slotUnknown'));
    await vault.close({ backup: false });
    await assert.rejects(vault.unlock(slotId, otherPassphrase), refusal('vault.slotUnknown'));
  });

  test('calls that need an open office are refused while it is locked', async (t) => {
    const { vault } = await testOffice(t);
    await vault.close({ backup: false });
    await assert.rejects(vault.changePassphrase(passphrase, otherPassphrase), refusal('office.closed'));
    await assert.rejects(vault.backup(), refusal('office.closed'));
    await assert.rejects(vault.addCounsellor('Jan', otherPassphrase), refusal('office.closed'));
  });
});
