import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blankItem } from '#shared/profile/blankItem.ts';
import { competence, craftChamber } from '#shared/recognition/competence.ts';
import { provedExperience, recognitionFacts, yearsOfExperience } from '#shared/recognition/facts.ts';
import { occupationOf, occupations } from '#shared/recognition/occupations.ts';

type Arguments = Parameters<typeof recognitionFacts>;

const person: Arguments[0] = {
  familyName: 'Kovalenko',
  givenNames: 'Olena',
  district: '13003',
  municipality: null,
  nationality: 'UA',
  birthDate: '1989-05-14',
  names: [],
};
const experience: Arguments[1]['experience'][number] = {
  ...blankItem.experience,
  id: 'e',
  country: 'UA',
};
const profile: Arguments[1] = { experience: [], languageSkill: [], residence: [] };
const qualification: Arguments[2] = {
  ...blankItem.qualification,
  kind: 'vocational',
  titleOriginal: 'медична сестра',
  titleGerman: 'Krankenschwester',
  country: 'UA',
  institution: '',
  place: 'Poltawa',
  startedOn: null,
  endedOn: null,
  degreeDate: { calendar: 'gregorian', original: '30.06.2012', iso: '2012-06-30' },
  completed: true,
  proof: 'original',
  occupation: 'pflegefachperson',
  note: '',
};
const factsOf = (changes: { person?: Partial<Arguments[0]>; profile?: Partial<Arguments[1]> } = {}) =>
  recognitionFacts(
    { ...person, ...changes.person },
    { ...profile, ...changes.profile },
    qualification,
    '2026-03-10',
  );

describe('facts from what is stored', () => {
  test('the degree date stands in for the end of training; the newest residence counts', () => {
    const residence = {
      id: 'r',
      status: 'UKR',
      legalBasis: '',
      validUntil: null,
      workNote: '',
      workCode: null,
    };
    const found = factsOf({ profile: { residence: [residence, { ...residence, status: 'FIKT' }] } });
    assert.equal(found.qualification.endedOn, '2012-06-30');
    assert.equal(found.residenceStatus, 'UKR');
    assert.equal(found.occupation, 'pflegefachperson');
    assert.equal(found.german, null);
  });

  test('German is read from the skill of that language', () => {
    const skill = { ...blankItem.languageSkill, id: 's', level: 'B1' } as const;
    const found = factsOf({
      profile: {
        languageSkill: [
          { ...skill, language: 'en', level: 'C1' },
          { ...skill, language: 'de' },
        ],
      },
    });
    assert.equal(found.german, 'B1');
  });

  test('years: as stated, else from the dates, still going on until today', () => {
    const years = (changes: Partial<typeof experience>) =>
      factsOf({ profile: { experience: [{ ...experience, ...changes }] } }).experiences[0]?.years;
    assert.equal(years({ years: 9 }), 9);
    assert.equal(years({ startedOn: '2012', endedOn: '2021' }), 9);
    assert.equal(years({ startedOn: '2024-03-10' }), 2);
    assert.equal(years({ startedOn: '2024-03-10', endedOn: '2030' }), 2);
    assert.equal(years({ startedOn: '2021', endedOn: '2012' }), 0);
    assert.equal(years({}), null);
  });

  test('experience adds up; „none“ is no proof', () => {
    const found = factsOf({
      profile: {
        experience: [
          { ...experience, years: 4, proof: 'none' },
          { ...experience, years: 5 },
        ],
      },
    });
    assert.equal(yearsOfExperience(found), 9);
    assert.equal(provedExperience(found), false);
  });

  test('names: compared with the passport where it is stored; a way of writing is no other name', () => {
    const name = (kind: 'certificate' | 'passport' | 'original', familyName: string, givenNames: string) => ({
      id: kind,
      kind,
      familyName,
      givenNames,
      romanises: null,
    });
    const differ = (...names: Arguments[0]['names']) => factsOf({ person: { names } }).namesDiffer;
    assert.equal(differ(), null);
    assert.equal(differ(name('certificate', 'KOVALENKO', 'Olena')), false);
    assert.equal(differ(name('certificate', 'Bondar', 'Olena')), true);
    assert.equal(differ(name('certificate', 'Bondar', 'Olena'), name('passport', 'Bondár', 'Olena')), false);
    assert.equal(differ(name('certificate', 'Kowalenko', 'Olena')), false, 'other letters of one name');
    assert.equal(differ(name('certificate', 'Коваленко', 'Олена')), false, 'another script');
    assert.equal(differ(name('certificate', 'Olena', 'Kovalenko')), false, 'another order');
    assert.equal(differ(name('certificate', 'Kovalenko', 'Olena Petrivna')), null, 'a name more');
    const bare = [name('passport', 'Haddad', 'Ahmad'), name('certificate', 'Hadad', 'Ahmed')];
    assert.equal(differ(...bare), true);
    assert.equal(differ(...bare, name('original', 'حداد', 'أحمد')), false, 'a script without vowels');
  });
});

describe('the competent authority', () => {
  test('every occupation in every district has one, or says which fact decides', () => {
    for (const district of ['13003', '13004', '13071', '13072', '13073', '13074', '13075', '13076']) {
      for (const occupation of occupations) {
        const found = competence(occupation, { district, municipality: null });
        if (found.kind === 'none') assert.equal(occupation.authority.kind, 'none');
        else if (found.kind === 'missing') assert.equal(`${district} ${found.fact}`, '13072 municipality');
        else assert.ok(found.why.length > 0);
      }
    }
  });

  test('the chamber in every district', () => {
    for (const [district, code] of [
      ['13003', 'HWK-OMV'],
      ['13004', 'HWK-SN'],
      ['13071', 'HWK-OMV'],
      ['13073', 'HWK-OMV'],
      ['13074', 'HWK-SN'],
      ['13075', 'HWK-OMV'],
      ['13076', 'HWK-SN'],
    ] as const) {
      const found = craftChamber({ district, municipality: null });
      assert.equal(found.kind === 'authority' && found.code, code, district);
    }
  });

  test('the municipality alone is enough; one of another district does not decide', () => {
    const alone = craftChamber({ district: null, municipality: '13072043' });
    assert.equal(alone.kind === 'authority' && alone.code, 'HWK-SN');
    const village = craftChamber({ district: null, municipality: '13076999' });
    assert.equal(village.kind === 'authority' && village.code, 'HWK-SN');
    const contradictory = craftChamber({ district: '13072', municipality: '13003000' });
    assert.equal(contradictory.kind, 'missing');
    assert.equal(craftChamber({ district: '01003', municipality: null }).kind, 'missing');
  });

  test('what is not sure about an authority is said', () => {
    const mfa = occupationOf('mfa');
    assert.ok(mfa);
    const found = competence(mfa, { district: '13003', municipality: null });
    assert.ok(found.kind === 'authority' && found.checks.length === 1);
  });
});
