import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { freshUntil, missingDocuments, progressOf } from '#shared/recognition/documentProgress.ts';
import { type DocumentState, type Held, requiredDocuments } from '#shared/recognition/documents.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { translationOf, translationRules } from '#shared/recognition/translationRules.ts';
import { assertDatedRows } from '#test/catalogs/datedRows.ts';
import { facts } from './profiles.ts';

const documentsOf = (given: ReturnType<typeof facts>) =>
  requiredDocuments(must(findWays(given)[0], 'a way'), given);

describe('how old a paper may be', () => {
  const doctor = (on: string) => documentsOf(facts({ occupation: 'arzt', on }));
  const standing = (on: string) =>
    must(
      doctor(on).find(({ type }) => type === 'professionalRight'),
      'asked for',
    );
  const issued = (issuedOn: string | null, state: DocumentState = 'original'): Held[] => [
    { type: 'professionalRight', state, translation: 'translated', issuedOn },
  ];

  test('a Good Standing of three months ago will do, one a day older will not', () => {
    const today = standing('2026-11-20');
    assert.deepEqual([today.maxAgeMonths, today.notBefore], [3, '2026-08-20']);
    assert.equal(progressOf(today, issued('2026-08-20')).progress, 'complete');
    const old = progressOf(today, issued('2026-08-19'));
    assert.deepEqual([old.progress, old.lacking], ['incomplete', 'age']);
    assert.deepEqual(
      missingDocuments([today], issued('2026-08-19')).map(({ lacking }) => lacking),
      ['age'],
    );
    assert.equal(
      freshUntil(today, must(issued('2026-08-20')[0], 'held')),
      '2026-11-20',
      'the planned day is seen',
    );
  });

  test('only what is certainly too old is called so; what was handed in is judged there', () => {
    const today = standing('2026-11-20');
    for (const [on, lacking] of [
      ['2026-08', null],
      ['2026-07', 'age'],
      ['2026', null],
      ['2025', 'age'],
      [null, null],
    ] as const)
      assert.equal(progressOf(today, issued(on)).lacking, lacking, `${on}`);
    assert.equal(progressOf(today, issued('2025-01-01', 'submitted')).progress, 'complete');
  });

  test('an age nobody has read says what to check; the office’s own row stands as it is', () => {
    const health = doctor('2026-03-02').find(({ type }) => type === 'medicalCertificate');
    assert.match(
      health?.checks.map(({ text }) => text).join(' ') ?? '',
      /Wie alt die ärztliche Bescheinigung/,
    );
    assert.equal(doctor('2026-03-02').find(({ type }) => type === 'diploma')?.maxAgeMonths, null);
  });

  test('the form for the licence asks for what it lists', () => {
    const by = new Map(doctor('2026-03-02').map(({ type, required }) => [type, required]));
    assert.deepEqual(
      (['doctorate', 'employmentConfirmation', 'criminalDeclaration', 'otherStatesDeclaration'] as const).map(
        (type) => by.get(type),
      ),
      ['if', 'if', 'always', 'always'],
    );
  });
});

describe('who may translate', () => {
  const translation = (occupation: string, on = '2026-03-02') =>
    documentsOf(facts({ occupation, on })).find(({ type }) => type === 'diploma')?.translation;
  test('the law of the Land takes translations from abroad, nursing English, the Bund neither', () => {
    assert.deepEqual(
      ['erzieher', 'pflegefachperson', 'koch', 'arzt'].map((occupation) => translation(occupation)),
      ['swornAnywhere', 'english', 'sworn', 'sworn'],
    );
  });
  test('each rule is a dated row', () => assertDatedRows('translation rules', translationRules));
  test('since its day', () => {
    assert.deepEqual(
      ['2025-07-30', '2025-07-31'].map((on) => translation('erzieher', on)),
      ['sworn', 'swornAnywhere'],
    );
  });
  test('what the office wrote into its own list stays', () => {
    const own = { id: 'r', by: '', said: '', note: '', kind: 'changed' } as const;
    assert.equal(translationOf({ translation: 'sworn', own }, 'BQFG-MV', '2026-03-02').translation, 'sworn');
    assert.equal(translationOf({ translation: 'none' }, 'BQFG-MV', '2026-03-02').translation, 'none');
  });
});
