import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shippedCatalogs } from '#shared/catalogs/catalogs.ts';
import { must } from '#shared/contract/result.ts';
import { fill } from '#shared/letters/compose/bilingual.ts';
import { requiredDocuments } from '#shared/recognition/documents.ts';
import type { RecognitionFacts } from '#shared/recognition/facts.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { sentenceOf, simpleSentenceOf } from '#shared/recognition/sentence.ts';
import type { Way } from '#shared/recognition/way.ts';
import { recognition as de } from '#shared/text/de/recognition.ts';
import { germanTeller } from '#shared/text/papers/languages.ts';
import { tellWay, wayParams, wayTold } from '#shared/text/papers/wayTold.ts';
import { facts } from './profiles.ts';
import { type Told, wholeWays } from './wholeWayCatalog.ts';

const last = (key: string): string => key.slice(key.indexOf('.') + 1);

function simply(way: Way, { occupation }: RecognitionFacts): string {
  const { occupations, authorities } = shippedCatalogs;
  const told = wayTold(way, occupations.find(occupation ?? ''), null, authorities);
  const runs = fill(tellWay(germanTeller, told), wayParams(told));
  return runs.map(({ text }) => text).join('');
}

function told(way: Way, given: RecognitionFacts): Told {
  const papers = requiredDocuments(way, given);
  return {
    code: way.code,
    law: way.law.code,
    authority: way.authority,
    months: way.decisionMonths,
    costs: Object.fromEntries(
      way.costs.map(({ code, minCents, maxCents }) => [
        code,
        minCents === null || maxCents === null ? null : [minCents / 100, maxCents / 100],
      ]),
    ),
    against: way.against.map(({ key }) => last(key)),
    papers: papers.filter(({ required }) => required === 'always').map(({ type }) => type),
    diploma: papers.find(({ type }) => type === 'diploma')?.wantedForms ?? [],
    level: way.language?.level ?? null,
    measures: way.measures,
  };
}

describe('the whole way, person by person', () => {
  for (const { who, given, ways, sentence, unknown } of wholeWays) {
    test(who, () => {
      const known = facts(given);
      const found = findWays(known);
      assert.deepEqual(
        found.map((way) => told(way, known)),
        ways,
      );
      const first = must(found[0], 'a way');
      assert.deepEqual(first.missing, [], 'of whom everything is known nothing is asked');
      const why = first.authorityWhy.map((message) => simpleSentenceOf(de, message));
      assert.equal([simply(first, known), ...why].join(' '), sentence);
      for (const way of found) assert.ok(sentenceOf(de, way.duration).endsWith('.'), way.code);

      const { qualification, ...rest } = unknown.given ?? {};
      const open = findWays(
        facts({ ...given, ...rest, qualification: { ...given?.qualification, ...qualification } }),
      );
      assert.deepEqual(
        must(open[0], 'a way').missing.map(({ fact }) => fact),
        unknown.asks,
      );
    });
  }

  test('what is not verified is said with where to look, on every way', () => {
    for (const { who, given } of wholeWays) {
      const ways = findWays(facts(given));
      assert.ok(
        ways.some(({ checks }) => checks.length > 0),
        who,
      );
      for (const way of ways) {
        assert.equal(way.verified, false, `${who}, ${way.code}: no way stands on checked rows alone yet`);
        for (const { text, row } of way.checks) {
          assert.ok(text.length > 20, text);
          if (row) assert.ok(row.code.length > 0, text);
        }
      }
    }
  });

  test('the measure follows where the diploma comes from; while that is not known both are named', () => {
    const measures = (country: string | null) =>
      must(
        findWays(facts({ occupation: 'hebamme', qualification: { country } }))[0],
        'a way',
      ).measures.filter((key) => key === 'knowledgeExam' || key === 'aptitudeTest');
    assert.deepEqual(measures('UA'), ['knowledgeExam']);
    assert.deepEqual(measures('PL'), ['aptitudeTest']);
    assert.deepEqual(measures(null), ['knowledgeExam', 'aptitudeTest']);
    const mayOpenPart = (country: string | null) =>
      findWays(facts({ occupation: 'hebamme', qualification: { country } }))[0]?.outcomes.includes(
        'partialAccess',
      );
    assert.deepEqual([mayOpenPart('UA'), mayOpenPart('PL'), mayOpenPart(null)], [false, true, true]);
  });
});
