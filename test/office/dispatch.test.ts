import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createOffice } from '#electron/office/createOffice.ts';
import { rooms } from '#electron/office/rooms.ts';
import { type CallName, calls, specOf } from '#shared/contract/index.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

const names = Object.keys(calls) as CallName[];
const ofOffice = names.filter((name) => !specOf(name).shell);

describe('dispatch', () => {
  test('every call has somebody to answer it', () => {
    const missing = ofOffice.filter((name) => !name.startsWith('vault.') && !Object.hasOwn(rooms, name));
    assert.deepEqual(missing, []);
    assert.deepEqual(
      Object.keys(rooms).filter((name) => !Object.hasOwn(calls, name)),
      [],
    );
  });

  test('hostile input is refused with a code, and nothing breaks', async () => {
    const { office } = await openTestOffice();
    const hostile = [
      undefined,
      null,
      0,
      'text',
      [],
      { id: { $ne: null } },
      { id: 'x'.repeat(5000), clientId: [1], query: 7 },
      JSON.parse('{"__proto__": {"admin": true}, "constructor": 1}'),
      { id: "' OR 1=1 --", clientId: '../../etc/passwd', patch: { familyName: { toString: 'x' } } },
    ];
    for (const name of ofOffice.filter((call) => call !== 'vault.restoreFrom')) {
      for (const input of hostile) {
        const result = await office.call(name, input);
        if (!result.ok)
          assert.notEqual(result.error.code, 'office.internal', `${name} ${JSON.stringify(input)}`);
      }
    }
  });

  test('an unknown call, a call of the shell and inherited names are refused', async () => {
    const { office } = await openTestOffice();
    for (const name of ['clients.steal', 'shell.lock', 'toString', '__proto__', 'constructor', '']) {
      const result = await office.call(name, {});
      assert.deepEqual(result, { ok: false, error: { code: 'call.unknown' } }, name);
    }
  });

  test('while locked only what may be called is answered', async () => {
    const office = createOffice({ folder: tempFolder(), notify: () => {} });
    for (const name of ofOffice.filter((call) => !specOf(call).whileLocked)) {
      const result = await office.call(name, specOf(name).input.safeParse({}).success ? {} : undefined);
      assert.ok(!result.ok && ['office.closed', 'input.invalid'].includes(result.error.code), name);
    }
    await office.close({ backup: false });
  });

  test('a refused field is named by its path, never by what was typed', async () => {
    const { office } = await openTestOffice();
    const result = await office.call('clients.create', {
      familyName: 'Geheim'.repeat(60),
      birthDate: '1990-02-31',
    });
    assert.ok(!result.ok);
    assert.deepEqual(result.error.fields, [
      { path: 'familyName', code: 'input.tooLong' },
      { path: 'birthDate', code: 'input.date' },
    ]);
    assert.ok(!JSON.stringify(result).includes('Geheim'));
  });

  test('a write that is refused half way leaves nothing', async () => {
    const { ask } = await openTestOffice();
    await assert.rejects(ask('clients.create', { town: 'Rostock' }), /input.required/);
    assert.equal((await ask('clients.search', { query: '', offset: 0, limit: 5 })).total, 0);
  });

  test('every answer has the shape the contract says', async () => {
    const { ask, office } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad', givenNames: 'Ahmad' });
    await ask('profile.add', {
      clientId,
      item: { kind: 'qualification', fields: { titleGerman: 'Elektriker' } },
    });
    await ask('cases.addContact', {
      clientId,
      fields: { on: '2026-10-01', kind: 'phone', consultation: 'firstContact', minutes: 5, note: '' },
    });
    await ask('privacy.decide', {
      clientId,
      decision: {
        ...{ purpose: 'release', authority: null, body: 'Jobcenter Rostock', state: 'given' },
        ...{ language: 'de', interpreter: '', textVersion: '2026-1', validUntil: null },
      },
    });
    await ask('catalogs.confirm', {
      ...{ rows: [{ catalog: 'fees', code: 'LPH' }], source: 'Anruf', checkedOn: '2026-11-02' },
    });
    const inputs: Partial<Record<CallName, unknown>> = {
      'vault.status': {},
      'vault.backups': {},
      'session.resume': {},
      'office.get': {},
      'history.state': { clientId },
      'history.list': { clientId, before: null, limit: 20 },
      'history.asOf': { clientId, day: '2026-11-02' },
      'find.texts': { query: 'Elektr', limit: 5 },
      'find.body': { authority: null, name: 'Jobcenter Rostock', limit: 5 },
      'clients.search': { query: '', offset: 0, limit: 20 },
      'clients.recent': { limit: 5 },
      'clients.get': { id: clientId },
      'cases.timeline': { clientId, before: null, limit: 20 },
      'profile.get': { clientId },
      'recognition.list': { clientId },
      'letters.list': { clientId },
      'privacy.list': { clientId },
      'catalogs.get': {},
      'catalogs.history': { catalog: 'fees', code: 'LPH' },
    };
    for (const [name, input] of Object.entries(inputs)) {
      const result = await office.call(name, input);
      assert.ok(result.ok, name);
      const parsed = specOf(name as CallName).output.safeParse(result.value);
      assert.ok(parsed.success, `${name}: ${parsed.error?.message}`);
      assert.deepEqual(parsed.data, result.value, name);
    }
  });
});
