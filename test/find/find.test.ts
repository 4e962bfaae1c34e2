import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import type { Input } from '#shared/contract/index.ts';
import { wholePerson } from '#test/history/edits.ts';
import { openTestOffice } from '#test/support/office.ts';

type Contact = Input<'cases.addContact'>['fields'];
const contact = (note: string, more: Partial<Contact> = {}): Contact => ({
  ...{ on: '2026-10-01', kind: 'phone', consultation: 'followUp', minutes: 15, note },
  ...more,
});
const texts = (ask: Ask, query: string, limit = 20) => ask('find.texts', { query, limit });
const notes = async (ask: Ask, query: string) => {
  const { notes: found } = await texts(ask, query);
  assert.equal(found.total, found.hits.length);
  return found.hits;
};

describe('finding texts', () => {
  test('of contacts: by every word, newest first, with whose they are and where the words stand', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId, number } = await ask('clients.create', {
      familyName: 'Haddad',
      givenNames: 'Ahmad',
    });
    await ask('cases.addContact', { clientId, fields: contact('Bringt die Größe der Straße zur Sprache.') });
    const long = `${'Viel geredet. '.repeat(60)}Der Führerschein fehlt noch.`;
    const { id } = await ask('cases.addContact', { clientId, fields: contact(long) });
    await ask('cases.addContact', { clientId, fields: contact('Führerschein ist da, Straße egal') });
    const found = await notes(ask, 'fuehrersch');
    assert.deepEqual(
      found.map(({ clientId: who, number: no, familyName, kind, on, own }) => [
        who,
        no,
        familyName,
        kind,
        on,
        own,
      ]),
      Array.from({ length: 2 }, () => [clientId, number, 'Haddad', 'contact', '2026-10-01', false]),
    );
    assert.equal(found[0]?.excerpt, 'Führerschein ist da, Straße egal');
    assert.match(found[1]?.excerpt ?? '', /^… .*Der Führerschein fehlt noch\.$/);
    assert.equal(found[1]?.ref, id);
    assert.equal((await notes(ask, 'führerschein strasse')).length, 1);
    assert.deepEqual(await notes(ask, 'schein'), []);
    assert.deepEqual(await notes(ask, '  '), []);
    const { notes: first } = await texts(ask, 'fuehrersch', 1);
    assert.deepEqual([first.total, first.hits.length, first.hits[0]?.excerpt], [2, 1, found[0]?.excerpt]);
    assert.equal(
      (await texts(ask, 'fuehrersch', 50_000)).notes.hits.length,
      2,
      'to the last of a large office',
    );
  });

  test('of every kind, of letters and of bodies', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await wholePerson(ask);
    const fields = { dueOn: '2026-12-01', text: 'Zauberwort Wiedervorlage', waitingFor: 'client' } as const;
    await ask('cases.addFollowUp', { clientId, fields });
    await ask('profile.add', {
      clientId,
      item: { kind: 'benefit', fields: { provider: 'Jobcenter Zauberwort', customerNumber: '123A456789' } },
    });
    await ask('profile.add', {
      clientId,
      item: { kind: 'residence', fields: { workNote: 'Zauberwort: Beschäftigung erlaubt' } },
    });
    await ask('profile.add', { clientId, item: { kind: 'qualification', fields: { note: 'Zauberwort' } } });
    await ask('profile.add', { clientId, item: { kind: 'experience', fields: { tasks: 'Zauberwort' } } });
    await ask('recognition.setDocument', { applicationId, type: 'cv', patch: { note: 'Zauberwort' } });
    const found = await notes(ask, 'zauberw');
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['document', 'experience', 'qualification', 'residence', 'benefit', 'followUp'],
    );
    assert.equal(found[0]?.application, applicationId);
    assert.equal((await notes(ask, '123a45'))[0]?.kind, 'benefit');

    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    const { letters } = await texts(ask, 'landesprüfungsamt kovalenko');
    assert.deepEqual([letters.total, letters.hits[0]?.ref, letters.hits[0]?.kind], [1, id, 'letter']);

    const { bodies } = await texts(ask, 'jobcenter zauber');
    assert.deepEqual(bodies, { total: 1, hits: [{ authority: null, name: 'Jobcenter Zauberwort' }] });
    const registered = (await texts(ask, 'landesprüfungsamt')).bodies;
    assert.deepEqual(registered.hits[0]?.authority, 'LPH');
  });

  test('follows changes, removals, undo and redo', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const { id } = await ask('cases.addContact', { clientId, fields: contact('Apfel Birne') });
    const counts = async () => [(await notes(ask, 'apfel')).length, (await notes(ask, 'kirsche')).length];
    await ask('cases.updateContact', { id, patch: { note: 'Kirsche Birne' } });
    assert.deepEqual(await counts(), [0, 1]);
    await ask('history.undo', { clientId });
    assert.deepEqual(await counts(), [1, 0]);
    await ask('history.redo', { clientId });
    await ask('cases.removeContact', { id });
    assert.deepEqual(await counts(), [0, 0]);
    await ask('history.undo', { clientId });
    assert.deepEqual(await counts(), [0, 1]);
    assert.equal((await notes(ask, 'birne')).length, 1);
  });

  test('leads from a body to everybody in whose file it is named, in any spelling', async () => {
    const { ask } = await openTestOffice();
    const name = async (familyName: string, provider: string) => {
      const { id: clientId } = await ask('clients.create', { familyName });
      await ask('profile.add', { clientId, item: { kind: 'benefit', fields: { provider } } });
      return clientId;
    };
    await name('Nazari', 'Jobcenter Rostock');
    const clientId = await name('Haddad', 'Jobcenter  rostock');
    await name('Fremd', 'Jobcenter Schwerin');
    await ask('privacy.decide', {
      clientId,
      decision: {
        ...{ purpose: 'release', authority: null, body: 'Jobcenter Rostock', state: 'given' },
        ...{ language: 'de', interpreter: '', textVersion: '2026-1', validUntil: null },
      },
    });
    const { bodies } = await texts(ask, 'jobcenter ros');
    assert.equal(bodies.total, 1);
    const { total, people } = await ask('find.body', {
      authority: null,
      name: 'Jobcenter Rostock',
      limit: 1,
    });
    assert.equal(total, 2);
    assert.deepEqual(
      people.map(({ familyName, ties }) => [familyName, [...ties].sort()]),
      [['Haddad', ['benefit', 'release']]],
    );
    const { applicationId, clientId: nurse } = await wholePerson(ask);
    await ask('letters.write', { applicationId, kind: 'cover' });
    const lph = await ask('find.body', { authority: 'LPH', name: '', limit: 10 });
    assert.deepEqual([lph.total, lph.people[0]?.clientId], [1, nurse]);
    assert.deepEqual(await ask('find.body', { authority: null, name: 'Niemand', limit: 10 }), {
      total: 0,
      people: [],
    });
  });
});
