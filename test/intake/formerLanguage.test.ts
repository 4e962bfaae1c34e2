import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { intakeForm } from '#shared/intake/form.ts';
import {
  type FormerAnswer,
  type FormerAnswers,
  formerLanguageQuestions,
  upgradeLanguage,
} from '#shared/intake/formerLanguage.ts';
import { blankCourse, germanCourse } from '#shared/profile/germanCourse.ts';
import { questionSchema } from '#shared/questionnaire/schema.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';

const said = (value: FormerAnswer['value']): FormerAnswer => ({ value, without: null });
const unsaid = (without: FormerAnswer['without']): FormerAnswer => ({ value: null, without });

const codes = {
  'german.literacy': ['latin', 'otherScript', 'some', 'none'],
  'german.course': ['none', 'entitled', 'waiting', 'running', 'finished', 'noExam', 'broken'],
  'german.courseKind': ['integration', 'literacy', 'vocational', 'orientation', 'other'],
  'german.courseProvider': ['VHS Rostock'],
  'german.courseEnds': ['2027-03', '2026'],
  'german.entitled': ['yes', 'no', 'unclear'],
  'german.entitledUntil': ['2027-01-31'],
} as const;

/** Everything the former form can have been answered with, and what a broken file may hold. */
const former: fc.Arbitrary<FormerAnswers> = fc
  .record(
    Object.fromEntries(
      formerLanguageQuestions.map((question) => [
        question,
        fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...codes[question]).map(said) },
          { weight: 2, arbitrary: fc.constantFrom('unknown' as const, 'declined' as const).map(unsaid) },
          { weight: 1, arbitrary: fc.constantFrom('nonsense', '', 7, true).map(said) },
        ),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((all) => all as FormerAnswers);
const native = fc.option(fc.constantFrom('uk', 'ar', 'ti', 'tr', 'de', 'ta'));

describe('the one course of the former form', () => {
  test('becomes the first entry, with who was asked what', () => {
    const { course, ofCourse, ofCourses, used } = upgradeLanguage(
      {
        'german.course': said('running'),
        'german.courseKind': said('vocational'),
        'german.courseProvider': said('VHS Rostock'),
        'german.courseEnds': said('2027-03'),
      },
      'uk',
    );
    assert.deepEqual(course, {
      ...{ stage: 'running', kind: 'vocational', provider: 'VHS Rostock', endedOn: '2027-03' },
      ...{ entitlement: null, entitledUntil: null },
    });
    assert.equal(ofCourses, null);
    assert.deepEqual(
      ofCourse.map(({ question, from }) => [question, from]),
      [
        ['course.stage', 'german.course'],
        ['course.kind', 'german.courseKind'],
        ['course.provider', 'german.courseProvider'],
        ['course.endedOn', 'german.courseEnds'],
      ],
    );
    assert.equal(used.length, 4);
  });

  test('no course is said of courses as a whole; a letter without a course is an entry', () => {
    assert.deepEqual(upgradeLanguage({ 'german.course': said('none') }, null).ofCourses, {
      without: 'none',
      from: 'german.course',
    });
    const letter = upgradeLanguage(
      {
        'german.course': said('none'),
        'german.entitled': said('yes'),
        'german.entitledUntil': said('2027-01-31'),
      },
      null,
    );
    assert.deepEqual(
      [letter.course?.stage, letter.course?.entitlement, letter.course?.entitledUntil, letter.ofCourses],
      ['entitled', 'entitled', '2027-01-31', null],
    );
  });

  test('„nicht klar“ stays so, and whoever did not want to say is not asked again', () => {
    const { ofCourse } = upgradeLanguage(
      { 'german.course': said('waiting'), 'german.entitled': said('unclear') },
      null,
    );
    assert.deepEqual(
      ofCourse.filter(({ question }) => question === 'course.entitlement').map(({ without }) => without),
      ['unknown'],
    );
    const declined = upgradeLanguage({ 'german.course': unsaid('declined') }, null);
    assert.deepEqual(declined.ofCourses, { without: 'declined', from: 'german.course' });
  });
});

describe('the one answer about reading and writing', () => {
  const scriptsOf = (value: string, language: string | null) =>
    upgradeLanguage({ 'german.literacy': said(value) }, language).scripts.map(({ script, carried }) => [
      script,
      ...carried.map((one) => one.value),
    ]);

  test('goes to the script it was said of', () => {
    assert.deepEqual(scriptsOf('latin', 'ar'), [['Latn', 'sure', 'sure']]);
    assert.deepEqual(scriptsOf('otherScript', 'ar'), [['Arab', 'sure', 'sure']]);
    assert.deepEqual(scriptsOf('otherScript', null), [['other', 'sure', 'sure']]);
    assert.deepEqual(scriptsOf('some', 'uk'), [['Cyrl', 'words', 'words']]);
    assert.deepEqual(scriptsOf('none', 'tr'), [['Latn', 'none', 'none']]);
    assert.deepEqual(scriptsOf('none', 'prs'), [
      ['Latn', 'none', 'none'],
      ['Arab', 'none', 'none'],
    ]);
  });
});

test('whatever was answered: the new form accepts it, the record takes it, nothing said twice or lost', () => {
  fc.assert(
    fc.property(former, native, (answers, language) => {
      const upgraded = upgradeLanguage(answers, language);
      const { course, ofCourse, ofCourses, scripts, used } = upgraded;
      const carried = [...ofCourse, ...scripts.flatMap((one) => one.carried)];
      for (const { question, value, from } of carried) {
        const asked = spotOf(intakeForm, question)?.question;
        assert.ok(asked && questionSchema(asked).safeParse(value).success, `${question}: ${value}`);
        assert.ok(used.includes(from), `${from} has been carried over`);
      }
      if (course) assert.ok(germanCourse.safeParse({ ...blankCourse, ...course }).success);
      assert.ok(course === null || ofCourses === null, 'a course, or none of it');
      assert.ok(used.every((question) => answers[question] !== undefined));
      const at = carried.map(({ question }) => question);
      assert.equal(new Set(ofCourse.map(({ question }) => question)).size, ofCourse.length);
      if (answers['german.course'] === undefined && ofCourse.length > 0) assert.fail(at.join());
      assert.deepEqual(upgradeLanguage(answers, language), upgraded, 'the same every time');
    }),
    { numRuns: 400 },
  );
});
