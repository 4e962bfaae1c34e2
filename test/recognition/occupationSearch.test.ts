import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { shippedOn } from '#shared/catalogs/overlay.ts';
import { searchOccupations } from '#shared/recognition/occupations.ts';

const found = (query: string, limit?: number) =>
  searchOccupations(query, limit, shippedOn('2026-11-22').occupations).map((hit) => hit.occupation.code);

describe('occupations are found by the words people use', () => {
  for (const [query, code] of [
    ['Pflegefachfrau', 'pflegefachperson'],
    ['Krankenschwester', 'pflegefachperson'],
    ['krankenpfleger', 'pflegefachperson'],
    ['медична сестра', 'pflegefachperson'],
    ['медсестра', 'pflegefachperson'],
    ['медицинская сестра', 'pflegefachperson'],
    ['medsestra', 'pflegefachperson'],
    ['ممرضة', 'pflegefachperson'],
    ['پرستار', 'pflegefachperson'],
    ['hemşire', 'pflegefachperson'],
    ['hemsire', 'pflegefachperson'],
    ['nurse', 'pflegefachperson'],
    ['pielegniarka', 'pflegefachperson'],
    ['infirmiere', 'pflegefachperson'],
    ['Elektriker', 'elektroniker-energie-gebaeude'],
    ['كهربائي', 'elektroniker-energie-gebaeude'],
    ['Ökonomin', 'oekonom'],
    ['okonom', 'oekonom'],
    ['economist', 'oekonom'],
    ['اقتصاد', 'oekonom'],
    ['Koch', 'koch'],
    ['кухар', 'koch'],
    ['Automechaniker', 'kfz-mechatroniker'],
    ['вихователь', 'erzieher'],
    ['LKW-Fahrer', 'berufskraftfahrer-gueter'],
    ['lkw fahrer', 'berufskraftfahrer-gueter'],
    ['berber', 'friseur'],
    ['avukat', 'jurist'],
    ['Bauer', 'landwirt'],
    ['Krankenschw', 'pflegefachperson'],
  ] as const) {
    test(`${query} finds ${code}`, () => assert.equal(found(query)[0], code));
  }

  test('part of a compound is enough', () => {
    assert.ok(found('schwester').includes('pflegefachperson'));
    assert.ok(found('mechatronik').includes('kfz-mechatroniker'));
  });

  test('says which word was found, and in which language', () => {
    const [hit] = searchOccupations('медсестра');
    assert.equal(hit?.matched, 'медсестра');
    assert.ok(hit?.language === 'uk' || hit?.language === 'ru');
    assert.equal(searchOccupations('Pflegefachfrau')[0]?.matched, null);
  });

  test('nothing, rubbish, limits', () => {
    assert.deepEqual(found(''), []);
    assert.deepEqual(found('%'), []);
    assert.deepEqual(found('💥'), []);
    assert.deepEqual(found('xyzzy'), []);
    assert.equal(found('e', 3).length, 3);
  });

  test('every title and every word finds its occupation', () => {
    for (const row of shippedOn('2026-11-22').occupations.rows) {
      for (const list of [row.female, row.male, row.neutral]) {
        assert.ok(found(list, 200).includes(row.code), list);
      }
      for (const word of Object.values(row.words).flatMap((list) => list.split(', '))) {
        assert.ok(found(word, 200).includes(row.code), `${row.code}: ${word}`);
      }
    }
  });

  test('never throws, never repeats an occupation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const codes = found(query);
        assert.equal(new Set(codes).size, codes.length);
      }),
    );
  });
});
