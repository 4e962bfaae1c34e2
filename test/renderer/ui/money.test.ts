import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { centsText, parseCents } from '../../../renderer/ui/money.ts';

describe('an amount as one types it', () => {
  const rows: readonly (readonly [string, number | null])[] = [
    ['12', 1200],
    ['12,5', 1250],
    ['12,50 €', 1250],
    ['12.50', 1250],
    ['1.250', 125_000],
    ['1.250,05', 125_005],
    ['1 250', 125_000],
    ['1,250.05', 125_005],
    ['32000', 3_200_000],
    ['€ 600', 60_000],
    ['600 EUR', 60_000],
    ['٦٠٠', 60_000],
    ['0', 0],
    ['', null],
    ['-5', null],
    ['12,505', 1_250_500],
    ['12,5051', null],
    ['1.25.0', null],
    ['zwölf', null],
    ['1e3', null],
  ];
  for (const [typed, cents] of rows) test(`„${typed}“`, () => assert.equal(parseCents(typed), cents));

  test('what is shown is read back as the same', () => {
    fc.assert(fc.property(fc.nat(10_000_000), (cents) => assert.equal(parseCents(centsText(cents)), cents)));
  });
});
