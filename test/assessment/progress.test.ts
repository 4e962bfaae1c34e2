import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { coursesOf, hasMoved, heightOf, pointsOf } from '#shared/assessment/progress.ts';
import { blankStrength, ratings } from '#shared/assessment/strength.ts';
import { languageLevels } from '#shared/catalogs/languageLevels.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { anyAssessment, empty } from './people.ts';

const field = { width: 160, height: 40, pad: 5 };

describe('progress over versions', () => {
  test('draws each known value once, inside its field, the higher the better', () => {
    fc.assert(
      fc.property(fc.array(anyAssessment, { maxLength: 5 }), (states) => {
        for (const { part, series } of coursesOf(states)) {
          assert.ok(series.length > 0);
          for (const one of series) {
            assert.equal(one.values.length, states.length);
            const points = pointsOf(part, one, field);
            assert.equal(points.length, one.values.filter((value) => value !== null).length);
            for (const { x, y } of points) assert.ok(x >= 5 && x <= 155 && y >= 5 && y <= 35, `${x} ${y}`);
          }
        }
      }),
    );
    for (const [part, scale] of [
      ['languageSkill', languageLevels],
      ['strengths', ratings],
    ] as const)
      for (const [at, value] of scale.entries())
        if (at > 0) assert.ok((heightOf(part, value) ?? 0) > (heightOf(part, scale[at - 1] ?? null) ?? 1));
  });

  test('follows a language entered anew, and tells what has moved from what has not', () => {
    const state = (id: string, level: 'A1' | 'B1', self: '2' | '3') => ({
      ...empty,
      languageSkill: [{ ...blankItem.languageSkill, id, language: 'de', level }],
      strengths: [{ ...blankStrength, id: 's', competence: 'teamwork', self, counsellor: '3' as const }],
    });
    const courses = coursesOf([state('a', 'A1', '2'), state('b', 'B1', '2')]);
    assert.deepEqual(
      courses.map((course) => [course.key, hasMoved(course), course.series.map(({ by }) => by)]),
      [
        ['de', true, ['level']],
        ['teamwork', false, ['self', 'counsellor']],
      ],
    );
    assert.deepEqual(courses[0]?.series[0]?.values, ['A1', 'B1']);
  });

  test('draws each of the five skills by who has judged it, and of a language entered twice the higher', () => {
    const row = { ...blankItem.languageSkill, language: 'de' };
    const before = {
      ...empty,
      languageSkill: [
        { ...row, id: 'a', level: 'A1' as const, selfWriting: 'B1' as const },
        { ...row, id: 'b', level: 'A2' as const, selfWriting: 'A2' as const },
      ],
    };
    const after = {
      ...empty,
      languageSkill: [
        {
          ...{ ...row, id: 'c', level: 'B1' as const, selfWriting: 'B2' as const },
          counsellorWriting: 'A2' as const,
        },
      ],
    };
    const courses = coursesOf([before, after]);
    assert.deepEqual(
      courses.map(({ skill, series }) => [skill, series.map(({ by, values }) => [by, values])]),
      [
        [null, [['level', ['A2', 'B1']]]],
        [
          'writing',
          [
            ['self', ['B1', 'B2']],
            ['counsellor', [null, 'A2']],
          ],
        ],
      ],
    );
    fc.assert(
      fc.property(fc.array(anyAssessment, { minLength: 2, maxLength: 3 }), (states) => {
        const turned = states.map((one) => ({ ...one, languageSkill: one.languageSkill.toReversed() }));
        const sorted = (all: typeof states) =>
          coursesOf(all).toSorted((a, b) =>
            `${a.part}${a.key}${a.skill}`.localeCompare(`${b.part}${b.key}${b.skill}`),
          );
        assert.deepEqual(sorted(turned), sorted(states), 'which row was entered first does not matter');
      }),
    );
  });

  test('what is known only once is no course', () => {
    const once = {
      ...empty,
      languageSkill: [{ ...blankItem.languageSkill, id: 'a', language: 'de', level: 'A1' as const }],
    };
    assert.deepEqual(coursesOf([once, empty]), []);
    assert.deepEqual(coursesOf([]), []);
  });
});
