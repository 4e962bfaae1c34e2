import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { overlay } from '#shared/catalogs/overlay.ts';
import type { OwnRow } from '#shared/catalogs/ownRow.ts';
import { fieldsOfRow, shippedRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { isOffered, outcomeCatalog, outcomeOf } from '#shared/recognition/outcomeCatalog.ts';
import { type ProcedureResult, results } from '#shared/recognition/procedureEvent.ts';
import { assertDatedRows } from '../catalogs/datedRows.ts';
import { facts } from './profiles.ts';

const day = '2026-11-22';

/** What the office says of an outcome: ours but for what is given. */
function says(code: ProcedureResult, changed: object = {}, more: Partial<OwnRow> = {}): OwnRow {
  const basis = fieldsOfRow('outcomes', must(shippedRow('outcomes', code, day), 'ours'));
  return {
    ...{ id: code, catalog: 'outcomes', code, validFrom: null, validTo: null, basis },
    ...{ fields: { ...basis, ...changed }, source: 'Schreiben', checkedOn: '2026-11-20', note: '' },
    ...{ at: `${day}T09:00:00Z`, by: 'Maren Voß', ...more },
  };
}
const book = (own: OwnRow[], on = day) => overlay(own, on).outcomes;

describe('the catalogue of outcomes', () => {
  test('has each outcome of the state machine once, in its order, dated and sourced', () => {
    assertDatedRows('outcomes', outcomeCatalog);
    assert.deepEqual(
      outcomeCatalog.map(({ code }) => code),
      results,
    );
  });

  test('says in one short sentence what it means', () => {
    for (const { code, meaning } of outcomeCatalog)
      for (const said of [meaning.de, meaning.en]) {
        assert.match(said, /^[A-ZÄÖÜ][^.]+\.$/, code);
        assert.ok(said.split(' ').length <= 16, said);
      }
  });
});

describe('an outcome the office has put right', () => {
  test('is called and means what the office says, from its day', () => {
    const name = { de: 'Feststellungsbescheid mit Auflage', en: 'Feststellungsbescheid mit Auflage' };
    const own = [says('compensation', { name }, { validFrom: '2026-12-01' })];
    const called = (on: string) => outcomeOf('compensation', on, book(own))?.name.de;
    assert.deepEqual(
      [called('2026-11-30'), called('2026-12-01')],
      ['Auflage einer Ausgleichsmaßnahme', name.de],
    );
  });

  test('that occurs no more may not be said of later days, but keeps its words', () => {
    const own = [says('partialAccess', { offered: false }, { validFrom: '2026-07-01' })];
    const offered = (on: string) => isOffered('partialAccess', on, book(own), null);
    assert.deepEqual([offered('2026-06-30'), offered('2026-07-01'), offered(day)], [true, false, false]);
    assert.equal(outcomeOf('partialAccess', day, book(own))?.name.de, 'partielle Berufserlaubnis');
    for (const code of results) assert.ok(isOffered(code, day, book([]), null), code);
  });

  test('what is to be checked stands on the ways that may end so, and is gone once it was looked up', () => {
    const checksOf = (own: OwnRow[], on = day) =>
      must(findWays(facts({ occupation: 'arzt', on }), overlay(own, on))[0], 'a way').checks.filter(
        ({ row }) => row?.catalog === 'outcomes',
      );
    assert.deepEqual(
      checksOf([]).map(({ row }) => row?.code),
      ['temporaryPermit'],
    );
    assert.deepEqual(checksOf([says('temporaryPermit')]), []);
    assert.ok(checksOf([says('temporaryPermit')], '2029-01-01').length > 1, 'a check grows old');
  });
});
