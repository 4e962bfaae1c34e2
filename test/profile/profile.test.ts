import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openTestOffice } from '#test/support/office.ts';

describe('profile', () => {
  test('keeps every kind of item as it was given', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Nazari' });
    const degreeDate = { calendar: 'solarHijri' as const, original: '12 Qaus 1391', iso: '2012-12-02' };
    await ask('profile.add', {
      clientId,
      item: {
        kind: 'qualification',
        fields: { titleOriginal: 'لیسانس اقتصاد', degreeDate, completed: false },
      },
    });
    await ask('profile.add', {
      clientId,
      item: { kind: 'experience', fields: { title: 'Bank', years: 2.5 } },
    });
    await ask('profile.add', {
      clientId,
      item: { kind: 'languageSkill', fields: { language: 'prs', level: 'native' } },
    });
    await ask('profile.add', {
      clientId,
      item: { kind: 'residence', fields: { status: 'GFK', validUntil: '2028-02-29' } },
    });
    await ask('profile.add', { clientId, item: { kind: 'benefit', fields: { system: 'SGB2' } } });
    await ask('profile.add', {
      clientId,
      item: { kind: 'family', fields: { maritalStatus: 'married', children: 2 } },
    });
    const profile = await ask('profile.get', { clientId });
    assert.deepEqual(profile.qualification[0]?.degreeDate, degreeDate);
    assert.equal(profile.qualification[0]?.completed, false);
    assert.equal(profile.experience[0]?.years, 2.5);
    assert.equal(profile.languageSkill[0]?.level, 'native');
    assert.equal(profile.residence[0]?.validUntil, '2028-02-29');
    assert.equal(profile.benefit[0]?.system, 'SGB2');
    assert.equal(profile.family[0]?.children, 2);
  });

  test('a new title comes before the old one, which stays', async () => {
    let minute = 0;
    const { ask } = await openTestOffice(() => new Date(Date.UTC(2026, 10, 2, 10, minute++)));
    const { id: clientId } = await ask('clients.create', { familyName: 'Nazari' });
    for (const status of ['GEST', 'GFK']) {
      await ask('profile.add', { clientId, item: { kind: 'residence', fields: { status } } });
    }
    const { residence } = await ask('profile.get', { clientId });
    assert.deepEqual(
      residence.map((title) => title.status),
      ['GFK', 'GEST'],
    );
  });

  test('a qualification that an application stands on is not removed', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Kovalenko', district: '13003' });
    const fields = {
      titleGerman: 'Krankenschwester',
      kind: 'vocational',
      country: 'UA',
      completed: true,
    } as const;
    const { id } = await ask('profile.add', {
      clientId,
      item: { kind: 'qualification', fields: { ...fields, occupation: 'pflegefachperson' } },
    });
    await ask('recognition.start', { qualificationId: id, way: 'recognition' });
    await assert.rejects(ask('profile.remove', { id, kind: 'qualification' }), /profile.itemInUse/);
  });

  test('refuses what is not a date and names the field', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Nazari' });
    const item = { kind: 'qualification', fields: { endedOn: '2023-02-29' } } as const;
    await assert.rejects(ask('profile.add', { clientId, item }), /item.fields.endedOn: input.date/);
    const { qualification } = await ask('profile.get', { clientId });
    assert.deepEqual(qualification, []);
  });
});
