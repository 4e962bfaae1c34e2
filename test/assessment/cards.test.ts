import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  after,
  before,
  type CardTurn,
  candidates,
  cardsOf,
  cardTurn,
  isDone,
  mostStrongest,
  pick,
  type Sort,
  sorts,
  stations,
} from '#shared/assessment/cards.ts';
import { keyCompetences } from '#shared/assessment/catalogs/keyCompetences.ts';
import { skillAfter, skillBefore } from '#shared/assessment/gridTurn.ts';
import { firstLook } from '#shared/assessment/look.ts';
import { skills } from '#shared/catalogs/languageLevels.ts';

const turnOf = (cards: string[], sorted: Record<string, Sort> = {}, picked: string[] = []): CardTurn =>
  cardTurn.parse({ ...firstLook('uk', '', '2026-11-02T10:00:00Z'), at: 'welcome', cards, sorted, picked });

const anyTurn: fc.Arbitrary<CardTurn> = fc
  .subarray(cardsOf('all'), { minLength: 1 })
  .chain((cards) =>
    fc.tuple(
      fc.constant(cards),
      fc.array(fc.constantFrom(...sorts), { minLength: cards.length, maxLength: cards.length }),
    ),
  )
  .map(([cards, sides]) => {
    const sorted = Object.fromEntries(cards.map((code, at) => [code, sides[at] ?? 'unknown']));
    const turn = turnOf(cards, sorted);
    return { ...turn, picked: candidates(turn).slice(0, mostStrongest) };
  });

describe('strength cards', () => {
  test('a pack has each card once: the twenty, or all', () => {
    assert.equal(new Set(cardsOf('twenty')).size, 20);
    assert.deepEqual(cardsOf('all').sort(), keyCompetences.map(({ code }) => code).sort());
    assert.equal(
      cardsOf('twenty').some((code) => keyCompetences.find((one) => one.code === code)?.group === 'further'),
      false,
    );
  });

  test('each has a drawing of its own, lines only and inside the field', () => {
    const file = readFileSync('renderer/assessment/ownHand/pictogramPaths.ts', 'utf8');
    const drawn = [...file.matchAll(/^ {2}(\w+): \[/gm)].map(([, code]) => code ?? '');
    assert.deepEqual(drawn.sort(), cardsOf('all').sort());
  });

  test('lead from the first to the end and back again, whatever was said', () => {
    fc.assert(
      fc.property(anyTurn, (turn) => {
        const way: string[] = [];
        for (let at = stations(turn)[0] ?? 'end'; at !== 'end'; at = after({ ...turn, at })) way.push(at);
        assert.deepEqual(way, stations(turn));
        const back: string[] = [];
        for (let at = before({ ...turn, at: 'end' }); at !== 'welcome'; at = before({ ...turn, at }))
          back.unshift(at);
        assert.deepEqual(back, way);
        assert.ok(isDone(turn));
      }),
    );
  });

  test('only what fits is offered as strongest, and never more than five are taken', () => {
    fc.assert(
      fc.property(anyTurn, (turn) => {
        for (const code of candidates(turn)) assert.ok(['very', 'some'].includes(turn.sorted[code] ?? ''));
        const taken = turn.cards.reduce<string[]>((picked, code) => pick(picked, code), []);
        assert.ok(taken.length <= mostStrongest);
        assert.deepEqual(
          taken.reduce<string[]>((picked, code) => pick(picked, code), taken),
          [],
        );
      }),
    );
    const cards = cardsOf('twenty');
    const very = Object.fromEntries(cards.slice(0, 5).map((code) => [code, 'very' as const]));
    const turn = turnOf(cards, { ...very, [cards[7] ?? '']: 'some' });
    assert.deepEqual(candidates(turn), cards.slice(0, 5));
    assert.ok(!isDone(turn));
  });

  test('with nothing that fits end after the last card', () => {
    const turn = turnOf(['teamwork'], { teamwork: 'unknown' });
    assert.equal(after({ ...turn, at: 'teamwork' }), 'end');
  });
});

test('the five parts of a language follow each other and lead back', () => {
  for (const [at, skill] of skills.entries()) {
    assert.equal(skillAfter({ at: skill }), skills[at + 1] ?? 'end');
    assert.equal(skillBefore({ at: skill }), skills[at - 1] ?? 'welcome');
  }
  assert.equal(skillBefore({ at: 'end' }), 'writing');
});
