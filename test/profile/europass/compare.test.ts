import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { skills } from '#shared/assessment/catalogs/skillRows.ts';
import { blankClient, blankName, type Client } from '#shared/clients/client.ts';
import { must } from '#shared/contract/result.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { itemHere, personLines, strangerSigns } from '#shared/profile/europassCompare.ts';
import { skillHere, skillNamed } from '#shared/profile/europassSkills.ts';
import type { NewItem } from '#shared/profile/newItem.ts';
import type { Profile } from '#shared/profile/profile.ts';

const client = (facts: Partial<Client>): Client => ({
  ...{ ...blankClient, id: 'c', number: '2026-0001', names: [], formerNumbers: [], createdAt: '' },
  ...facts,
});
const nobody: Profile = {
  ...{
    qualification: [],
    experience: [],
    languageSkill: [],
    languageCertificate: [],
    startingPoint: [],
    germanCourse: [],
    scriptSkill: [],
    residence: [],
    benefit: [],
    family: [],
  },
};

describe('whose CV it is', () => {
  const olena = client({ familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1988-02-29' });
  test('the same name in another spelling or script is no other person', () => {
    assert.deepEqual(strangerSigns(olena, { familyName: 'Коваленко', givenNames: 'Олена' }), []);
    assert.deepEqual(strangerSigns(olena, { familyName: 'KOWALENKO', givenNames: 'Olena Petrivna' }), []);
  });
  test('another name or another birthday is named', () => {
    assert.deepEqual(strangerSigns(olena, { familyName: 'Haddad', givenNames: 'Ahmad' }), ['name']);
    assert.deepEqual(strangerSigns(olena, { familyName: 'Schewtschenko', givenNames: 'Olena' }), ['name']);
    assert.deepEqual(strangerSigns(olena, { birthDate: '1971-05-14' }), ['birthDate']);
    assert.deepEqual(
      strangerSigns(olena, { familyName: 'Haddad', givenNames: 'Ahmad', birthDate: '1971-05-14' }),
      ['name', 'birthDate'],
    );
  });
  test('a former name of the person counts, and what is not said speaks against nothing', () => {
    const married = client({
      ...{ familyName: 'Schmidt', givenNames: 'Olena' },
      names: [{ ...blankName, id: 'n', kind: 'birth', familyName: 'Kovalenko', givenNames: 'Olena' }],
    });
    assert.deepEqual(strangerSigns(married, { familyName: 'Kovalenko', givenNames: 'Olena' }), []);
    assert.deepEqual(strangerSigns(olena, {}), []);
    assert.deepEqual(strangerSigns(olena, { birthDate: '1988' }), []);
  });
});

describe('what the file has already', () => {
  test('of the person: new, the same, or another', () => {
    const lines = personLines(client({ town: 'Rostock', phone: '1' }), {
      ...{ town: 'rostock', phone: '2', email: 'o@example.org', street: '' },
    });
    assert.deepEqual(
      lines.map(({ field, state }) => [field, state]),
      [
        ['town', 'same'],
        ['phone', 'differs'],
        ['email', 'new'],
      ],
    );
  });

  const work = (fields: object): NewItem => ({ kind: 'experience', fields });
  const has: Profile = {
    ...nobody,
    experience: [
      { ...blankItem.experience, id: 'e', title: 'Köchin', employer: 'Zum Anker', startedOn: '2009-09' },
    ],
    qualification: [
      { ...blankItem.qualification, id: 'q', titleOriginal: 'Кухар', titleGerman: 'Köchin', endedOn: '2008' },
    ],
    languageSkill: [{ ...blankItem.languageSkill, id: 'l', language: 'uk' }],
  };

  test('a job by its title and time, or by its employer and the same beginning', () => {
    assert.equal(itemHere(has, work({ title: 'KOCHIN', startedOn: '2009' })), 'e');
    assert.equal(
      itemHere(has, work({ title: 'Küchenchefin', employer: 'Zum Anker', startedOn: '2009-09-01' })),
      'e',
    );
    assert.equal(itemHere(has, work({ title: 'Köchin', startedOn: '2015' })), null);
    assert.equal(itemHere(has, work({ title: 'Kellnerin', employer: 'Zum Anker' })), null);
    assert.equal(itemHere(has, work({})), null);
  });

  test('a degree by either title, a language by itself', () => {
    assert.equal(itemHere(has, { kind: 'qualification', fields: { titleOriginal: 'Köchin' } }), 'q');
    assert.equal(
      itemHere(has, { kind: 'qualification', fields: { titleOriginal: 'кухар', endedOn: '2008-06' } }),
      'q',
    );
    assert.equal(
      itemHere(has, { kind: 'qualification', fields: { titleOriginal: 'кухар', endedOn: '2012' } }),
      null,
    );
    assert.equal(itemHere(has, { kind: 'languageSkill', fields: { language: 'uk' } }), 'l');
    assert.equal(itemHere(has, { kind: 'languageSkill', fields: { language: 'de' } }), null);
  });

  test('a skill by its words, in whatever size; of our list by either language of it', () => {
    const listed = must(skills[0], 'a list');
    const known = [
      { skill: null, name: 'Melken' },
      { skill: listed.code, name: '' },
    ];
    assert.ok(skillHere(known, 'MELKEN'));
    assert.ok(skillHere(known, listed.name.en) && skillHere(known, listed.name.de));
    assert.ok(!skillHere(known, 'Käsen') && !skillHere([{ skill: null, name: 'C' }], 'C++'));
    assert.deepEqual(skillNamed(listed.name.de), { skill: listed.code, name: '' });
    assert.equal(itemHere(nobody, { kind: 'languageCertificate', fields: { language: 'de' } }), null);
  });

  test('whatever was taken over is found again', () => {
    const text = fc.string({ minLength: 1, maxLength: 20 }).filter((word) => /\p{L}/u.test(word));
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: 1970, max: 2026 }), { nil: null }), (title, year) => {
        const startedOn = year === null ? null : String(year);
        const profile = { ...nobody, experience: [{ ...blankItem.experience, id: 'e', title, startedOn }] };
        assert.equal(itemHere(profile, work({ title, ...(startedOn && { startedOn }) })), 'e');
      }),
    );
  });
});
