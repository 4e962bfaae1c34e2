import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import type { OwnVersion } from '#shared/catalogs/calls.ts';
import { isOwnCode, type OwnCode } from '#shared/catalogs/ownRow.ts';
import { must } from '#shared/contract/result.ts';
import { blankClaim } from '#shared/funding/spending.ts';
import { openTestOffice, passphrase, tempFolder } from '#test/support/office.ts';
import { FUND, hardshipFund } from './ownInstrument.ts';

const today = '2026-11-02';
const nurse = must(demoPeople[0], 'Olena');

/** The fund as the window would send it. */
const version = (more: object = {}): OwnVersion => ({
  ...{ catalog: 'funding', id: null, code: null, fields: hardshipFund, validFrom: null, validTo: null },
  ...{ source: 'Anruf bei der Stiftung', checkedOn: today, note: '', ...more },
});

async function added(ask: Ask): Promise<{ readonly id: string; readonly code: OwnCode }> {
  const { id, code } = await ask('catalogs.save', version());
  assert.ok(isOwnCode(code));
  return { id, code };
}
const claim = (instrument: OwnCode) => ({ ...blankClaim, instrument, appliedOn: '2026-10-20' });

describe('an instrument the office has added', () => {
  test('is a candidate on every way and in every undertaking; undo takes it away, redo brings it back', async () => {
    const { ask } = await openTestOffice();
    const { applicationId, qualificationId } = await enterPerson(ask, nurse);
    const { code } = await added(ask);
    const there = async () => {
      const { outlook } = await ask('funding.get', { applicationId });
      const { ways } = await ask('funding.assess', { qualificationId });
      const all = [outlook, ...ways.filter((way) => way.code === 'recognition').map((way) => way.outlook)];
      return all.map(({ candidates }) => candidates.some((one) => one.code === code));
    };
    assert.deepEqual(await there(), [true, true]);
    await ask('history.undo', { room: 'catalogs' });
    assert.deepEqual(await there(), [false, false]);
    await ask('history.redo', { room: 'catalogs' });
    assert.deepEqual(await there(), [true, true]);
  });

  test('is applied for, stands in the timeline, and can then be ended but not removed', async () => {
    const { ask } = await openTestOffice();
    const { applicationId, clientId } = await enterPerson(ask, nurse);
    const { id, code } = await added(ask);
    const made = await ask('funding.addClaim', { applicationId, fields: claim(code) });
    const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 50 });
    assert.ok(entries.some(({ kind, facts }) => kind === 'claim' && facts.instrument === code));
    const gone = { catalog: 'funding', code, id: null } as const;
    await assert.rejects(ask('catalogs.revert', gone), /catalogs\.inUse/);
    await ask('catalogs.save', version({ id, code, validTo: '2026-10-31' }));
    const state = async () =>
      (await ask('funding.get', { applicationId })).outlook.candidates.find((one) => one.code === code);
    assert.equal((await state())?.claim, 'pending', 'whoever has asked still waits for the answer');
    await ask('funding.removeClaim', { id: made.id });
    assert.equal(await state(), undefined, 'nobody is told of what has ended');
    await ask('catalogs.revert', gone);
    assert.deepEqual((await ask('catalogs.get', {})).rows, []);
  });

  test('is refused without its words, and ours get none', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, nurse);
    const bad: [object, RegExp][] = [
      [
        { fields: { ...hardshipFund, decidedBy: 'foundation', added: null } },
        /fields\.added: input\.invalid/,
      ],
      [{ fields: { ...hardshipFund, decidedBy: undefined } }, /fields\.decidedBy: input\.required/],
      [
        { fields: { ...hardshipFund, added: { ...hardshipFund.added, decider: '' } } },
        /fields\.added\.decider: input\.required/,
      ],
      [{ code: 'budget' }, /fields\.added: input\.invalid/],
      [{ code: FUND }, /catalogs\.unknown/],
    ];
    for (const [more, error] of bad) await assert.rejects(ask('catalogs.save', version(more)), error);
    const unknown = { applicationId, fields: claim(FUND) };
    await assert.rejects(ask('funding.addClaim', unknown), /fields\.instrument: input\.notInList/);
    assert.deepEqual((await ask('catalogs.get', {})).rows, []);
  });

  test('stands on the cost sheet with its sentence and where to ask, and in an export by its name', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, nurse);
    const { code } = await added(ask);
    await ask('funding.addClaim', { applicationId, fields: claim(code) });
    const papers = ['costSheet'];
    const { id } = await ask('dossier.make', { applicationId, language: null, papers, addressees: [] });
    const sheet = must((await ask('dossier.get', { id })).papers[0], 'the cost sheet').info;
    const text = JSON.stringify(await ask('letters.get', { id: sheet.id }));
    assert.match(text, /Härtefonds der Bürgerstiftung Rostock \(höchstens 300\s€\): Die Stiftung hilft/);
    assert.match(text, /Fragen Sie dort: Bürgerstiftung Rostock \(Frau Berg, 0381 123\)\./);
    assert.doesNotMatch(text, new RegExp(code));
    await ask('vault.prove', { passphrase });
    const path = join(tempFolder(), 'ausgabe.json');
    await ask('transfer.exportJson', {}, path);
    const { codes } = JSON.parse(readFileSync(path, 'utf8'));
    assert.equal(codes.fundingInstrument[code], 'Härtefonds der Bürgerstiftung Rostock');
    assert.match(codes.fundingInstrument.budget, /Vermittlungsbudget/);
  });
});
