import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paper, person, said } from './people.ts';

describe('an answer', () => {
  test('to a bound question lies in the record alone, and says how it came', async () => {
    const { ask, id, get, answer } = await person();
    await answer('person.birthDate', '1990-05');
    assert.equal((await ask('clients.get', { id })).birthDate, '1990-05');
    const sheet = await get();
    assert.equal(sheet.values['person.birthDate'], '1990-05');
    assert.deepEqual(sheet.given['person.birthDate'], {
      ...said,
      on: '2026-11-02',
      by: 'Maren Voß',
      at: '2026-11-02T10:00:00.000Z',
    });
  });

  test('says nothing any more of how it came, once the fact was changed elsewhere', async () => {
    const { ask, id, get, answer } = await person();
    await answer('contact.phone', '0381 1');
    await ask('clients.update', { id, patch: { phone: '0381 2' } });
    const sheet = await get();
    assert.equal(sheet.values['contact.phone'], '0381 2');
    assert.equal(sheet.given['contact.phone'], undefined);
    await ask('clients.update', { id, patch: { phone: '0381 1' } });
    assert.equal((await get()).given['contact.phone']?.source, 'said');
  });

  test('without a record of its own is kept, changed, cleared and undone', async () => {
    const { ask, id, get, answer, undo } = await person();
    await answer('arrival.way', 'flight');
    await answer('arrival.way', 'family');
    assert.equal((await get()).values['arrival.way'], 'family');
    await answer('arrival.way', null);
    assert.equal((await get()).values['arrival.way'], undefined);
    await undo();
    await undo();
    const state = await ask('history.state', { clientId: id });
    assert.deepEqual(state.undo?.questions, ['arrival.way']);
    const sheet = await get();
    assert.equal(sheet.values['arrival.way'], 'flight');
    assert.equal(sheet.given['arrival.way']?.language, 'uk');
  });

  test('knows the last who gave it, and the same again is no change', async () => {
    const { ask, id, get, answer } = await person();
    await answer('person.birthDate', '1990');
    const before = await ask('history.state', { clientId: id });
    await answer('person.birthDate', '1990');
    assert.deepEqual(await ask('history.state', { clientId: id }), before);
    const given = { ...paper, interpreter: 'Rima Darwish', on: '2026-10-30' };
    await ask('intake.answer', { clientId: id, question: 'person.birthDate', value: '1990', given });
    const { source, interpreter, on } = (await get()).given['person.birthDate'] ?? {};
    assert.deepEqual([source, interpreter, on], ['document', 'Rima Darwish', '2026-10-30']);
  });

  test('„weiß nicht“ is kept until there is an answer, wherever it is given', async () => {
    const { ask, id, get, skip, answer } = await person();
    await skip('contact.email', 'declined');
    await skip('arrival.on', 'unknown');
    const sheet = await get();
    assert.deepEqual(sheet.without, { 'contact.email': 'declined', 'arrival.on': 'unknown' });
    assert.equal(sheet.given['contact.email']?.source, 'said');
    await ask('clients.update', { id, patch: { email: 'o@example.org' } });
    await answer('arrival.on', '2022-04');
    assert.deepEqual((await get()).without, {});
    assert.equal((await get()).given['contact.email'], undefined);
  });

  test('renews what hangs on the facts: the search, the case, the way', async () => {
    const { ask, id, answer, add } = await person();
    await answer('person.familyName', 'Bondar');
    const found = await ask('clients.search', { query: 'bondar', offset: 0, limit: 5 });
    assert.equal(found.matching, 1);
    const until = '2026-12-01';
    await add('residences', { 'residence.status': 'UKR', 'residence.validUntil': until });
    const { parts } = await ask('cases.today', { waitingFor: null, limit: 10 });
    assert.deepEqual(
      parts.ending.rows.map(({ clientId, on }) => [clientId, on]),
      [[id, until]],
    );
  });

  test('two questions about the family share its one record', async () => {
    const { ask, id, get, answer } = await person();
    await answer('family.children', 2);
    await answer('family.maritalStatus', 'married');
    const { family } = await ask('profile.get', { clientId: id });
    assert.deepEqual(
      family.map(({ children, maritalStatus }) => [children, maritalStatus]),
      [[2, 'married']],
    );
    assert.equal((await get()).values['family.children'], 2);
  });

  test('survives the lock', async () => {
    const before = await person();
    await before.answer('need.ownWords', 'Wieder als Krankenschwester arbeiten');
    const { ask } = await before.reopen();
    const sheet = await ask('intake.get', { clientId: before.id });
    assert.equal(sheet.values['need.ownWords'], 'Wieder als Krankenschwester arbeiten');
  });
});

describe('an item', () => {
  test('of a group with records is a record, with what only the form knows beside it', async () => {
    const { ask, id, get, add, answer } = await person();
    const item = await add('qualifications', { 'qualification.titleGerman': 'Krankenschwester' });
    await answer('qualification.country', 'UA', item);
    await answer('qualification.regularMonths', 36, item);
    const { qualification } = await ask('profile.get', { clientId: id });
    assert.deepEqual([qualification[0]?.id, qualification[0]?.country], [item, 'UA']);
    const sheet = await get();
    assert.deepEqual(sheet.groups.qualifications, [item]);
    assert.equal(sheet.values[`qualification.titleGerman@${item}`], 'Krankenschwester');
    assert.equal(sheet.values[`qualification.regularMonths@${item}`], 36);
    assert.equal(sheet.given[`qualification.titleGerman@${item}`]?.source, 'said');
  });

  test('entered in the profile is there in the form', async () => {
    const { ask, id, get } = await person();
    const fields = { status: 'UKR', validUntil: '2027-03-04' };
    const { id: item } = await ask('profile.add', { clientId: id, item: { kind: 'residence', fields } });
    const sheet = await get();
    assert.deepEqual(sheet.groups.residences, [item]);
    assert.equal(sheet.values[`residence.validUntil@${item}`], '2027-03-04');
    assert.deepEqual(sheet.given, {});
  });

  test('a title brings its paragraph, unless a more exact one is written', async () => {
    const { get, add, answer } = await person();
    const item = await add('residences', { 'residence.status': 'UKR' });
    const basis = async () => (await get()).values[`residence.legalBasis@${item}`];
    assert.equal(await basis(), '§ 24 AufenthG');
    await answer('residence.status', 'GFK', item);
    assert.match(String(await basis()), /^§ 25 Abs\. 2/);
    await answer('residence.legalBasis', '§ 25 Abs. 2 Satz 1 Alt. 1 AufenthG (Bescheid)', item);
    await answer('residence.status', 'SUBS', item);
    assert.match(String(await basis()), /Bescheid/);
  });

  test('leaves with everything said about it, from either room, and undo brings all back', async () => {
    const { ask, get, add, answer, remove, undo } = await person();
    const item = await add('qualifications', { 'qualification.kind': 'vocational' });
    await answer('qualification.form', 'school', item);
    const before = await get();
    await remove('qualifications', item);
    const gone = await get();
    assert.deepEqual([gone.groups.qualifications, gone.aside], [[], 0]);
    assert.deepEqual(gone.given, {});
    await undo();
    assert.deepEqual(await get(), before);
    await ask('profile.remove', { id: item, kind: 'qualification' });
    assert.equal((await get()).values[`qualification.form@${item}`], undefined);
    await undo();
    assert.deepEqual(await get(), before);
  });

  test('of names and of wishes, which have no record of the profile', async () => {
    const { ask, id, get, add, answer, remove } = await person();
    const name = await add('names', { 'name.kind': 'original', 'name.familyName': 'Коваленко' });
    assert.equal((await ask('clients.get', { id })).names[0]?.familyName, 'Коваленко');
    await answer('name.givenNames', 'Олена', name);
    const found = await ask('clients.search', { query: 'олена', offset: 0, limit: 5 });
    assert.equal(found.matching, 1);
    await remove('names', name);
    assert.deepEqual((await get()).groups.names, []);

    const [a, b, c] = [
      await add('wishes'),
      await add('wishes', { 'wish.words': 'Pflege' }),
      await add('wishes'),
    ];
    assert.deepEqual((await get()).groups.wishes, [a, b, c]);
    await ask('intake.moveItem', { clientId: id, group: 'wishes', item: c, to: 0 });
    assert.deepEqual((await get()).groups.wishes, [c, a, b]);
    await ask('intake.moveItem', { clientId: id, group: 'wishes', item: c, to: 99 });
    assert.deepEqual((await get()).groups.wishes, [a, b, c]);
    await remove('wishes', b);
    assert.deepEqual((await get()).groups.wishes, [a, c]);
    assert.deepEqual(Object.values((await get()).values).includes('Pflege'), false);
  });

  test('ends „keine“ of its group', async () => {
    const { get, skip, add, undo } = await person();
    await skip('qualifications', 'none');
    assert.equal((await get()).without.qualifications, 'none');
    await add('qualifications');
    assert.equal((await get()).without.qualifications, undefined);
    await undo();
    assert.equal((await get()).without.qualifications, 'none');
  });

  test('on which an application stands stays', async () => {
    const { ask, add, remove } = await person();
    const item = await add('qualifications', { 'qualification.occupation': 'pflegefachperson' });
    await ask('recognition.start', { qualificationId: item, way: 'recognition' });
    await assert.rejects(remove('qualifications', item), /profile.itemInUse/);
  });
});

describe('where the counsellor stopped', () => {
  test('is remembered per person, and forgotten with its item', async () => {
    const { ask, id, get, add, remove } = await person();
    assert.equal((await get()).place, null);
    const item = await add('children');
    const place = { question: 'child.care', item, minutes: 15 } as const;
    await ask('intake.place', { clientId: id, place });
    assert.deepEqual((await get()).place, place);
    await remove('children', item);
    assert.equal((await get()).place, null);
    await ask('intake.place', {
      clientId: id,
      place: { question: 'need.topics', item: null, minutes: null },
    });
    assert.equal((await get()).place?.question, 'need.topics');
    await ask('intake.place', { clientId: id, place: null });
    assert.equal((await get()).place, null);
  });

  test('is no change of the file', async () => {
    const { ask, id } = await person();
    const before = await ask('history.state', { clientId: id });
    await ask('intake.place', { clientId: id, place: { question: 'arrival.on', item: null, minutes: 45 } });
    assert.deepEqual(await ask('history.state', { clientId: id }), before);
  });
});
