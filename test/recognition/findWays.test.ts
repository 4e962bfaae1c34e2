import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { authorityOf } from '#shared/recognition/authorities.ts';
import type { RecognitionFacts } from '#shared/recognition/facts.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { sentenceOf } from '#shared/recognition/sentence.ts';
import type { Way } from '#shared/recognition/way.ts';
import { recognition as de } from '#shared/text/de/recognition.ts';
import { profileCatalog } from './profileCatalog.ts';
import { facts } from './profiles.ts';

const keys = (messages: readonly { readonly key: string }[]) => messages.map((message) => message.key);
const codes = (ways: readonly Way[]) => ways.map((way) => way.code);
const first = (given: RecognitionFacts): Way => {
  const [way] = findWays(given);
  assert.ok(way);
  return way;
};

describe('the way by experience', () => {
  const short = (occupation: string | null) =>
    findWays(
      facts({
        occupation: 'koch',
        qualification: { completed: false, evidence: 'none' },
        experiences: [{ years: 8, proved: true, occupation }],
      }),
    )
      .filter(({ code }) => code === 'validation')
      .flatMap(({ against }) => against)
      .filter(({ key }) => key === 'against.experienceShort');

  test('counts the years in the trade and those nobody has named, not those in another', () => {
    assert.deepEqual(short('koch'), []);
    assert.deepEqual(short(null), []);
    assert.deepEqual(short('restaurantfachmann'), [
      { key: 'against.experienceShort', params: { have: 0, need: 4.5 } },
    ]);
  });
});

describe('the people of the demo', () => {
  test('Olena: nurse from Ukraine in Rostock, to the LPH under § 40 PflBG', () => {
    const given = facts({
      occupation: 'pflegefachperson',
      qualification: { country: 'UA', endedOn: '2012' },
      experiences: [{ years: 9, proved: true }],
      german: 'B1',
    });
    const ways = findWays(given);
    assert.deepEqual(codes(ways), ['recognition', 'knowledgeExam']);
    const way = first(given);
    assert.equal(way.authority, 'LPH');
    assert.equal(way.law.citation, '§ 40 PflBG');
    assert.equal(way.law.family, 'special');
    assert.equal(way.decisionMonths, 4);
    assert.equal(way.duration.key, 'duration.decision');
    assert.deepEqual(keys(way.authorityWhy), ['why.authorityState']);
    assert.ok(keys(way.why).includes('why.regulated'));
    assert.ok(keys(way.why).includes('why.thirdCountryDiploma'));
    assert.deepEqual(way.against, [{ key: 'against.languageBelow', params: { need: 'B2', have: 'B1' } }]);
    assert.deepEqual(way.missing, []);
    assert.equal(authorityOf('LPH').addressLines.at(-1), '18059 Rostock');
    assert.equal(sentenceOf(de, way.title), 'Anerkennungsverfahren: Pflegefachfrau/Pflegefachmann');
  });

  test('Ahmad: electrician in Güstrow, to the Handwerkskammer Schwerin because of the former Kreis', () => {
    const way = first(
      facts({
        occupation: 'elektroniker-energie-gebaeude',
        qualification: { country: 'SY', endedOn: '2009' },
        place: { district: '13072', municipality: '13072043' },
        nationality: 'SY',
        residenceStatus: 'GFK',
        experiences: [{ years: 6, proved: false }],
      }),
    );
    assert.equal(way.code, 'recognition');
    assert.equal(way.authority, 'HWK-SN');
    assert.equal(way.law.family, 'HwO');
    assert.deepEqual(way.authorityWhy, [
      {
        key: 'why.chamberFormerDistrict',
        params: { municipality: 'Güstrow', former: 'Güstrow', authority: 'Handwerkskammer Schwerin' },
      },
    ]);
    assert.deepEqual(keys(way.against), ['against.experienceUnproved']);
    assert.equal(way.language?.level, null);
  });

  test('Farida: economist from Kabul in Schwerin, Zeugnisbewertung and no recognition procedure', () => {
    const ways = findWays(
      facts({
        occupation: 'oekonom',
        qualification: { kind: 'bachelor', country: 'AF', endedOn: '2012-12-02' },
        place: { district: '13004', municipality: '13004000' },
        nationality: 'AF',
        residenceStatus: 'GFK',
      }),
    );
    assert.deepEqual(codes(ways), ['evaluation']);
    const [way] = ways;
    assert.equal(way?.kind, 'assessment');
    assert.equal(way?.authority, 'ZAB');
    assert.equal(way?.law.family, 'none');
    assert.deepEqual(keys(way?.why ?? []), ['why.academic', 'why.noProcedure', 'why.authorityNationwide']);
    assert.deepEqual(way?.against, []);
    assert.equal(way?.decisionMonths, null);
  });
});

describe('ways by profile', () => {
  for (const row of profileCatalog) {
    test(row.who, () => {
      const ways = findWays(facts(row.given));
      assert.deepEqual(codes(ways), row.ways);
      const [way] = ways;
      assert.ok(way);
      assert.equal(way.authority, row.authority);
      assert.equal(way.law.code, row.law);
      if (row.why) assert.ok(keys(way.why).includes(row.why), keys(way.why).join());
      if (row.against) assert.ok(keys(way.against).includes(row.against), keys(way.against).join());
      const facts_ = way.missing.map((missing) => missing.fact);
      if (row.missing)
        assert.ok(
          facts_.some((fact) => fact === row.missing),
          facts_.join(),
        );
    });
  }

  test('periods: four months for nurses of third states, three within Europe (§ 43 (3) PflAPrV)', () => {
    const months = (country: string) =>
      first(facts({ occupation: 'pflegefachperson', qualification: { country } })).decisionMonths;
    assert.equal(months('UA'), 4);
    assert.equal(months('PL'), 3);
  });

  test('a European qualification in a regulated profession is extended by a month at most', () => {
    const duration = (country: string) =>
      first(facts({ occupation: 'erzieher', qualification: { country } })).duration.key;
    assert.equal(duration('PL'), 'duration.europe');
    assert.equal(duration('UA'), 'duration.bqfg');
  });

  test('the level asked for is enough; a level above is no reason against', () => {
    const against = (german: RecognitionFacts['german']) =>
      keys(first(facts({ occupation: 'pflegefachperson', german })).against);
    assert.deepEqual(against('B1'), ['against.languageBelow']);
    assert.deepEqual(against('B2'), []);
    assert.deepEqual(against('native'), []);
    assert.deepEqual(against(null), ['against.languageUnknown']);
  });

  test('fees are those of the day', () => {
    const at = (on: string) =>
      first(facts({ occupation: 'oekonom', qualification: { kind: 'master' }, on })).costs.find(
        (cost) => cost.code === 'ZAB',
      );
    assert.equal(at('2022-06-01')?.minCents, 20_000);
    assert.equal(at('2026-03-10')?.minCents, 20_800);
    assert.equal(at('2026-03-10')?.verified, false);
  });
});
