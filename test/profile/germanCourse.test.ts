import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { courseDoubtsOf } from '#shared/profile/courseDoubts.ts';
import {
  blankCourse,
  courseKindRows,
  courseKinds,
  courseStages,
  germanCourse,
  isOver,
  latestCourses,
  wasVisited,
} from '#shared/profile/germanCourse.ts';
import { assertDatedRows, assertUnique } from '#test/catalogs/datedRows.ts';

const today = '2026-11-22';
const date = fc.option(
  fc.oneof(
    fc.integer({ min: 2020, max: 2028 }).map(String),
    fc
      .tuple(fc.integer({ min: 2020, max: 2028 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  ),
);
const course = fc
  .record({ stage: fc.option(fc.constantFrom(...courseStages)), startedOn: date, endedOn: date })
  .map((some) => ({ ...blankCourse, ...some }));
const courses = fc
  .array(course, { maxLength: 5 })
  .map((all) => all.map((one, at) => ({ ...one, id: String(at) })));

const of = (some: Partial<typeof blankCourse>, id = 'c') => ({ ...blankCourse, ...some, id });
const doubts = (some: Partial<typeof blankCourse>) => courseDoubtsOf(of(some), [of(some)], today);

describe('kinds of German courses', () => {
  test('are dated rows, each code once and all of them', () => {
    assertDatedRows('courseKinds', courseKindRows);
    assertUnique(courseKindRows.map(({ code }) => code));
    assert.deepEqual(
      courseKindRows.map(({ code }) => code),
      [...courseKinds],
    );
  });
});

describe('doubts about a course', () => {
  test('end before start, an end ahead, an end gone by, a beginning to come', () => {
    assert.deepEqual(doubts({ startedOn: '2024-05', endedOn: '2024-04', stage: 'noExam' }), ['turned']);
    assert.deepEqual(doubts({ startedOn: '2024', endedOn: '2024-04' }), [], 'the year holds the month');
    assert.deepEqual(doubts({ stage: 'finished', endedOn: '2027-01' }), ['overAhead']);
    assert.deepEqual(doubts({ stage: 'finished', endedOn: '2026' }), [], 'some day of this year is past');
    assert.deepEqual(doubts({ stage: 'running', endedOn: '2026-10' }), ['runningOver']);
    assert.deepEqual(doubts({ stage: 'running', endedOn: '2026-11' }), []);
    assert.deepEqual(doubts({ stage: 'running', startedOn: '2026-12' }), ['begunAhead']);
    assert.deepEqual(doubts({ stage: 'registered', startedOn: '2026-12' }), []);
    assert.deepEqual(doubts({ stage: 'waiting', entitledUntil: '2026-11-21' }), ['entitlementOver']);
    assert.deepEqual(doubts({ stage: 'finished', entitledUntil: '2020-01-01' }), []);
  });

  test('two at a time are only a hint, said of both, and never of one alone', () => {
    const a = of({ stage: 'noExam', startedOn: '2024-01', endedOn: '2024-06' }, 'a');
    const b = of({ stage: 'broken', startedOn: '2024-03', endedOn: '2024-09' }, 'b');
    const waiting = of({ ...b, stage: 'waiting' }, 'w');
    assert.deepEqual(
      [courseDoubtsOf(a, [a, b], today), courseDoubtsOf(b, [a, b], today)],
      [['overlap'], ['overlap']],
    );
    assert.deepEqual(courseDoubtsOf(a, [a, waiting], today), []);
    const vague = of({ stage: 'noExam', startedOn: '2024', endedOn: '2024' }, 'v');
    assert.deepEqual(courseDoubtsOf(a, [a, vague], today), [], 'somewhere in 2024 may be after June');
    fc.assert(
      fc.property(courses, (all) => {
        for (const one of all) {
          assert.ok(!courseDoubtsOf(one, [one], today).includes('overlap'));
          const told = courseDoubtsOf(one, all, today);
          if (told.includes('overlap'))
            assert.ok(
              all.some(
                (other) => other !== one && courseDoubtsOf(other, [one, other], today).includes('overlap'),
              ),
            );
        }
      }),
    );
  });

  test('nobody doubts what has no dates', () => {
    for (const stage of courseStages) assert.deepEqual(doubts({ stage }), []);
  });
});

test('what runs or is to come stands first, then the latest; none is lost', () => {
  fc.assert(
    fc.property(courses, (all) => {
      const sorted = latestCourses(all);
      assert.deepEqual(new Set(sorted), new Set(all));
      const firstOver = sorted.findIndex(isOver);
      if (firstOver >= 0) assert.ok(sorted.slice(firstOver).every(isOver));
    }),
  );
  const old = of({ stage: 'finished', endedOn: '2020' }, 'old');
  const newer = of({ stage: 'broken', startedOn: '2023-05' }, 'newer');
  const running = of({ stage: 'running' }, 'running');
  assert.deepEqual(
    latestCourses([old, newer, running]).map(({ id }) => id),
    ['running', 'newer', 'old'],
  );
});

test('a place on a list is no course visited', () => {
  assert.deepEqual(
    courseStages.filter((stage) => !wasVisited({ stage })),
    ['entitled', 'waiting', 'registered'],
  );
  assert.ok(wasVisited({ stage: null }));
});

test('a course leads to a level of the framework, and to no mother tongue', () => {
  assert.ok(germanCourse.safeParse({ ...blankCourse, levelAimed: 'B2', units: 700 }).success);
  assert.ok(!germanCourse.safeParse({ ...blankCourse, levelAimed: 'native' }).success);
  assert.ok(!germanCourse.safeParse({ ...blankCourse, units: -1 }).success);
  assert.ok(!germanCourse.safeParse({ ...blankCourse, entitledUntil: '2026' }).success);
});
