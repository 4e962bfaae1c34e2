import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shippedOn } from '#shared/catalogs/overlay.ts';
import { must } from '#shared/contract/result.ts';
import { findAuthority } from '#shared/recognition/authorities.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { shippedLaws } from '#shared/recognition/laws.ts';
import type { Occupation } from '#shared/recognition/occupation.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import { occupationTable } from './occupationTableCatalog.ts';
import { facts } from './profiles.ts';

const letters = { regulated: 'J', craft: 'H', unregulated: 'N', title: 'T' } as const;

function decides({ authority }: Occupation): string {
  if (authority.kind === 'fixed') return authority.authority;
  return { craftChamber: 'HWK', evaluation: 'ZAB', none: '-' }[authority.kind];
}

describe('the reference occupations', () => {
  test('all 78 rows of the table are there, 106 occupations, none twice and none besides', () => {
    assert.deepEqual(
      [...new Set(occupationTable.map(({ row }) => row))],
      Array.from({ length: 78 }, (_, at) => at + 1),
    );
    assert.deepEqual(
      occupationTable.map(({ code }) => code).sort(),
      [...new Set(occupations.map(({ code }) => code))].sort(),
    );
    assert.equal(shippedOn('2026-03-10').occupations.rows.length, 106);
  });

  for (const { code, kldb, regulation, law, authority, level } of occupationTable) {
    test(`${code}: KldB, regulation, law, authority, level, results`, () => {
      const row = must(shippedOn('2026-03-10').occupations.find(code ?? ''), 'in the catalogue');
      assert.deepEqual(
        [row.kldb, letters[row.regulation], row.law, decides(row), row.languageLevel ?? '-'],
        [kldb, regulation, law, authority, level],
      );
      assert.ok(shippedLaws.find(row.law));
      if (row.authority.kind === 'fixed') assert.ok(findAuthority(row.authority.authority));
      // Where no authority decides there is no result, but something to do all the same.
      assert.equal(row.outcomes.length > 0, row.authority.kind !== 'none');
      if (row.authority.kind === 'none') assert.ok(row.extras.length > 0);
      // Who refuses or imposes says what closes the gap; the licence of a doctor goes before the specialist's.
      if (row.outcomes.includes('compensation')) assert.ok(row.measures.length > 0);
      const [way] = findWays(facts({ occupation: row.code, qualification: { kind: 'vocational' } }));
      assert.ok(must(way, 'a way').why.length > 0);
    });
  }
});
