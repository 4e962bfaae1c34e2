import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type OwnRating, stands } from '#shared/assessment/ownRating.ts';
import { openTestOffice } from '#test/support/office.ts';

const given = { source: 'ownHand', language: 'prs', interpreter: 'Olena' } as const;

async function person() {
  let second = 0;
  const { ask } = await openTestOffice(() => new Date(Date.UTC(2026, 10, 2, 10, 0, second++)));
  const { id: clientId } = await ask('clients.create', { familyName: 'Nazari' });
  const get = () => ask('assessment.get', { clientId });
  const sort = (competence: string, value: '1' | '2' | '4' | null) =>
    ask('assessment.sortCard', { clientId, competence, value, given });
  return { ask, clientId, get, sort };
}

const told = (own: OwnRating) => [own.value, own.given.source, own.given.language, own.given.interpreter];

describe('ratings by a person’s own hand', () => {
  test('a card is the self rating with how it came, one entry each, undone card by card', async () => {
    const { ask, clientId, get, sort } = await person();
    await sort('teamwork', '4');
    await sort('learning', null);
    await sort('teamwork', '2');
    const { facts, own } = await get();
    assert.deepEqual(
      facts.strengths.map(({ competence, self, counsellor }) => [competence, self, counsellor]),
      [
        ['teamwork', '2', null],
        ['learning', null, null],
      ],
    );
    assert.deepEqual(own.map(told).sort(), [
      [null, 'ownHand', 'prs', 'Olena'],
      ['2', 'ownHand', 'prs', 'Olena'],
    ]);
    const { entries } = await ask('history.list', { clientId, before: null, limit: 50 });
    assert.equal(entries.filter(({ call }) => call === 'assessment.sortCard').length, 3);
    await ask('history.undo', { clientId });
    assert.equal((await get()).facts.strengths[0]?.self, '4');
    await ask('history.undo', { clientId });
    await ask('history.undo', { clientId });
    const empty = await get();
    assert.deepEqual([empty.facts.strengths, empty.own], [[], []]);
    await assert.rejects(sort('flying', '4'), /assessment.unknownCompetence/);
  });

  test('what a counsellor writes over stands no longer as the person’s own', async () => {
    const { ask, clientId, get, sort } = await person();
    await sort('teamwork', '4');
    const still = async () => {
      const { facts, own } = await get();
      return own.map((one) => stands(one, facts));
    };
    assert.deepEqual(await still(), [true]);
    await ask('assessment.rate', { clientId, competence: 'teamwork', patch: { counsellor: '1' } });
    assert.deepEqual(await still(), [true]);
    await ask('assessment.rate', { clientId, competence: 'teamwork', patch: { self: '3' } });
    assert.deepEqual(await still(), [false]);
  });

  test('up to five are the strongest, these and no others', async () => {
    const { ask, clientId, get, sort } = await person();
    const five = ['teamwork', 'learning', 'accuracy', 'empathy', 'initiative'];
    const pick = (competences: string[]) => ask('assessment.pickStrongest', { clientId, competences });
    const strongest = async () =>
      (await get()).facts.strengths.filter((one) => one.strongest).map(({ competence }) => competence);
    for (const code of five) await sort(code, '4');
    await pick(five);
    assert.deepEqual((await strongest()).sort(), [...five].sort());
    await pick(['learning']);
    assert.deepEqual(await strongest(), ['learning']);
    await ask('history.undo', { clientId });
    assert.deepEqual((await strongest()).sort(), [...five].sort());
    await assert.rejects(pick([...five, 'creativity']), /input.invalid/);
    await assert.rejects(pick(['flying']), /assessment.unknownCompetence/);
  });

  test('a skill of a language is rated beside the level that counts, and goes with the language', async () => {
    const { ask, clientId, get } = await person();
    const item = { kind: 'languageSkill', fields: { language: 'de', level: 'B1' } } as const;
    const { id: languageId } = await ask('profile.add', { clientId, item });
    const rate = (value: 'A2' | null) =>
      ask('assessment.rateSkill', { clientId, languageId, skill: 'writing', value, given });
    await rate('A2');
    const { facts, own } = await get();
    assert.deepEqual([facts.languageSkill[0]?.level, facts.languageSkill[0]?.selfWriting], ['B1', 'A2']);
    assert.deepEqual(own.map(told), [['A2', 'ownHand', 'prs', 'Olena']]);
    await rate(null);
    assert.equal((await get()).facts.languageSkill[0]?.selfWriting, null);
    await ask('profile.remove', { id: languageId, kind: 'languageSkill' });
    assert.deepEqual((await get()).own, []);
    await assert.rejects(rate('A2'), /profile.unknownItem/);
    await ask('history.undo', { clientId });
    assert.equal((await get()).own.length, 1);
  });
});
