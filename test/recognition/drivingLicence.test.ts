import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { districts } from '#shared/catalogs/districts.ts';
import { must } from '#shared/contract/result.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { facts } from './profiles.ts';

const licence = (place: { district: string | null; municipality: string | null }) =>
  must(
    findWays(facts({ occupation: 'berufskraftfahrer-personen', place })).find(
      ({ code }) => code === 'drivingLicence',
    ),
    'a bus driver needs a licence',
  );

describe('the bus driver’s licence', () => {
  for (const { code, shortName } of districts) {
    test(`in ${shortName}: its own office, law and costs, all marked as unverified`, () => {
      const way = licence({ district: code, municipality: null });
      assert.equal(way.authority, `FEB-${code}`);
      assert.equal(way.law.code, 'FAHRERLAUBNIS');
      assert.deepEqual(
        way.costs.map((fee) => [fee.code, fee.minCents, fee.verified]),
        [
          ['LICENCE', null, false],
          ['DRIVERS', null, false],
          ['TRANSLATION', 3000, false],
        ],
      );
      assert.equal(way.duration.key, 'duration.open');
      for (const catalog of ['laws', 'authorities', 'fees'] as const)
        assert.ok(
          way.checks.some(({ row }) => row?.catalog === catalog),
          catalog,
        );
    });
  }

  test('whose place nobody knows is asked for it', () => {
    const way = licence({ district: null, municipality: null });
    assert.equal(way.authority, null);
    assert.ok(way.missing.some(({ fact }) => fact === 'district'));
  });
});
