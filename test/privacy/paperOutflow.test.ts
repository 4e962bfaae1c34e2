import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { blankClient } from '#shared/clients/client.ts';
import { fact, saying, says } from '#shared/letters/compose/parts.ts';
import { type FactClass, factClasses } from '#shared/privacy/factClasses.ts';
import type { Leave } from '#shared/privacy/guard.ts';
import { factClassOf, paperVerdicts, tellsOf, unknownOf } from '#shared/privacy/paperOutflow.ts';

const blank = { blocks: [], information: [] };
const some = fc.subarray<FactClass>([...factClasses]).map((names) => new Set(names));
const leaves: readonly Leave[] = [
  { allowed: true, because: 'released' },
  { allowed: true, because: 'handed' },
  { allowed: true, because: 'ownPaper' },
  { allowed: false, because: 'never' },
  { allowed: false, because: 'counselling' },
];

describe('what leaves with a letter', () => {
  test('each class is told once; what leaves is what the paper tells, and nothing without leave', () => {
    fc.assert(
      fc.property(some, some, some, fc.constantFrom(...leaves), (tells, held, unknown, leave) => {
        const verdicts = paperVerdicts({ tells, held, unknown, leave });
        assert.deepEqual(
          verdicts.map(({ name }) => name),
          [...factClasses],
        );
        for (const { name, leaves: goes, why } of verdicts) {
          assert.equal(goes, leave.allowed && tells.has(name), name);
          if (!goes && leave.allowed) assert.equal(why, held.has(name) ? 'noRelease' : 'noPlace');
        }
      }),
    );
  });

  test('a recommendation tells what its sentences rest on, and the customer number', () => {
    assert.deepEqual([...tellsOf('recommendation', blank)], ['identity', 'birthDate']);
    const blocks = [
      saying(
        says('a', 'Deutsch: B1.', fact('languageSkill.x.level', 'Deutsch', 'B1')),
        says('b', 'Titel.', fact('residence.x.title', 'Titel', '§ 24')),
      ),
    ];
    const information = [{ label: 'Kundennummer', value: '1' }];
    assert.deepEqual(
      [...tellsOf('recommendation', { blocks, information })],
      ['identity', 'birthDate', 'language', 'residence', 'benefits'],
    );
  });

  test('wording put into any letter is told by what it rests on', () => {
    const blocks = [saying(says('a', 'Deutsch: B1.', fact('languageSkill.x.level', 'Deutsch', 'B1')))];
    assert.ok(tellsOf('translationOrder', { ...blank, blocks }).has('language'));
    assert.ok(!tellsOf('translationOrder', blank).has('language'));
    assert.deepEqual(
      ['client.birthDate', 'client.name', 'office.name', 'recommendation.why.0'].map(factClassOf),
      ['birthDate', 'identity', null, null],
    );
  });

  test('what the file does not know is not said to leave', () => {
    const all = unknownOf(blankClient);
    assert.deepEqual([...all], ['contact', 'birthDate', 'birthPlace', 'nationality']);
    assert.equal(unknownOf({ ...blankClient, birthDate: '1990' }).has('birthDate'), false);
  });
});
