import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { foldNames, searchConcepts, searchIndex } from '#shared/esco/search.ts';

const row = (label: string, ...others: string[]) => ({
  ...{ uri: `u:${label}`, label, code: '', others: others.join('\n') },
  folded: foldNames([label, ...others]),
});
const index = searchIndex([
  row('Krankenpfleger/Krankenpflegerin', 'Krankenschwester', 'Pflegefachkraft'),
  row('Bäcker/Bäckerin', 'Brotbäckerin'),
  row('Fachverkäufer', 'Verkäuferin für Gemüse'),
  row('Schwesternhelferin'),
  row('Straßenbauer'),
]);
const found = (query: string) => searchConcepts(index, query, 10).map(({ label }) => label);

describe('searching ESCO', () => {
  test('by label, beginnings of words, and other names, which are shown', () => {
    assert.equal(found('krankenpfl')[0], 'Krankenpfleger/Krankenpflegerin');
    assert.equal(found('krankenpflegerin')[0], 'Krankenpfleger/Krankenpflegerin');
    const [hit] = searchConcepts(index, 'pflegefach', 1);
    assert.deepEqual([hit?.label, hit?.matched], ['Krankenpfleger/Krankenpflegerin', 'Pflegefachkraft']);
    assert.equal(searchConcepts(index, 'bäcker', 1)[0]?.matched, null);
  });

  test('with and without umlauts and sharp s', () => {
    for (const query of ['Bäcker', 'backer', 'Baecker', 'BÄCKER'])
      assert.equal(found(query)[0], 'Bäcker/Bäckerin');
    for (const query of ['Straßenbauer', 'strassenbau']) assert.equal(found(query)[0], 'Straßenbauer');
  });

  test('parts of compounds are found, beginnings come first', () => {
    assert.deepEqual(found('schwester'), ['Schwesternhelferin', 'Krankenpfleger/Krankenpflegerin']);
    assert.deepEqual(found('gemüseverkäuferin'), ['Fachverkäufer'], 'a compound nobody listed');
  });

  test('nothing for one letter, for signs, and for what is nowhere', () => {
    for (const query of ['', 'k', '  ', '%', '\n', 'zzzz']) assert.deepEqual(found(query), []);
  });

  test('never throws; whatever it finds has every typed word in one of its names, or a part of it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.nat(5), (query, limit) => {
        assert.ok(searchConcepts(index, query, limit).length <= limit);
      }),
    );
  });

  test('every concept is found by each of its names', () => {
    const name = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{2,12}( [a-zäöüß]{2,12})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), (names) => {
        const [label = '', ...others] = names;
        const one = searchIndex([row(label, ...others), row('Etwas anderes')]);
        for (const typed of names)
          assert.ok(searchConcepts(one, typed, 5).some((hit) => hit.label === label));
      }),
    );
  });
});
