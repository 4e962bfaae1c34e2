import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sheetKinds } from '#shared/letters/calls.ts';
import { sheetChecks } from '#shared/privacy/checks.ts';
import { askedPurposes, purposeCodes, purposeOf, purposes } from '#shared/privacy/purposes.ts';
import { retentions, supervisoryAuthorities } from '#shared/privacy/retention.ts';
import { textVersionOn, textVersions } from '#shared/privacy/textVersions.ts';
import { assertDatedRows, assertUnique } from '#test/catalogs/datedRows.ts';

describe('the catalogues of data protection', () => {
  test('say since when they hold, where they were read, and what is still to check', () => {
    assertDatedRows('purposes', purposes);
    assertDatedRows('retention', retentions);
    assertDatedRows('supervision', supervisoryAuthorities);
    assertDatedRows('wordings', textVersions);
    assertUnique(purposes.map(({ code }) => code));
    assertUnique(textVersions.map(({ code }) => code));
  });

  test('every purpose has its row, and every one that can be withdrawn says what follows', () => {
    for (const code of purposeCodes) {
      const { kind, consequences } = purposeOf(code);
      assert.equal(consequences.length === 0, kind === 'notice', code);
      assertUnique([...consequences]);
    }
    assert.deepEqual(
      purposeCodes.filter((code) => !['information', 'release'].includes(code)).toSorted(),
      [...askedPurposes].toSorted(),
      'the sheet asks what the window asks',
    );
  });

  test('one wording is in force on any day, and each sheet names what nobody has checked', () => {
    for (const day of ['2018-05-25', '2026-11-22', '2028-02-29', '2040-01-01'])
      assert.notEqual(textVersionOn(day).code, '');
    for (const kind of sheetKinds) assert.ok(sheetChecks(kind, '2026-11-22').length > 0, kind);
    for (const kind of ['cover', 'checklist'] as const) assert.deepEqual(sheetChecks(kind, '2026-11-22'), []);
  });
});
