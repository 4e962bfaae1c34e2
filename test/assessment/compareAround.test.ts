import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Around, around } from '#shared/assessment/around.ts';
import { SCHEMA_VERSION } from '#shared/assessment/assessment.ts';
import { compareAssessments, lackingIn, parts, partsIn } from '#shared/assessment/compare.ts';
import { type AroundChange, compareAround } from '#shared/assessment/compareAround.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { anyAssessment, empty } from './people.ts';

const both = (text: string) => ({ de: text, en: text });
const words = fc.constantFrom('B', 'C1', 'Ukraine', '37 km', '91 km').map(both);
const anyAround: fc.Arbitrary<Around> = fc.record({
  lines: fc.array(
    fc.record({
      question: fc.constantFrom('wishes.radius', 'child.care', 'need.obstacles'),
      label: fc.constant(both('Frage')),
      value: words,
    }),
    { maxLength: 5 },
  ),
  licences: fc.array(words, { maxLength: 4 }),
  needs: fc.array(
    fc
      .record({ kind: fc.constantFrom('german' as const, 'childcare' as const), levels: fc.constant('') })
      .chain((need) => words.map((told) => ({ ...need, ...told }))),
    { maxLength: 4 },
  ),
});

const none: Around = { lines: [], licences: [], needs: [] };
const turned = { new: 'gone', gone: 'new', changed: 'changed' } as const;
const seen = (changes: readonly AroundChange[], turn: boolean): string[] =>
  changes
    .map(({ part, kind, label, before, after }) =>
      JSON.stringify(turn ? [part, turned[kind], label, after, before] : [part, kind, label, before, after]),
    )
    .sort();

/** All that is said, each once for each time. */
const told = ({ lines, licences, needs }: Around): string[] =>
  [
    ...lines.map(({ value }) => `frame ${value.de}`),
    ...licences.map(({ de }) => `licence ${de}`),
    ...needs.map(({ de }) => `need ${de}`),
  ].sort();

describe('what stands around two states of a profile', () => {
  test('is compared by what it says: in whatever order, kept or not, the same is no change', () => {
    fc.assert(
      fc.property(anyAround, (one) => {
        const turnedRound = {
          lines: one.lines.toReversed(),
          licences: one.licences.toReversed(),
          needs: one.needs.toReversed(),
        };
        assert.deepEqual(compareAround(one, turnedRound), []);
        assert.deepEqual(compareAround(one, around.parse(JSON.parse(JSON.stringify(one)))), []);
      }),
    );
  });

  test('what went and came leads from the one to the other, and says the opposite the other way round', () => {
    fc.assert(
      fc.property(anyAround, anyAround, (a, b) => {
        const changes = compareAround(a, b);
        assert.deepEqual(seen(changes, false), seen(compareAround(b, a), true));
        const left = told(a);
        for (const { part, before } of changes)
          if (before) left.splice(left.indexOf(`${part} ${before.de}`), 1);
        for (const { part, after } of changes) if (after) left.push(`${part} ${after.de}`);
        assert.deepEqual(left.sort(), told(b));
        assert.equal(new Set(changes.map(({ key }) => key)).size, changes.length);
      }),
    );
  });

  test('of one question the answer has changed; of several one is new, another gone', () => {
    const line = (question: string, value: string) => ({
      question,
      label: both('Umkreis'),
      value: both(value),
    });
    const of = (...lines: Around['lines']): Around => ({ ...none, lines });
    const kinds = (a: Around, b: Around) =>
      compareAround(a, b).map(({ kind, before, after }) => [kind, before?.de, after?.de]);
    assert.deepEqual(kinds(of(line('wishes.radius', '37 km')), of(line('wishes.radius', '91 km'))), [
      ['changed', '37 km', '91 km'],
    ]);
    assert.deepEqual(
      kinds(
        of(line('child.care', 'Kita'), line('child.care', 'Oma')),
        of(line('child.care', 'Oma'), line('child.care', 'Hort')),
      ),
      [['changed', 'Kita', 'Hort']],
    );
    const needs = (...texts: string[]): Around => ({
      ...none,
      needs: texts.map((text) => ({ ...both(text), kind: 'german' as const, levels: '' })),
    });
    assert.deepEqual(kinds(needs('Deutsch (A2 → B1)'), needs('Deutsch (B1 → B2)')), [
      ['changed', 'Deutsch (A2 → B1)', 'Deutsch (B1 → B2)'],
    ]);
    assert.deepEqual(kinds(none, { ...none, licences: [both('B')] }), [['new', undefined, 'B']]);
  });

  test('a version that never kept it says nothing of it, and the program says what it lacks', () => {
    fc.assert(fc.property(anyAround, (one) => assert.deepEqual(compareAround(null, one), [])));
    assert.deepEqual(lackingIn(SCHEMA_VERSION), []);
    assert.deepEqual(lackingIn(3), ['startingPoint']);
    assert.deepEqual(lackingIn(2), ['germanCourse', 'scriptSkill', 'startingPoint', 'around']);
    for (const schema of [1, 2, 3, 4])
      assert.deepEqual(
        [...partsIn(schema), ...lackingIn(schema)].filter((part) => part !== 'around').sort(),
        [...parts].sort(),
      );
  });
});

describe('a row that was entered anew', () => {
  test('is the same when it says the same, whatever its number', () => {
    fc.assert(
      fc.property(anyAssessment, (facts) => {
        const anew = {
          ...facts,
          languageCertificate: facts.languageCertificate.map((row) => ({ ...row, id: `new-${row.id}` })),
          languageSkill: facts.languageSkill.map((row) => ({ ...row, id: `new-${row.id}` })),
          skills: facts.skills.map((row) => ({ ...row, id: `new-${row.id}` })),
          wishes: facts.wishes.map((row) => ({ ...row, id: `new-${row.id}` })),
        };
        assert.deepEqual(compareAssessments(facts, anew), []);
      }),
    );
  });

  test('is changed, not gone and new, when it is about the same', () => {
    const telc = { ...blankItem.languageCertificate, language: 'de', name: 'telc Deutsch' };
    const of = (...languageCertificate: (typeof telc & { id: string; level: 'A2' | 'B1' })[]) => ({
      ...empty,
      languageCertificate,
    });
    const kinds = (a: ReturnType<typeof of>, b: ReturnType<typeof of>) =>
      compareAssessments(a, b).map(({ kind, fields }) => [kind, fields.map(({ field }) => field)]);
    const a2 = { ...telc, id: 'a', level: 'A2' as const };
    const b1 = { ...telc, id: 'b', level: 'B1' as const };
    assert.deepEqual(kinds(of(a2), of(b1)), [['changed', ['level']]]);
    assert.deepEqual(kinds(of(a2), of(a2, b1)), [['new', []]]);
    assert.deepEqual(kinds(of(a2), of({ ...b1, name: 'DTZ' })), [
      ['gone', []],
      ['new', []],
    ]);
  });
});
