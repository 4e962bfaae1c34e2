import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { reviewAssessment } from '#shared/assessment/review.ts';
import { habitOn, shippedHabits } from '#shared/catalogs/habits.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { firstMonthOf, gapsIn, monthsBetween, type Stretch } from '#shared/profile/gaps.ts';
import { stretchesOf } from '#shared/profile/way.ts';
import { cvGaps, cvLines } from '#shared/profilePapers/cv/lines.ts';
import { anyAssessment } from '../assessment/people.ts';

const today = '2026-11-02';
const stretch = (from: string | null, to: string | null): Stretch => ({ from, to });
const texts = (...stretches: Stretch[]): string[] =>
  gapsIn(stretches, today, 2).map(({ from, to, open }) => `${from} ${open ? 'heute' : to}`);

describe('gaps in a CV', () => {
  test('are the whole months between what is known, and until today', () => {
    assert.deepEqual(texts(stretch('2008-09', '2012-06'), stretch('2012-09', '2021-12')), [
      '2012-07 2012-08',
      '2022-01 heute',
    ]);
    assert.deepEqual(texts(stretch('2020-01', null)), []);
    assert.deepEqual(texts(stretch('2024-01', '2026-09')), ['2026-10 heute']);
  });

  test('one month between two jobs is not asked for, a year alone counts whole', () => {
    assert.deepEqual(texts(stretch('2010', '2015-03'), stretch('2015-05', '2026')), []);
    assert.deepEqual(texts(stretch('2010', '2012'), stretch('2013', null)), []);
    assert.deepEqual(texts(stretch('2010', '2012'), stretch('2014', null)), ['2013-01 2013-12']);
  });

  test('what lies inside another stretch opens no gap, and nothing known is no gap', () => {
    assert.deepEqual(texts(stretch('2000', '2026'), stretch('2010-05', '2010-06')), []);
    assert.deepEqual(texts(), []);
    assert.deepEqual(texts(stretch(null, null)), []);
    assert.deepEqual(texts(stretch('2030-01', '2031-01')), [], 'the future says nothing of the past');
    assert.deepEqual(texts(stretch('2020', '2026-10'), stretch('2027-06', null)), [], 'nor is it a gap');
    assert.equal(firstMonthOf([stretch('2027-06', null), stretch(null, '2003-04')], today), '2003-04');
    assert.equal(firstMonthOf([stretch(null, null)], today), null);
    assert.equal(monthsBetween('2025-11', '2026-01'), 3);
  });

  const month = fc
    .tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  const stretches = fc.array(
    fc.tuple(month, month).map(([a, b]) => (a < b ? stretch(a, b) : stretch(b, a))),
    { maxLength: 8 },
  );

  test('lie in order, apart, in no known month, and filled in they are gone', () => {
    fc.assert(
      fc.property(stretches, (given) => {
        const gaps = gapsIn(given, today, 2);
        for (const [index, gap] of gaps.entries()) {
          assert.ok(gap.from <= gap.to);
          assert.ok((gaps[index - 1]?.to ?? '') < gap.from);
          for (const { from, to } of given) assert.ok((to ?? today) < gap.from || (from ?? '') > gap.to);
        }
        const filled = [...given, ...gaps.map(({ from, to }) => stretch(from, to))];
        assert.deepEqual(gapsIn(filled, today, 2), []);
      }),
    );
  });
});

describe('gaps of a person', () => {
  const lived = (fields: object) => ({
    ...{ qualification: [], experience: [], germanCourse: [] },
    ...fields,
  });
  const found = (way: object) =>
    gapsIn(stretchesOf(lived(way)), today, 2).map(({ from, to, open }) => `${from} ${open ? 'heute' : to}`);
  const job = { ...blankItem.experience, id: 'e', title: 'Koch' };
  const school = { ...blankItem.qualification, id: 'q', titleGerman: 'Koch' };

  test('are seen after work of which only the length is known', () => {
    assert.deepEqual(found({ experience: [{ ...job, startedOn: '2019-03', years: 2 }] }), ['2021-04 heute']);
  });

  test('a diploma ends a training with its date, and a training that runs still runs', () => {
    const degreeDate = { calendar: 'gregorian', original: '', iso: '2024-12' } as const;
    assert.deepEqual(found({ qualification: [{ ...school, startedOn: '2020', degreeDate }] }), [
      '2025-01 heute',
    ]);
    assert.deepEqual(found({ qualification: [{ ...school, startedOn: '2025-01' }] }), []);
  });

  test('what has neither name nor place fills no time: the CV has no line for it', () => {
    const nameless = { ...job, title: '', startedOn: '2015', endedOn: '2019' };
    const after = { ...job, startedOn: '2020', endedOn: null };
    const before = { ...job, startedOn: '2010', endedOn: '2014' };
    assert.deepEqual(found({ experience: [before, nameless, after] }), ['2015-01 2019-12']);
  });

  test('are the same on the time line, in the review and in the CV, and every one of them has its line', () => {
    fc.assert(
      fc.property(anyAssessment, (facts) => {
        const gaps = gapsIn(stretchesOf(facts), today, habitOn('leastGap', today, shippedHabits));
        assert.deepEqual(cvGaps(facts, today, shippedHabits), gaps);
        const lines = cvLines(facts, today, { own: null, language: 'de' }, gaps);
        assert.equal(lines.filter(({ kind }) => kind === 'gap').length, gaps.length);
        const long = gaps.some(({ from, to }) => monthsBetween(from, to) >= 6);
        assert.equal(
          reviewAssessment(facts, today).some(({ code }) => code === 'longGap'),
          long,
        );
      }),
    );
  });
});
