import assert from 'node:assert/strict';
import type { DatedRow } from '#shared/catalogs/datedRow.ts';
import { sources } from '#shared/catalogs/sources.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(text));

/** What every row of law, fees, addresses and codes owes its reader. */
export function assertDatedRows(what: string, rows: readonly DatedRow[]): void {
  assert.ok(rows.length > 0, what);
  for (const row of rows) {
    const where = `${what}: ${JSON.stringify(row).slice(0, 120)}`;
    assert.ok(row.source in sources, where);
    for (const day of [row.validFrom, row.validTo, row.checkedOn])
      assert.ok(day === null || isDay(day), where);
    if (row.validFrom !== null && row.validTo !== null) assert.ok(row.validFrom <= row.validTo, where);
    if (row.verified) {
      assert.notEqual(row.checkedOn, null, where);
      assert.notEqual(row.source, 'own', where);
      assert.equal(row.check, undefined, where);
    } else {
      assert.ok((row.check ?? '').length > 10, where);
    }
  }
}

export function assertUnique(codes: readonly string[]): void {
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  assert.deepEqual(twice, []);
}
