import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { must } from '#shared/contract/result.ts';
import { type CostFacts, expectedCosts, sumOf } from '#shared/funding/expectedCosts.ts';
import { documentStates, type Held, requiredDocuments } from '#shared/recognition/documents.ts';
import type { RecognitionFacts } from '#shared/recognition/facts.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { measures } from '#shared/recognition/occupation.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import { facts } from '../recognition/profiles.ts';

function costsOf(given: RecognitionFacts, more: Partial<CostFacts> & { way?: never; code?: string } = {}) {
  const ways = findWays(given);
  const way = must(more.code ? ways.find(({ code }) => code === more.code) : ways[0], 'there is a way');
  const required = requiredDocuments(way, given);
  const { german, on } = given;
  return expectedCosts({ way, required, held: [], measures: [], german, on, ...more });
}
const kinds = (lines: ReturnType<typeof costsOf>) => lines.map(({ kind }) => kind);
const nurse = facts({ occupation: 'pflegefachperson', german: 'B1' });

describe('what a way costs', () => {
  test('nurse: certificates, copies, translations, the fee, and German up to B2', () => {
    const lines = costsOf(nurse);
    assert.deepEqual(kinds(lines), ['certifiedCopies', 'translation', 'fee', 'language']);
    const translation = must(lines[1], 'translations');
    assert.deepEqual(translation.count, { min: 4, max: 12, of: 'page' });
    assert.deepEqual([translation.minCents, translation.maxCents], [12_000, 72_000]);
    assert.equal(translation.verified, false);
    assert.match(translation.checks.map(({ text }) => text).join(' '), /Vielleicht genügt Englisch/);
    assert.deepEqual(sumOf(lines), { minCents: 12_000, maxCents: 72_000, open: 3 });
  });

  test('with B2 there is no course to pay for; unknown German is no cost', () => {
    assert.ok(!kinds(costsOf(facts({ occupation: 'pflegefachperson', german: 'B2' }))).includes('language'));
    assert.ok(!kinds(costsOf(facts({ occupation: 'pflegefachperson', german: null }))).includes('language'));
  });

  test('what is translated is paid for; what is ordered is not', () => {
    const held = (translation: Held['translation']): Held[] => [
      { type: 'diploma', state: 'original', translation },
    ];
    const pages = (of: readonly Held[]) =>
      costsOf(nurse, { held: of }).find(({ kind }) => kind === 'translation')?.count;
    assert.deepEqual(pages(held('translated')), { min: 3, max: 10, of: 'page' });
    assert.deepEqual(pages(held('translationOrdered')), { min: 4, max: 12, of: 'page' });
  });

  test('a paper that is lost needs no translation', () => {
    const lost: Held[] = [{ type: 'diploma', state: 'lost', translation: 'missing' }];
    const count = costsOf(nurse, { held: lost }).find(({ kind }) => kind === 'translation')?.count;
    assert.deepEqual(count, { min: 3, max: 10, of: 'page' });
  });

  test('conditional papers cost once somebody has marked them', () => {
    const asked: Held[] = [{ type: 'policeCertificate', state: 'requested', translation: 'notNeeded' }];
    assert.ok(!kinds(costsOf(nurse)).includes('papers'));
    const papers = costsOf(nurse, { held: asked }).find(({ kind }) => kind === 'papers');
    assert.deepEqual([papers?.minCents, papers?.maxCents], [1300, 1300]);
  });

  test('economist: the ZAB and translations, no fee of a procedure', () => {
    const lines = costsOf(facts({ occupation: 'oekonom', qualification: { kind: 'bachelor' } }));
    const fee = lines.find(({ kind }) => kind === 'fee');
    assert.deepEqual([fee?.label, fee?.minCents], ['cost.evaluation', 20_800]);
  });

  test('car mechanic without papers: the Qualifikationsanalyse, its price not known', () => {
    const lines = costsOf(facts({ occupation: 'kfz-mechatroniker', qualification: { evidence: 'lost' } }));
    assert.ok(kinds(lines).includes('analysis'));
    assert.equal(lines.find(({ kind }) => kind === 'analysis')?.minCents, null);
  });

  test('after the notice: course and examination, as the measure asks for', () => {
    const after = (measure: (typeof measures)[number]) =>
      kinds(costsOf(nurse, { measures: [measure] })).slice(4);
    assert.deepEqual(after('knowledgeExam'), ['exam', 'course']);
    assert.deepEqual(after('adaptationPeriod'), ['course']);
    assert.deepEqual(after('qualificationAnalysis'), ['analysis']);
    assert.deepEqual(after('practice'), []);
  });

  test('advice costs nothing', () => {
    assert.deepEqual(costsOf(facts({ qualification: { country: 'DE' } })), []);
  });
});

describe('any way, any papers', () => {
  const anyHeld = fc.array(
    fc.record({
      type: fc.constantFrom('diploma', 'transcript', 'workReferences', 'identity', 'policeCertificate'),
      ...{ state: fc.constantFrom(...documentStates), translation: fc.constantFrom(...documentStates) },
    }),
    { maxLength: 4 },
  );
  const given = fc
    .constantFrom(...occupations.map(({ code }) => code))
    .map((occupation) => facts({ occupation }));

  test('never negative, the least never more than the most, all unverified says what to check', () => {
    fc.assert(
      fc.property(given, anyHeld, fc.subarray([...measures]), (of, held, chosen) => {
        for (const { minCents, maxCents, verified, checks, count } of costsOf(of, {
          held,
          measures: chosen,
        })) {
          assert.equal(minCents === null, maxCents === null);
          assert.ok((minCents ?? 0) >= 0 && (minCents ?? 0) <= (maxCents ?? 0));
          if (!verified) assert.ok(checks.length > 0);
          if (count) assert.ok(count.min > 0 && count.min <= count.max);
        }
      }),
    );
  });

  test('a translation that is there never makes it dearer', () => {
    fc.assert(
      fc.property(given, anyHeld, (of, held) => {
        const before = sumOf(costsOf(of, { held }));
        const after = sumOf(
          costsOf(of, { held: held.map((one) => ({ ...one, translation: 'translated' })) }),
        );
        assert.ok(after.minCents <= before.minCents && after.maxCents <= before.maxCents);
      }),
    );
  });
});
