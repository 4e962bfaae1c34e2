import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { keyCompetences } from '#shared/assessment/catalogs/keyCompetences.ts';
import { skills } from '#shared/assessment/catalogs/skillRows.ts';
import { levelBasis } from '#shared/assessment/languageBasis.ts';
import { reviewAssessment } from '#shared/assessment/review.ts';
import { blankStrength } from '#shared/assessment/strength.ts';
import { searchSkills, suggestSkills } from '#shared/assessment/suggest.ts';
import { blankMotivation } from '#shared/assessment/wish.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { germanOf } from '#shared/profile/german.ts';
import { anyAssessment, empty } from './people.ts';

const today = '2026-11-02';
const german = { ...blankItem.languageSkill, id: 's' };
const rated = {
  counsellorListening: 'B2',
  counsellorReading: 'B1',
  counsellorConversation: 'B1',
  counsellorSpeaking: 'A2',
  counsellorWriting: 'C1',
} as const;
const codes = (facts: Partial<Assessment>) =>
  reviewAssessment({ ...empty, ...facts }, today).map(({ code }) => code);

describe('the level of a language', () => {
  test('rests on a certificate that holds, else on the weakest estimate of five', () => {
    const of = { ...german, ...rated };
    assert.deepEqual(levelBasis(of, [], today), { level: 'A2', source: 'counsellor' });
    const b1 = { ...blankItem.languageCertificate, level: 'B1' } as const;
    assert.deepEqual(levelBasis(of, [b1], today), { level: 'B1', source: 'certificate' });
    const expired = { ...b1, validUntil: '2026-10' };
    assert.deepEqual(levelBasis(of, [expired], today), { level: 'A2', source: 'counsellor' });
    assert.deepEqual(levelBasis(of, [{ ...b1, validUntil: '2026-11' }], today)?.source, 'certificate');
    assert.equal(levelBasis({ ...of, counsellorWriting: null }, [], today), null);
  });

  test('of several certificates rests on the highest that holds, of the same language only', () => {
    const one = (level: 'A2' | 'B1' | 'B2' | 'C1', more: object = {}) => ({
      ...{ ...blankItem.languageCertificate, level },
      ...more,
    });
    const all = [one('A2'), one('B2', { validUntil: '2025' }), one('B1'), one('C1', { language: 'en' })];
    assert.deepEqual(levelBasis(german, all, today), { level: 'B1', source: 'certificate' });
  });

  test('of German entered twice is the higher one', () => {
    const low = { ...german, level: 'A2' } as const;
    const high = { ...german, id: 't', level: 'B1' } as const;
    assert.equal(germanOf([low, high, { ...german, language: 'en', level: 'C1' } as const])?.id, 't');
    assert.equal(germanOf([german])?.id, 's');
  });
});

describe('review before release', () => {
  test('names what is missing in an empty profile', () => {
    assert.deepEqual(codes({}), ['noLanguage', 'noExperience', 'noQualification', 'noStrength', 'noWish']);
  });

  test('takes „keine“ for an answer', () => {
    assert.deepEqual(codes({ none: ['qualification', 'experience'] }), [
      'noLanguage',
      'noStrength',
      'noWish',
    ]);
  });

  test('asks of a qualification its name, when it was obtained, and where the certificate is', () => {
    const degree = { ...blankItem.qualification, id: 'q' };
    const about = (patch: Partial<typeof degree>) =>
      codes({ qualification: [{ ...degree, ...patch }] }).filter((code) => code.startsWith('noDegree'));
    assert.deepEqual(about({}), ['noDegreeTitle', 'noDegreeEnd', 'noDegreeProof']);
    const named = { titleOriginal: 'Медсестра', endedOn: '2012' } as const;
    assert.deepEqual(about(named), ['noDegreeProof']);
    assert.deepEqual(about({ ...named, proof: 'lost' }), []);
    assert.deepEqual(about({ titleGerman: 'Studium', completed: false }), [], 'broken off: nothing to show');
  });

  test('finds contradictions of levels, certificates and dates', () => {
    const of = { ...german, level: 'B2', selfWriting: 'A2' } as const;
    const languageCertificate = [{ ...blankItem.languageCertificate, id: 'c', level: 'B1' } as const];
    const found = codes({ languageSkill: [of], languageCertificate });
    assert.ok(found.includes('levelOtherThanBasis'));
    assert.ok(found.includes('selfBelowCertificate'));
    const job = { ...blankItem.experience, id: 'e', title: 'Köchin', startedOn: '2020', endedOn: '2019-05' };
    assert.ok(codes({ experience: [job] }).includes('datesTurned'));
    assert.ok(!codes({ experience: [{ ...job, endedOn: '2020-05' }] }).includes('datesTurned'));
  });

  test('marks ratings two steps apart and what is old', () => {
    const of = { ...blankStrength, id: 'x', competence: 'teamwork', self: '2' } as const;
    assert.ok(codes({ strengths: [{ ...of, counsellor: '4' }] }).includes('apart'));
    assert.ok(!codes({ strengths: [{ ...of, counsellor: '3' }] }).includes('apart'));
    assert.ok(codes({ strengths: [{ ...of, shownOn: '2023' }] }).includes('oldStrength'));
    const paper = { ...blankItem.languageCertificate, id: 'c', level: 'B1' } as const;
    const about = (...languageCertificate: object[]) =>
      codes({
        languageCertificate: languageCertificate.map((more, n) => ({ ...paper, id: `c${n}`, ...more })),
      });
    assert.ok(about({ validUntil: '2025' }).includes('certificateExpired'));
    assert.ok(!about({ validUntil: '2025' }, {}).includes('certificateExpired'), 'another one holds');
    assert.ok(about({ issuedOn: '2023' }).includes('oldCertificate'));
  });

  test('asks for the next step of a wish, and what would raise little confidence', () => {
    const of = { ...blankMotivation, id: 'w', rank: 1, words: 'Köchin', occupation: null };
    const about = (patch: Partial<typeof of>) => {
      const facts = { ...empty, wishes: [{ ...of, ...patch }] };
      return reviewAssessment(facts, today)
        .filter(({ part }) => part === 'wishes')
        .map(({ kind, code, field }) => [kind, code, field]);
    };
    assert.deepEqual(about({}), [['missing', 'noStep', 'step']]);
    assert.deepEqual(about({ step: 'anrufen', confidence: '2' }), [['talk', 'unsure', 'confidence']]);
    assert.deepEqual(about({ step: 'anrufen', confidence: '3' }), []);
  });

  test('leads to a row that is there, whatever the profile', () => {
    fc.assert(
      fc.property(anyAssessment, (facts) => {
        for (const { part, key, field } of reviewAssessment(facts, today)) {
          if (key === null) continue;
          const rows: readonly object[] = facts[part];
          const row = rows.find(
            (one) => ('competence' in one ? one.competence : 'id' in one && one.id) === key,
          );
          assert.ok(row && field !== null && field in row, `${part} ${key} ${field}`);
        }
      }),
    );
  });
});

describe('a very high rating without an example', () => {
  const about = (own: Partial<typeof blankStrength>) =>
    reviewAssessment(
      { ...empty, strengths: [{ ...blankStrength, ...own, id: 's', competence: 'reliability' }] },
      today,
    )
      .filter(({ part }) => part === 'strengths')
      .map(({ kind, code }) => `${kind} ${code}`);

  test('is talked about where the person gave it, and lacks one where the counsellor did', () => {
    assert.deepEqual(about({ self: '4' }), ['talk askExample']);
    assert.deepEqual(about({ self: '4', counsellor: '4' }), ['missing noExample']);
    assert.deepEqual(about({ self: '4', example: 'Hat drei Jahre nie gefehlt.' }), []);
    assert.deepEqual(about({ self: '3', counsellor: '3' }), []);
  });
});

describe('skills', () => {
  test('of the list are unique, named in both languages and know their competences', () => {
    const known = new Set(keyCompetences.map(({ code }) => code));
    assert.equal(new Set(skills.map(({ code }) => code)).size, skills.length);
    assert.ok(skills.length >= 300 && keyCompetences.length === 30);
    for (const { code, name, competences, areas } of skills) {
      assert.ok(name.de !== '' && name.en !== '' && competences.length > 0, code);
      assert.ok(
        competences.every((one) => known.has(one)) && areas.every((area) => /^\d{2,4}$/.test(area)),
        code,
      );
    }
  });

  test('are suggested from the tasks, the title and the sort of work', () => {
    const named = (kind: 'family' | 'employed' | null, title: string, tasks = '') =>
      suggestSkills({ kind, title, tasks }, []).map(({ code }) => code);
    assert.ok(named(null, '', 'Brot backen, Kuchen verkaufen').includes('bakeBread'));
    assert.ok(named('family', '').includes('raiseChildren') || named('family', '').includes('runHousehold'));
    assert.ok(named('employed', 'Krankenschwester').length > 0);
    assert.deepEqual(named(null, ''), []);
    assert.ok(
      !suggestSkills({ kind: null, title: '', tasks: 'Brot backen' }, ['bakeBread']).some(
        ({ code }) => code === 'bakeBread',
      ),
    );
  });

  test('are suggested from the occupation that was chosen, whatever the job was called', () => {
    const named = (occupation: string | null) =>
      suggestSkills({ kind: null, title: 'Санитарка', occupation, tasks: '' }, []).map(({ code }) => code);
    assert.notDeepEqual(named('koch'), named(null));
    assert.ok(named('koch').some((code) => /cook|meal|kitchen/iu.test(code)));
  });

  test('need what they are done to, not only how: no trade is offered another’s', () => {
    const codes = (title: string, tasks = '') =>
      suggestSkills({ kind: 'employed', title, tasks }, [], 12).map(({ code }) => code);
    const never: readonly (readonly [string, string, readonly string[]])[] = [
      ['Krankenschwester', '', ['treatAnimals', 'careGarden', 'skinCare', 'craneWork']],
      ['Krankenschwester', 'Kranke behandeln', ['treatAnimals']],
      ['Krankenschwester im Krankenhaus', 'Patienten waschen', ['treatAnimals', 'smallRepairs']],
      ['Krankenpflegehelferin', 'Kranke betreut', ['treatAnimals', 'craneWork']],
      ['Altenpflegerin', '', ['shave', 'nails', 'skinCare', 'cutHair', 'treatAnimals']],
      ['Friseurin', '', ['careRelatives', 'helpWashing', 'careGarden']],
    ];
    for (const [title, tasks, others] of never)
      assert.deepEqual(
        codes(title, tasks).filter((code) => others.includes(code)),
        [],
        title,
      );
    assert.ok(codes('Tierärztin').includes('treatAnimals'));
    assert.ok(codes('Tierpfleger', 'kranke Tiere versorgt').includes('treatAnimals'));
    assert.ok(codes('Kranführer')[0]?.toLowerCase().includes('crane'));
  });

  test('are found by any word of their name', () => {
    for (const { code, name } of skills)
      assert.ok(
        searchSkills(name.de, 400).some((one) => one.code === code),
        code,
      );
    assert.deepEqual(searchSkills('  '), []);
  });
});
