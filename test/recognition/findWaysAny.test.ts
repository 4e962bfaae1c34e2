import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { languageLevels } from '#shared/catalogs/languageLevels.ts';
import { residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { proofKinds, qualificationKinds } from '#shared/profile/profile.ts';
import { requiredDocuments } from '#shared/recognition/documents.ts';
import type { RecognitionFacts } from '#shared/recognition/facts.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import { outcomeOf, shippedOutcomes } from '#shared/recognition/outcomeCatalog.ts';
import { sentenceOf } from '#shared/recognition/sentence.ts';
import { recognition as de } from '#shared/text/de/recognition.ts';
import { recognition as en } from '#shared/text/en/recognition.ts';
import { facts } from './profiles.ts';

const authority = (given: RecognitionFacts) => findWays(given)[0]?.authority;

describe('any facts', () => {
  const anyFacts: fc.Arbitrary<RecognitionFacts> = fc.record({
    qualification: fc.record({
      kind: fc.option(fc.constantFrom(...qualificationKinds)),
      titleOriginal: fc.constant(''),
      titleGerman: fc.constant(''),
      country: fc.option(fc.constantFrom('UA', 'PL', 'SUHH', 'DE', 'CH', 'XX', 'QQ')),
      institution: fc.constant(''),
      endedOn: fc.constant(null),
      completed: fc.option(fc.boolean()),
      evidence: fc.option(fc.constantFrom(...proofKinds)),
    }),
    occupation: fc.option(fc.constantFrom(...occupations.map((row) => row.code), 'gone')),
    place: fc.record({
      district: fc.option(fc.constantFrom('13003', '13072', '13076', '01003', '99999')),
      municipality: fc.option(fc.constantFrom('13072043', '13072006', '13003000', '13072999')),
    }),
    nationality: fc.option(fc.constantFrom('UA', 'DE')),
    residenceStatus: fc.option(fc.constantFrom(...residenceTitles.map((row) => row.code), 'gone')),
    birthDate: fc.option(fc.constantFrom('1989', '2005-02-28', '2030')),
    experiences: fc.array(
      fc.record({ years: fc.option(fc.integer({ min: 0, max: 40 })), proved: fc.boolean() }),
      {
        maxLength: 3,
      },
    ),
    german: fc.option(fc.constantFrom(...languageLevels)),
    namesDiffer: fc.option(fc.boolean()),
    on: fc.constantFrom('2024-01-01', '2026-03-10', '2027-06-01'),
  });

  test('there is always a way, each with a reason, unique, sayable in both languages, as JSON', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const ways = findWays(given);
        assert.ok(ways.length > 0);
        assert.equal(
          new Set(ways.map((way) => way.code)).size,
          ways.length,
          ways.map((way) => way.code).join(),
        );
        assert.deepEqual(JSON.parse(JSON.stringify(ways)), ways);
        for (const way of ways) {
          assert.ok(way.why.length > 0);
          assert.equal(way.verified, way.checks.length === 0);
          // whatever its notice may say can be entered: the form offers what the catalogue has for this law
          for (const outcome of way.outcomes)
            assert.ok(
              outcomeOf(outcome, given.on, shippedOutcomes)?.laws.includes(way.law.family),
              `${way.law.code} ${outcome}`,
            );
          const missing = way.missing.map((row) => row.fact);
          assert.equal(new Set(missing).size, missing.length, missing.join());
          if (way.kind !== 'advice' && way.authority === null) {
            assert.ok(missing.some((fact) => fact === 'district' || fact === 'municipality'));
          }
          const said = [way.title, way.duration, ...way.why, ...way.against];
          said.push(...way.missing.map((row) => row.effect), ...(way.language ? [way.language.note] : []));
          for (const document of requiredDocuments(way, given)) said.push(document.reason);
          for (const message of said) {
            for (const tree of [de, en]) {
              const sentence = sentenceOf(tree, message);
              assert.ok(sentence.length > 2, message.key);
              assert.doesNotMatch(sentence, /\{\{|undefined|null/, message.key);
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a missing fact that is named changes the answer once it is known', () => {
    const open = facts({ occupation: 'maler', place: { district: '13072', municipality: null } });
    assert.equal(authority(open), null);
    assert.equal(authority({ ...open, place: { district: '13072', municipality: '13072043' } }), 'HWK-SN');
    assert.equal(authority({ ...open, place: { district: '13072', municipality: '13072006' } }), 'HWK-OMV');
  });
});
