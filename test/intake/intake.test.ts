import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { openTestOffice } from '#test/support/office.ts';

const said = { source: 'said', language: 'uk', interpreter: '' } as const;

const create = (ask: Ask) => ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });

async function person() {
  const opened = await openTestOffice();
  const { id } = await create(opened.ask);
  return { ...opened, id, get: () => opened.ask('intake.get', { clientId: id }) };
}

describe('an answer', () => {
  test('to a bound question lies in the record alone, and says how it came', async () => {
    const { ask, id, get, userId } = await person();
    await ask('intake.answer', { clientId: id, question: 'person.birthDate', value: '1990-05', given: said });
    assert.equal((await ask('clients.get', { id })).birthDate, '1990-05');
    const sheet = await get();
    assert.equal(sheet.values['person.birthDate'], '1990-05');
    assert.deepEqual(sheet.given['person.birthDate'], {
      ...said,
      on: '2026-11-02',
      by: 'Maren Voß',
      at: '2026-11-02T10:00:00.000Z',
    });
    assert.ok(userId);
  });

  test('says nothing any more of how it came, once the fact was changed elsewhere', async () => {
    const { ask, id, get } = await person();
    await ask('intake.answer', { clientId: id, question: 'contact.phone', value: '0381 1', given: said });
    await ask('clients.update', { id, patch: { phone: '0381 2' } });
    const sheet = await get();
    assert.equal(sheet.values['contact.phone'], '0381 2');
    assert.equal(sheet.given['contact.phone'], undefined);
    await ask('clients.update', { id, patch: { phone: '0381 1' } });
    assert.equal((await get()).given['contact.phone']?.source, 'said');
  });

  test('without a record of its own is kept, changed, cleared and undone', async () => {
    const { ask, id, get } = await person();
    const answer = (value: string | null) =>
      ask('intake.answer', { clientId: id, question: 'arrival.way', value, given: said });
    await answer('flight');
    await answer('family');
    assert.equal((await get()).values['arrival.way'], 'family');
    await answer(null);
    assert.equal((await get()).values['arrival.way'], undefined);
    await ask('history.undo', { clientId: id });
    await ask('history.undo', { clientId: id });
    const { undo } = await ask('history.state', { clientId: id });
    assert.deepEqual(undo?.questions, ['arrival.way']);
    assert.equal((await get()).values['arrival.way'], 'flight');
    assert.equal((await get()).given['arrival.way']?.language, 'uk');
  });
});
