import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { merge } from '#test/clients/duplicates/merging.ts';
import { openTestOffice } from '#test/support/office.ts';

async function person(nativeLanguage: string | null = 'ar') {
  const { ask } = await openTestOffice();
  const { id: clientId } = await ask('clients.create', { familyName: 'Haddad', nativeLanguage });
  const profile = () => ask('profile.get', { clientId });
  return {
    ...{ ask, clientId, profile },
    undo: () => ask('history.undo', { clientId }),
    course: (fields: object) => ask('profile.add', { clientId, item: { kind: 'germanCourse', fields } }),
    script: (fields: object) => ask('profile.add', { clientId, item: { kind: 'scriptSkill', fields } }),
  };
}

describe('German courses of a person', () => {
  test('are entered, changed, removed, and each step taken back', async () => {
    const { ask, course, profile, undo } = await person();
    const { id } = await course({ kind: 'integration', stage: 'running', provider: 'VHS Rostock' });
    await ask('profile.update', {
      id,
      item: { kind: 'germanCourse', fields: { stage: 'broken', breakReason: 'family', units: 320 } },
    });
    const [broken] = (await profile()).germanCourse;
    assert.deepEqual([broken?.stage, broken?.breakReason, broken?.units], ['broken', 'family', 320]);
    await ask('profile.remove', { id, kind: 'germanCourse' });
    assert.deepEqual((await profile()).germanCourse, []);
    await undo();
    assert.deepEqual((await profile()).germanCourse, [broken]);
    await undo();
    assert.equal((await profile()).germanCourse[0]?.stage, 'running');
  });

  test('stand in the timeline, are found by the name of the school, and are told in the history', async () => {
    const { ask, clientId, course } = await person();
    const { id } = await course({ kind: 'literacy', provider: 'Dien Hong', startedOn: '2025-03' });
    const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 50 });
    const entry = must(
      entries.find(({ kind }) => kind === 'germanCourse'),
      'the line',
    );
    assert.deepEqual([entry.facts.kind, entry.facts.provider, entry.ref], ['literacy', 'Dien Hong', id]);
    const found = await ask('find.texts', { query: 'dien hong', limit: 10 });
    assert.ok(JSON.stringify(found).includes(id), 'the course is found');
    const { undo } = await ask('history.state', { clientId });
    assert.ok(undo?.fields.includes('breakReason'), 'the entry names the kind of item');
  });

  test('refuse what no course has', async () => {
    const { course } = await person();
    await assert.rejects(course({ levelAimed: 'native' }), /input\.invalid/);
    await assert.rejects(course({ units: 99_999 }), /input\.invalid/);
  });
});

describe('the scripts of a person', () => {
  test('are asked for by their languages, Latin always', async () => {
    const { ask, clientId, profile } = await person('ar');
    await ask('profile.add', { clientId, item: { kind: 'languageSkill', fields: { language: 'ti' } } });
    const asked = (await profile()).scriptSkill;
    assert.deepEqual(
      asked.map(({ script }) => script),
      ['Latn', 'Arab', 'Ethi'],
    );
  });

  test('each lies in one row, whoever writes first and however often', async () => {
    const { ask, profile, script, undo } = await person('ar');
    const [blank] = (await profile()).scriptSkill;
    const first = await script({ script: 'Latn', selfReading: 'slow' });
    assert.equal(first.id, blank?.id, 'its place was known before');
    const second = await script({ script: 'Latn', counsellorReading: 'words' });
    assert.equal(second.id, first.id);
    const change = { kind: 'scriptSkill', fields: { script: 'Arab', selfWriting: 'none' } } as const;
    await ask('profile.update', { id: first.id, item: change });
    const latin = (await profile()).scriptSkill.find(({ script: code }) => code === 'Latn');
    assert.deepEqual(latin, {
      ...{ id: first.id, script: 'Latn', selfReading: 'slow', selfWriting: 'none' },
      ...{ counsellorReading: 'words', counsellorWriting: null },
    });
    for (let step = 0; step < 3; step++) await undo();
    assert.deepEqual((await profile()).scriptSkill[0], blank);
  });

  test('of one that is removed its place is left where a language asks for it', async () => {
    const { ask, profile, script } = await person('uk');
    const { id } = await script({ script: 'Grek', selfReading: 'sure' });
    const cyrillic = await script({ script: 'Cyrl', selfReading: 'sure' });
    await ask('profile.remove', { id, kind: 'scriptSkill' });
    await ask('profile.remove', { id: cyrillic.id, kind: 'scriptSkill' });
    assert.deepEqual(
      (await profile()).scriptSkill.map(({ script: code, selfReading }) => [code, selfReading]),
      [
        ['Latn', null],
        ['Cyrl', null],
      ],
    );
    await assert.rejects(ask('profile.remove', { id, kind: 'scriptSkill' }), /profile\.unknownItem/);
  });
});

test('of two files that become one the newer word about a script counts, courses come along', async () => {
  const { ask, clientId, course, script } = await person('ar');
  const { id: goneId } = await ask('clients.create', { familyName: 'Hadad', nativeLanguage: 'ar' });
  await course({ kind: 'integration' });
  await script({ script: 'Latn', selfReading: 'words' });
  await ask('profile.add', {
    clientId: goneId,
    item: { kind: 'germanCourse', fields: { kind: 'vocational' } },
  });
  const other = { kind: 'scriptSkill', fields: { script: 'Arab', selfReading: 'sure' } } as const;
  const { id: moved } = await ask('profile.add', { clientId: goneId, item: other });
  await merge(ask, clientId, goneId);
  const { germanCourse, scriptSkill } = await ask('profile.get', { clientId });
  assert.deepEqual(germanCourse.map(({ kind }) => kind).toSorted(), ['integration', 'vocational']);
  assert.deepEqual(
    scriptSkill.map(({ script: code, selfReading }) => [code, selfReading]),
    [
      ['Latn', 'words'],
      ['Arab', 'sure'],
    ],
  );
  // The row keeps the id it had in the file that went; the next word still finds it.
  const again = await script({ script: 'Arab', selfWriting: 'slow' });
  assert.equal(again.id, moved);
});
