import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { overlay, shippedOn } from '#shared/catalogs/overlay.ts';
import type { OwnRow } from '#shared/catalogs/ownRow.ts';
import { fieldsOfRow, shippedRow, shippedRows } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { searchOccupations } from '#shared/recognition/occupations.ts';
import { facts } from './profiles.ts';

const LAST = '2026-12-31';
const FIRST = '2027-01-01';
const helper = (on: string) => facts({ occupation: 'pflegehelfer', on });
const lawOn = (on: string) => must(findWays(helper(on))[0], 'a way').law.code;

describe('rows of law that follow each other in time', () => {
  test('the helper of the state ends with 2026, the federal assistant begins with 2027', () => {
    assert.equal(lawOn(LAST), 'PFLASS');
    assert.equal(lawOn(FIRST), 'PFLFASSG');
    const [before] = findWays(helper(LAST));
    assert.ok(
      before?.against.some(({ key, params }) => key === 'against.oldLaw' && params?.until === '31.12.2026'),
    );
    const after = findWays(helper(FIRST));
    assert.ok(after.some(({ code }) => code === 'knowledgeExam'));
    assert.ok(after.every(({ against }) => against.every(({ key }) => key !== 'against.oldLaw')));
  });

  test('one row a code, whatever the day, and search finds it once', () => {
    for (const day of ['2019-01-01', LAST, FIRST, '2040-01-01']) {
      const { occupations, laws, authorities } = shippedOn(day);
      for (const { rows, retired } of [occupations, laws, authorities]) {
        const codes = [...rows, ...retired].map(({ code }) => code);
        assert.equal(new Set(codes).size, codes.length, day);
      }
      const hits = searchOccupations('Pflegehelfer', 50, occupations);
      assert.equal(hits.filter(({ occupation }) => occupation.code === 'pflegehelfer').length, 1);
    }
  });

  test('a law that has ended is not offered, and a procedure begun under it still finds it', () => {
    const { laws } = shippedOn(FIRST);
    assert.ok(!laws.rows.some(({ code }) => code === 'PFLASS'));
    assert.equal(laws.find('PFLASS')?.validTo, LAST);
    const clock = shippedOn('2027-02-01').periods.rule(
      'decision',
      { code: 'PFLASS', regulated: true, european: false },
      false,
      '2027-02-01',
    );
    assert.equal(clock?.period.count, 3);
  });

  test('an examination has a period under every law that may impose one, amber where nobody has read it', () => {
    const { occupations, periods } = shippedOn(LAST);
    for (const { code, law, regulation, measures } of occupations.rows) {
      if (
        regulation !== 'regulated' ||
        !measures.some((one) => one === 'knowledgeExam' || one === 'aptitudeTest')
      )
        continue;
      const rule = periods.rule('examination', { code: law, regulated: true, european: false }, false, LAST);
      assert.ok(rule, `${code} ${law}`);
      assert.ok(rule.citation !== '' || !rule.verified, code);
    }
    // The periods for the decision stay those of the law's own row.
    const paramedic = { code: 'RETTSAN', regulated: true, european: false };
    assert.equal(periods.rule('decision', paramedic, false, LAST)?.period.count, 3);
  });

  test('rows of authorities and papers hold on their days only', () => {
    const nearby = must(
      shippedRows.authorities.find(({ code }) => code === 'HWK-SN'),
      'in the register',
    );
    const moved = { ...nearby, validFrom: FIRST, addressLines: ['Neu', '19053 Schwerin'] };
    const shipped = {
      ...shippedRows,
      authorities: [
        ...shippedRows.authorities.map((row) => (row === nearby ? { ...row, validTo: LAST } : row)),
        moved,
      ],
      documents: {
        ...shippedRows.documents,
        HWK: shippedRows.documents.HWK.map((row) => (row.type === 'cv' ? { ...row, validTo: LAST } : row)),
      },
    };
    assert.equal(overlay([], LAST, shipped).authorities.find('HWK-SN')?.addressLines, nearby.addressLines);
    assert.equal(overlay([], FIRST, shipped).authorities.find('HWK-SN')?.addressLines, moved.addressLines);
    const asksForCv = (day: string) =>
      overlay([], day, shipped)
        .papers.of('HWK', null)
        .some(({ type }) => type === 'cv');
    assert.equal(asksForCv(LAST), true);
    assert.equal(asksForCv(FIRST), false);
  });

  test('who looked the old row up has said nothing of the new one', () => {
    const old = must(shippedRow('occupations', 'pflegehelfer', LAST), 'a row');
    const fields = fieldsOfRow('occupations', old);
    const own: OwnRow = {
      ...{ id: 'a', catalog: 'occupations', code: 'pflegehelfer', validFrom: null, validTo: null },
      ...{ fields, basis: fields, source: 'Anruf', checkedOn: '2026-11-01', note: '', at: '', by: '' },
    };
    assert.equal(overlay([own], LAST).occupations.find('pflegehelfer')?.verified, true);
    const next = overlay([own], FIRST).occupations.find('pflegehelfer');
    assert.deepEqual([next?.law, next?.verified], ['PFLFASSG', false]);
  });
});
