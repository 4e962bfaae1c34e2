import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { startFacts, startingPoint } from '#shared/recommendations/situation.ts';
import { factsOf } from '#test/dossier/support/facts.ts';
import { people } from '#test/dossier/support/people.ts';
import { openTestOffice } from '#test/support/office.ts';
import { body, recommended } from './support.ts';

async function begun() {
  const { ask } = await openTestOffice();
  const { clientId } = await enterPerson(ask, must(demoPeople[0], 'a nurse'));
  await ask('profile.add', {
    clientId,
    item: {
      kind: 'experience',
      fields: { kind: 'employed', title: 'Verkäuferin', startedOn: '2001', endedOn: '2003' },
    },
  });
  const { id } = await ask('recommendations.start', { clientId, needId: null });
  const patch = { payer: 'jobcenter', body, measure: 'jobLanguage', why: 'Nötig.' } as const;
  await ask('recommendations.update', { id, patch });
  const situation = async () => (await ask('recommendations.get', { id })).situation;
  const find = async (words: RegExp) =>
    must(
      (await situation()).find(({ text }) => words.test(text)),
      String(words),
    );
  const write = async () => {
    const { id: letterId } = await ask('recommendations.write', { id });
    return { letterId, text: letterText((await ask('letters.get', { id: letterId })).letter) };
  };
  return { ask, id, clientId, find, write };
}

describe('facts of the starting point', () => {
  test('are told as usual, left out and added by a tick, and it can be undone', async () => {
    const { ask, id, clientId, find, write } = await begun();
    const old = await find(/Verkäuferin/u);
    assert.equal(old.told, false, 'the latest job is the usual one');
    const german = await find(/Deutsch: /u);
    assert.equal(german.told, true);
    await ask('recommendations.tell', { id, key: old.key, told: true });
    await ask('recommendations.tell', { id, key: german.key, told: false });
    const { text } = await write();
    assert.match(text, /Verkäuferin/u);
    assert.doesNotMatch(text, /Deutsch: Niveau/u);
    assert.ok(!(await ask('recommendations.get', { id })).tells.includes('language'));
    await ask('history.undo', { clientId });
    await ask('history.undo', { clientId });
    assert.equal((await find(/Deutsch: /u)).told, true);
    assert.equal((await find(/Verkäuferin/u)).told, true);
  });

  test('a changed fact marks its sentence, chosen or usual; what nobody told marks none', async () => {
    const { ask, id, clientId, find, write } = await begun();
    const old = await find(/Verkäuferin/u);
    await ask('recommendations.tell', { id, key: old.key, told: true });
    const { letterId } = await write();
    const { experience } = await ask('profile.get', { clientId });
    const job = must(
      experience.find(({ title }) => title === 'Verkäuferin'),
      'just added',
    );
    await ask('profile.update', {
      id: job.id,
      item: { kind: 'experience', fields: { title: 'Kassiererin' } },
    });
    const { changes } = await ask('letters.changes', { id: letterId });
    assert.deepEqual(
      changes.map(({ key, was, now }) => [key, was, now]),
      [[old.key, 'Verkäuferin', 'Kassiererin']],
    );
  });

  test('what the file does not tell cannot be chosen', async () => {
    const { ask, id } = await begun();
    await assert.rejects(
      ask('recommendations.tell', { id, key: 'family.x.told', told: true }),
      /letters\.noSentence/u,
    );
  });

  test('whatever is ticked, the letter tells just that, and nothing twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(people)),
        fc.infiniteStream(fc.boolean()),
        (person, ticks) => {
          const facts = { ...factsOf(person), ...recommended, applications: [] };
          const keys = startFacts(facts).map(({ run }) => must(run.sentence, 'has a name'));
          assert.equal(new Set(keys).size, keys.length);
          const chosen = Object.fromEntries(keys.map((key) => [key, ticks.next().value]));
          const recommendation = { ...facts.recommendation, startFacts: chosen };
          assert.deepEqual(
            startingPoint({ ...facts, recommendation }).map(({ sentence }) => sentence),
            keys.filter((key) => chosen[key]),
          );
        },
      ),
    );
  });
});
