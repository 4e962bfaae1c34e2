import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { municipalities } from '#shared/catalogs/municipalities.ts';
import { blankClient } from '#shared/clients/client.ts';
import { municipalityLookup, ofDistrict, ofMunicipality, ofTown } from '../../../renderer/clients/places.ts';

const lookup = municipalityLookup('de', null);

describe('where somebody lives brings its keys', () => {
  test('Güstrow lies in Landkreis Rostock', () => {
    assert.deepEqual(ofTown('Güstrow'), { town: 'Güstrow', district: '13072', municipality: '13072043' });
    assert.deepEqual(ofTown(' gustrow'), { town: ' gustrow', district: '13072', municipality: '13072043' });
  });

  test('a place that is no municipality leaves the keys alone', () => {
    assert.deepEqual(ofTown('Rövertannen'), { town: 'Rövertannen' });
    assert.deepEqual(ofTown(''), { town: '' });
  });

  test('choosing the municipality keeps a town already written', () => {
    const there = { ...blankClient, town: 'Rövertannen' };
    assert.equal(ofMunicipality('13072043', there).town, undefined);
    assert.equal(ofMunicipality('13072043', blankClient).town, 'Güstrow');
    assert.deepEqual(ofMunicipality(null, there), { municipality: null });
  });

  test('another district drops a municipality that is not in it', () => {
    const there = { ...blankClient, district: '13072', municipality: '13072043' };
    assert.deepEqual(ofDistrict('13072', there), { district: '13072' });
    assert.deepEqual(ofDistrict('13003', there), { district: '13003', municipality: null });
    assert.deepEqual(ofDistrict(null, there), { district: null, municipality: null });
  });

  test('every municipality is found by its own label, and by no other', () => {
    for (const { code } of municipalities) {
      const label = lookup.labelOf(code);
      const hits = municipalities.filter((row) => lookup.labelOf(row.code) === label);
      assert.equal(hits.length, 1, label);
      assert.ok(
        lookup.search(label).some(({ value }) => value === code),
        label,
      );
    }
  });
});
