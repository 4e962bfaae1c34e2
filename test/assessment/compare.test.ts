import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SCHEMA_VERSION } from '#shared/assessment/assessment.ts';
import { type Change, compareAssessments, partsIn } from '#shared/assessment/compare.ts';
import { readSnapshot, writeSnapshot } from '#shared/assessment/snapshot.ts';
import { blankMotivation } from '#shared/assessment/wish.ts';
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
        assert.deepEqual(
          compareAssessments(facts, readSnapshot(writeSnapshot({ ...facts, around: null }))),
          [],
        );
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
            Object.values(facts).map((list) =>
              list.map((row) => JSON.stringify(row, (key, value) => (key === 'id' ? null : value))).sort(),
            );
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

  test('say which ruler has risen, and never that a text has', () => {
    const wish = { ...blankMotivation, id: 'w', rank: 2, words: '1', occupation: null } as const;
    const later = { ...wish, rank: 1, words: '2', confidence: '4', step: '5' } as const;
    const [change] = compareAssessments(
      { ...empty, wishes: [{ ...wish, confidence: '2', step: '1' }] },
      { ...empty, wishes: [later] },
    );
    assert.deepEqual(change?.fields.map(({ field, moved }) => [field, moved]).sort(), [
      ['confidence', 'risen'],
      ['rank', null],
      ['step', null],
      ['words', null],
    ]);
  });

  test('a version from before the wishes says nothing of them', () => {
    fc.assert(
      fc.property(anyAssessment, (facts) => {
        const { wishes: _, ...old } = facts;
        const changes = compareAssessments(readSnapshot(JSON.stringify(old)), facts, partsIn(1));
        assert.deepEqual(changes, []);
      }),
    );
    assert.ok(partsIn(SCHEMA_VERSION).includes('wishes'));
    assert.deepEqual(
      partsIn(3).filter((part) => !partsIn(2).includes(part)),
      ['germanCourse', 'scriptSkill'],
    );
  });

  test('a script that is only asked for is no news; one that is told of is', () => {
    const asked = { ...blankItem.scriptSkill, id: 's' };
    const told = { ...asked, selfReading: 'slow' as const };
    const of = (...scriptSkill: (typeof told | typeof asked)[]) => ({ ...empty, scriptSkill });
    assert.deepEqual(compareAssessments(empty, of(asked)), []);
    assert.deepEqual(
      compareAssessments(of(asked), of(told)).map(({ part, kind }) => [part, kind]),
      [['scriptSkill', 'new']],
    );
    const better = compareAssessments(of(told), of({ ...told, selfReading: 'sure' }));
    assert.deepEqual(
      better[0]?.fields.map(({ field, moved }) => [field, moved]),
      [['selfReading', 'risen']],
    );
  });

  test('what stands around a profile is kept whole; a version from before schema 3 does not know it', () => {
    const told = { de: 'Führerschein B', en: 'driving licence B' };
    const around = {
      lines: [{ question: 'wishes.radius', label: told, value: told }],
      ...{ licences: [told], needs: [{ ...told, kind: 'drivingLicence' as const, levels: '' }] },
    };
    assert.deepEqual(readSnapshot(writeSnapshot({ ...empty, around })).around, around);
    const { wishes, ...first } = empty;
    for (const old of [first, { ...first, wishes }])
      assert.equal(readSnapshot(JSON.stringify(old)).around, null);
  });

  test('a snapshot older than a field reads it as blank', () => {
    const old = JSON.stringify({ languageSkill: [{ id: 's', language: 'de', level: 'B1' }], gone: 1 });
    assert.deepEqual(readSnapshot(old), {
      ...empty,
      languageSkill: [{ ...blankItem.languageSkill, id: 's', language: 'de', level: 'B1' }],
      around: null,
    });
  });
});
