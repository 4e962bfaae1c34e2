import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registerOf } from '#shared/catalogs/register.ts';
import { isReadyToApply, missingDocuments, progressOf } from '#shared/recognition/documentProgress.ts';
import {
  type DocumentState,
  documentStates,
  type Held,
  paperStates,
  type RequiredDocument,
  requiredDocuments,
  translationStates,
} from '#shared/recognition/documents.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { federalIntent, stateIntent } from '#shared/recognition/intent.ts';
import { shippedPapers } from '#shared/recognition/papers.ts';
import { paperTypeRows, paperWordsOf } from '#shared/recognition/paperTypes.ts';
import { assertDatedRows } from '#test/catalogs/datedRows.ts';
import { facts } from './profiles.ts';

const documentsOf = (given: ReturnType<typeof facts>, at = 0) => {
  const way = findWays(given)[at];
  assert.ok(way);
  return requiredDocuments(way, given);
};
const types = (rows: readonly RequiredDocument[], required: 'always' | 'if') =>
  rows.filter((row) => row.required === required).map((row) => row.type);

describe('what an authority wants', () => {
  test('nursing, § 43a PflAPrV: certified and translated diploma; German, health and conduct may follow', () => {
    const rows = documentsOf(facts({ occupation: 'pflegefachperson' }));
    const diploma = rows.find((row) => row.type === 'diploma');
    assert.deepEqual(diploma?.wantedForms, ['certifiedCopy']);
    assert.equal(diploma?.translation, 'english');
    assert.equal(diploma?.verified, false);
    for (const type of ['cv', 'identity', 'diploma', 'workReferences', 'noEarlierApplication'] as const) {
      assert.ok(types(rows, 'always').includes(type), type);
    }
    for (const type of ['languageCertificate', 'medicalCertificate', 'policeCertificate'] as const) {
      assert.equal(rows.find((row) => row.type === type)?.reason.key, 'documentReason.permission', type);
    }
    assert.ok(types(rows, 'if').includes('professionalRight'));
  });

  test('what is said of a kind of paper grows old wherever the paper is asked for', () => {
    const given = facts({ occupation: 'koch' });
    const [way] = findWays(given);
    assert.ok(way);
    const kinds = paperTypeRows.map((row) =>
      row.code === 'identity' ? { ...row, checkedOn: '2020-01-01' } : row,
    );
    const rows = requiredDocuments(way, given, { papers: shippedPapers, paperTypes: registerOf(kinds) });
    const old = rows.filter(({ checks }) => checks.some(({ row }) => row?.catalog === 'paperTypes'));
    assert.deepEqual(
      old.map(({ type, verified }) => [type, verified]),
      [['identity', false]],
    );
  });

  test('doctors: the licence list, names always proved, good standing in any case', () => {
    const rows = documentsOf(facts({ occupation: 'arzt', qualification: { kind: 'diploma' } }));
    assert.ok(types(rows, 'always').includes('nameProof'));
    assert.ok(types(rows, 'always').includes('professionalRight'));
  });

  test('IHK FOSA: colour copies, tables of the form instead of a CV', () => {
    const rows = documentsOf(facts({ occupation: 'koch' }));
    assert.equal(
      rows.some((row) => row.type === 'cv'),
      false,
    );
    assert.deepEqual(rows.find((row) => row.type === 'diploma')?.wantedForms, ['colourCopy']);
  });

  test('ZAB: online, degree and subjects in the original language', () => {
    const rows = documentsOf(facts({ occupation: 'oekonom', qualification: { kind: 'master' } }));
    assert.deepEqual(types(rows, 'always'), ['applicationForm', 'identity', 'diploma', 'transcript']);
  });

  test('a different name asks for its proof, a known same name does not, an unknown one may', () => {
    const nameProof = (namesDiffer: boolean | null) =>
      documentsOf(facts({ occupation: 'koch', namesDiffer })).find((row) => row.type === 'nameProof')
        ?.required;
    assert.equal(nameProof(true), 'always');
    assert.equal(nameProof(false), undefined);
    assert.equal(nameProof(null), 'if');
  });

  test('references only where there is experience, in any case only where it is proved', () => {
    const references = (experiences: { years: number; proved: boolean }[]) =>
      documentsOf(facts({ occupation: 'koch', experiences })).find((row) => row.type === 'workReferences')
        ?.required;
    assert.equal(references([]), undefined);
    assert.equal(references([{ years: 6, proved: false }]), 'if');
    assert.equal(references([{ years: 9, proved: true }]), 'always');
  });

  describe('the declaration to want to work here', () => {
    const intent = (occupation: string, given: Parameters<typeof facts>[0]) =>
      documentsOf(facts({ occupation, ...given })).find((row) => row.type === 'intentToWork');

    for (const occupation of ['pflegefachperson', 'arzt', 'lehrer-sekundar', 'erzieher', 'architekt'])
      test(`${occupation}: of third states always, of the EU not without asking, else it hangs on that`, () => {
        const qualification = { kind: 'master' } as const;
        assert.equal(intent(occupation, { qualification, nationality: 'SY' })?.required, 'always');
        for (const nationality of ['PL', 'NO', 'CH']) {
          const row = intent(occupation, { qualification, nationality });
          assert.equal(row?.required, 'if', nationality);
          assert.match(row?.checks.map(({ text }) => text).join() ?? '', /§ 12 Abs. 6 BQFG nicht/u);
        }
        assert.equal(intent(occupation, { qualification, nationality: null })?.required, 'if');
        const asks = (nationality: string | null) =>
          findWays(facts({ occupation, qualification, nationality }))[0]?.missing.map(({ fact }) => fact);
        assert.deepEqual(asks(null), ['nationality']);
        assert.deepEqual(asks('SY'), []);
      });

    test('chambers ask nobody who lives here, and nobody of the EU', () => {
      const elsewhere = { place: { district: null, municipality: null } };
      assert.equal(intent('koch', { nationality: 'SY' }), undefined);
      assert.equal(intent('koch', { nationality: 'PL', ...elsewhere }), undefined);
      assert.equal(intent('koch', { nationality: 'SY', ...elsewhere })?.required, 'if');
      const asks = (given: Parameters<typeof facts>[0]) =>
        findWays(facts({ occupation: 'koch', ...given }))[0]?.missing.map(({ fact }) => fact);
      assert.deepEqual(asks({ nationality: null }), []);
      assert.deepEqual(asks({ nationality: null, ...elsewhere }), ['nationality']);
    });

    test('rests on dated rows', () => assertDatedRows('intent', [federalIntent, stateIntent]));
  });

  test('resettlers prove the choice, lost papers are explained, advice wants nothing', () => {
    const resettler = documentsOf(facts({ occupation: 'koch', residenceStatus: 'SPAET4' }));
    assert.ok(types(resettler, 'always').includes('resettlerProof'));
    assert.deepEqual(resettler.find((row) => row.type === 'diploma')?.wantedForms, ['certifiedCopy']);
    const analysis = documentsOf(facts({ occupation: 'koch', qualification: { evidence: 'lost' } }));
    assert.ok(types(analysis, 'always').includes('reasonForMissing'));
    assert.deepEqual(documentsOf(facts({ occupation: 'schweisser' })), []);
  });
});

describe('where a paper stands', () => {
  const wanted = (
    forms: RequiredDocument['wantedForms'],
    translation: 'none' | 'sworn',
  ): RequiredDocument => ({
    type: 'diploma',
    words: paperWordsOf('diploma'),
    wantedForms: forms,
    translation,
    maxAgeMonths: null,
    notBefore: null,
    required: 'always',
    reason: { key: 'documentReason.always' },
    note: '',
    verified: true,
    checks: [],
  });
  const held = (state: DocumentState, translation: DocumentState = 'missing'): Held[] => [
    { type: 'diploma', state, translation },
  ];
  const certified = wanted(['certifiedCopy'], 'sworn');

  for (const [state, translation, progress, lacking] of [
    ['missing', 'missing', 'missing', 'document'],
    ['requested', 'missing', 'ordered', 'document'],
    ['lost', 'missing', 'lost', 'document'],
    ['copy', 'missing', 'incomplete', 'form'],
    ['copy', 'translated', 'incomplete', 'form'],
    ['original', 'missing', 'incomplete', 'translation'],
    ['original', 'translationOrdered', 'ordered', 'translation'],
    ['original', 'translated', 'complete', null],
    ['certifiedCopy', 'translated', 'complete', null],
    ['certifiedCopy', 'notNeeded', 'complete', null],
    ['submitted', 'submitted', 'complete', null],
    ['returned', 'translated', 'complete', null],
    ['notNeeded', 'missing', 'complete', null],
  ] as const) {
    test(`${state}, translation ${translation}: ${progress}`, () => {
      const found = progressOf(certified, held(state, translation));
      assert.equal(found.progress, progress);
      assert.equal(found.lacking, lacking);
    });
  }

  test('nothing stored is missing; other papers do not count', () => {
    assert.equal(progressOf(certified, []).progress, 'missing');
    assert.equal(
      progressOf(certified, [{ type: 'cv', state: 'original', translation: 'missing' }]).progress,
      'missing',
    );
  });

  test('a copy will do where a copy is wanted', () => {
    assert.equal(progressOf(wanted(['copy'], 'none'), held('copy')).progress, 'complete');
    assert.equal(progressOf(wanted(['original'], 'none'), held('certifiedCopy')).progress, 'incomplete');
  });

  test('every state is offered for a paper or its translation', () => {
    const offered: readonly string[] = [...paperStates, ...translationStates];
    for (const state of documentStates) assert.ok(offered.includes(state), state);
  });
});

describe('ready to apply', () => {
  const given = facts({ occupation: 'koch' });
  const required = documentsOf(given);
  const all: Held[] = required.map((row) => ({
    type: row.type,
    state: 'original',
    translation: 'translated',
  }));

  test('with everything, and without what is only asked for under a condition', () => {
    assert.equal(isReadyToApply(required, all), true);
    const needed = all.filter((row) => types(required, 'always').some((type) => type === row.type));
    assert.ok(needed.length < all.length);
    assert.equal(isReadyToApply(required, needed), true);
    assert.deepEqual(missingDocuments(required, needed), []);
  });

  test('not without any of what is always asked for', () => {
    for (const type of types(required, 'always')) {
      const without = all.filter((row) => row.type !== type);
      assert.equal(isReadyToApply(required, without), false, type);
      assert.deepEqual(
        missingDocuments(required, without).map((row) => row.required.type),
        [type],
      );
    }
  });

  test('a conditional paper that somebody ordered is missing until it is there', () => {
    const ordered: Held[] = [
      ...all.filter((row) => row.type !== 'powerOfAttorney'),
      { type: 'powerOfAttorney', state: 'requested', translation: 'missing' },
    ];
    assert.equal(isReadyToApply(required, ordered), true);
    assert.deepEqual(
      missingDocuments(required, ordered).map((row) => row.required.type),
      ['powerOfAttorney'],
    );
  });
});
