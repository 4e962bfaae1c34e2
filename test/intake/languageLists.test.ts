import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { person } from './people.ts';

describe('German courses in the intake', () => {
  test('are the courses of the profile, in both directions', async () => {
    const { ask, id, get, add, answer, remove, undo } = await person();
    const item = await add('courses', { 'course.kind': 'integration', 'course.stage': 'running' });
    await answer('course.endedOn', '2027-03', item);
    const [course] = (await ask('profile.get', { clientId: id })).germanCourse;
    assert.deepEqual([course?.id, course?.kind, course?.endedOn], [item, 'integration', '2027-03']);
    const fields = { stage: 'finished', levelReached: 'B1' } as const;
    await ask('profile.update', { id: item, item: { kind: 'germanCourse', fields } });
    const sheet = await get();
    assert.equal(sheet.values[`course.levelReached@${item}`], 'B1');
    assert.equal(sheet.given[`course.stage@${item}`], undefined, 'it was changed elsewhere since');
    assert.equal(sheet.given[`course.kind@${item}`]?.source, 'said');
    await remove('courses', item);
    assert.deepEqual((await ask('profile.get', { clientId: id })).germanCourse, []);
    await undo();
    assert.deepEqual((await get()).groups.courses, [item]);
  });

  test('„keine“ is an answer, until there is one', async () => {
    const { get, skip, add } = await person();
    await skip('courses', 'none');
    assert.equal((await get()).without.courses, 'none');
    await add('courses', { 'course.kind': 'online' });
    assert.equal((await get()).without.courses, undefined);
  });
});

describe('reading and writing in the intake', () => {
  const latin = async (get: Awaited<ReturnType<typeof person>>['get']) =>
    must((await get()).groups.scripts?.[0], 'Latin is always asked for');

  test('Latin is asked of everybody, and lies in the profile once it is answered', async () => {
    const { ask, id, get, answer, undo } = await person();
    const item = await latin(get);
    assert.equal((await get()).values[`script.script@${item}`], 'Latn');
    await answer('script.reading', 'slow', item);
    const { scriptSkill } = await ask('profile.get', { clientId: id });
    assert.deepEqual(
      scriptSkill.map((one) => [one.id, one.script, one.selfReading]),
      [[item, 'Latn', 'slow']],
    );
    assert.equal((await get()).given[`script.reading@${item}`]?.language, 'uk');
    await undo();
    assert.equal((await get()).values[`script.reading@${item}`], undefined);
  });

  test('asked in vain is kept without a row', async () => {
    const { ask, id, get } = await person();
    const item = await latin(get);
    const given = { source: 'said', language: 'uk', interpreter: '' } as const;
    const slot = { clientId: id, question: 'script.writing', item, value: null, given };
    await ask('intake.answer', { ...slot, without: 'declined' });
    assert.equal((await get()).without[`script.writing@${item}`], 'declined');
  });

  test('another script is added once, and which it is does not change any more', async () => {
    const { get, add, answer, remove } = await person();
    const item = await add('scripts', { 'script.script': 'Geor', 'script.reading': 'sure' });
    assert.equal(await add('scripts', { 'script.script': 'Geor' }), item);
    assert.equal((await get()).groups.scripts?.length, 2);
    await assert.rejects(answer('script.script', 'Grek', item), /intake\.unknownQuestion/);
    await remove('scripts', item);
    assert.equal((await get()).groups.scripts?.length, 1);
    await remove('scripts', await latin(get));
    assert.equal((await get()).groups.scripts?.length, 1, 'Latin is asked for again');
  });

  test('belongs to this person alone', async () => {
    const { ask, get, answer } = await person();
    const other = await ask('clients.create', { familyName: 'Nazari', givenNames: '' });
    const sheet = await ask('intake.get', { clientId: other.id });
    const theirs = must(sheet.groups.scripts?.[0], 'Latin');
    assert.notEqual(theirs, await latin(get));
    await assert.rejects(answer('script.reading', 'sure', theirs), /intake\.unknownItem/);
  });
});
