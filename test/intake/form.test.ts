import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ZodObject, ZodType } from 'zod';
import { raters, ratingField } from '#shared/assessment/languageBasis.ts';
import { skills } from '#shared/catalogs/languageLevels.ts';
import { clientFields, clientName } from '#shared/clients/client.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { resultField } from '#shared/profile/certificate.ts';
import { profileItems } from '#shared/profile/profile.ts';
import { fieldsOf } from '#shared/questionnaire/bound.ts';
import type { Condition, Group } from '#shared/questionnaire/definition.ts';
import { questionSchema } from '#shared/questionnaire/schema.ts';
import { questionsOf, spotOf, spotsOf } from '#shared/questionnaire/walk.ts';
import { assertDatedRows, assertUnique } from '#test/catalogs/datedRows.ts';
import { answersTo } from '#test/questionnaire/sample.ts';

const spots = spotsOf(intakeForm);
const questions = questionsOf(intakeForm);
const elements = spots.map(({ question, element }) => question ?? element);

const records: Readonly<Record<string, ZodObject>> = { client: clientFields, clientName, ...profileItems };

const mentioned = (condition: Condition | undefined): string[] => {
  if (condition === undefined) return [];
  if ('question' in condition) return [condition.question];
  if ('not' in condition) return mentioned(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(mentioned);
};

describe('the intake form', () => {
  test('has every key once', () => {
    const keys = intakeForm.sections.flatMap((section) =>
      section.questions.flatMap((element) => [
        element.key,
        ...('questions' in element ? element.questions.map(({ key }) => key) : []),
      ]),
    );
    assertUnique(keys);
    assertUnique(intakeForm.sections.map(({ key }) => key));
    assert.equal(keys.length, spots.length);
    for (const key of keys) assert.match(key, /^[a-z][A-Za-z.]*$/, key);
  });

  test('begins with information and consent', () => {
    const [first] = intakeForm.sections;
    assert.equal(first.embeds, 'privacy');
    assert.deepEqual(
      intakeForm.sections.map(({ key }) => key),
      [
        ...['consent', 'person', 'reach', 'residence', 'benefits', 'education', 'qualifications'],
        ...['work', 'language', 'situation', 'wishes', 'need'],
      ],
    );
  });

  test('speaks both languages, and asks open questions', () => {
    for (const { key, label, help, guide } of elements) {
      for (const words of [label, help, guide]) {
        if (words === undefined) continue;
        for (const text of [words.de, words.en]) {
          assert.notEqual(text.trim(), '', key);
          assert.doesNotMatch(text, / {2}|—/, key);
        }
      }
      if (guide) for (const text of [guide.de, guide.en]) assert.match(text, /\?$|\.$/, key);
      assert.doesNotMatch(guide?.de ?? '', /\b(du|dein|dir|dich)\b/i, key);
    }
  });

  test('asks nobody for religion or ethnicity, and for health only under class 9', () => {
    for (const { key, label, protection } of elements) {
      assert.doesNotMatch(`${key} ${label.de} ${label.en}`, /relig|ethni|rasse|race|konfession|minderheit/i);
      if (/health|gesund|behinder/i.test(`${key} ${label.de}`)) assert.equal(protection, 9, key);
    }
    assert.ok(elements.some(({ protection }) => protection === 9));
  });

  test('asks on conditions that it can know, and never in a circle', () => {
    const dependsOn = new Map<string, string[]>();
    for (const { key, visibleWhen } of elements) {
      for (const other of mentioned(visibleWhen)) {
        assert.ok(spotOf(intakeForm, other)?.question, `${key} asks for ${other}`);
        dependsOn.set(key, [...(dependsOn.get(key) ?? []), other]);
      }
    }
    const reach = (key: string, way: readonly string[]): void => {
      assert.ok(!way.includes(key), [...way, key].join(' → '));
      for (const next of dependsOn.get(key) ?? []) reach(next, [...way, key]);
    };
    for (const key of dependsOn.keys()) reach(key, []);
  });

  test('conditions name codes that the asked question has', () => {
    const check = (condition: Condition | undefined): void => {
      if (condition === undefined) return;
      if ('not' in condition) check(condition.not);
      if ('all' in condition) condition.all.forEach(check);
      if ('any' in condition) condition.any.forEach(check);
      if (!('is' in condition)) return;
      const question = spotOf(intakeForm, condition.question)?.question;
      assert.ok(question);
      const several = question.kind === 'choices' || question.kind === 'countries';
      for (const value of condition.is) {
        const parsed = questionSchema(question).safeParse(several ? [value] : value);
        assert.ok(parsed.success, `${condition.question}: ${value}`);
      }
    };
    for (const { visibleWhen } of elements) check(visibleWhen);
  });

  test('its lists are dated rows', () => {
    for (const question of questions) {
      if (!('list' in question)) continue;
      assertDatedRows(question.key, question.list);
      assertUnique(question.list.map(({ code }) => code));
      for (const { name } of question.list) assert.ok(name.de !== '' && name.en !== '', question.key);
    }
  });

  test('binds a group to one record, and all its bound questions to the same', () => {
    for (const { question, group } of spots) {
      if (!question?.bind) continue;
      // A certificate is asked for with its language; which row it is, the office finds.
      const own = question.bind.record === 'languageCertificate' ? 'languageSkill' : question.bind.record;
      if (group) assert.equal(own, group.record, question.key);
      else assert.ok(['client', 'family'].includes(question.bind.record), question.key);
    }
  });

  test('a bound question gives what its record accepts, whatever is answered', () => {
    for (const question of questions) {
      if (!question.bind) continue;
      const shape = records[question.bind.record]?.shape;
      assert.ok(shape, question.key);
      fc.assert(
        fc.property(question.required ? answersTo(question) : fc.option(answersTo(question)), (value) => {
          const accepted = questionSchema(question).parse(value);
          for (const [field, fact] of Object.entries(fieldsOf(question, accepted))) {
            const schema: ZodType | undefined = shape[field];
            assert.ok(schema, `${question.key} → ${field}`);
            assert.deepEqual(schema.parse(fact), fact, question.key);
          }
        }),
        { numRuns: 15 },
      );
    }
  });

  /** Asked in the competence profile, where there is time for it. */
  const inProfile: Readonly<Record<string, readonly string[]>> = {
    /** On the person's page, where all forms stand beside each other. */
    clientName: ['romanises'],
    experience: ['place'],
    germanCourse: ['place', 'units', 'entitledBy', 'entitledOn', 'toldBy', 'remark'],
    scriptSkill: ['counsellorReading', 'counsellorWriting'],
    languageSkill: [...raters.flatMap((by) => skills.map((skill) => ratingField(by, skill)))],
    startingPoint: ['situation'],
    languageCertificate: [
      ...['language', 'kind', 'level', 'number', 'issuer', 'place', 'validUntil'],
      ...skills.map(resultField),
    ],
  };

  test('offers every field of the records it is a view on', () => {
    for (const [record, schema] of Object.entries(records)) {
      const asked = questions
        .filter(({ bind }) => bind?.record === record)
        .flatMap((question) => Object.keys(fieldsOf(question, null)));
      const known = Object.keys(schema.shape)
        .filter((field) => field !== 'id')
        .filter((field) => !inProfile[record]?.includes(field));
      assert.deepEqual(asked.toSorted(), known.toSorted(), record);
    }
  });

  test('every group says what one of it is called and how long it takes to ask', () => {
    for (const { element } of spots) {
      if (element.kind !== 'group') continue;
      const group: Group = element;
      assert.ok(group.one.de !== '' && group.questions.length > 0);
    }
    for (const { key, seconds } of elements) assert.ok(seconds > 0 && seconds <= 120, key);
  });
});
