import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Change, compareAssessments } from '#shared/assessment/compare.ts';
import { readSnapshot, writeSnapshot } from '#shared/assessment/snapshot.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { anyAssessment, empty } from './people.ts';

const turned = { new: 'gone', gone: 'new', changed: 'changed' } as const;
const turnedMove = { risen: 'fallen', fallen: 'risen' } as const;

/** The same change seen from the other side. `item` is left out: of what changed it is the later state. */
const seen = (changes: readonly Change[], turn: boolean): string[] =>
  changes
    .map(({ part, key, kind, fields }) =>
      JSON.stringify({
        ...{ part, key, kind: turn ? turned[kind] : kind },
        fields: fields
          .map(({ field, before, after, moved }) =>
            turn
              ? { field, before: after, after: before, moved: moved && turnedMove[moved] }
              : { field, before, after, moved },
          )
          .sort((a, b) => (a.field < b.field ? -1 : 1)),
      }),
    )
    .sort();

describe('two states of a profile', () => {
  test('that are the same differ in nothing, also when one was kept', () => {
    fc.assert(
      fc.property(anyAssessment, (facts) => {
        assert.deepEqual(compareAssessments(facts, facts), []);
        assert.deepEqual(compareAssessments(facts, readSnapshot(writeSnapshot(facts))), []);
      }),
    );
  });

  test('compared the other way round say the opposite', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (a, b) => {
        assert.deepEqual(seen(compareAssessments(a, b), false), seen(compareAssessments(b, a), true));
      }),
    );
  });

  test('name each row once, and nothing only when they are equal', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (a, b) => {
        const names = compareAssessments(a, b).map(({ part, key }) => `${part} ${key}`);
        assert.equal(new Set(names).size, names.length);
        if (names.length === 0) {
          const rows = (facts: typeof a) =>
            Object.values(facts).map((list) => list.map((row) => JSON.stringify(row)).sort());
          assert.deepEqual(rows(a), rows(b));
        }
      }),
    );
  });

  test('say which level has risen', () => {
    const skill = { ...blankItem.languageSkill, id: 's', level: 'A2' } as const;
    const [change] = compareAssessments(
      { ...empty, languageSkill: [skill] },
      { ...empty, languageSkill: [{ ...skill, level: 'B1' }] },
    );
    assert.deepEqual(change?.fields, [{ field: 'level', before: 'A2', after: 'B1', moved: 'risen' }]);
  });

  test('a snapshot older than a field reads it as blank', () => {
    const old = JSON.stringify({ languageSkill: [{ id: 's', language: 'de', level: 'B1' }], gone: 1 });
    assert.deepEqual(readSnapshot(old), {
      ...empty,
      languageSkill: [{ ...blankItem.languageSkill, id: 's', language: 'de', level: 'B1' }],
    });
  });
});
