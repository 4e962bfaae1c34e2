import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { blankItem } from '#shared/profile/blankItem.ts';
import { openTestOffice, type TestOffice, tempFolder } from '#test/support/office.ts';
import {
  escoFile,
  occupations,
  occupationsCsv,
  occupationUri,
  relations,
  relationsCsv,
  skills,
  skillsCsv,
  skillUri,
} from './files.ts';

async function take({ ask }: TestOffice, path: string, version = '1.2.0') {
  const { fileId } = await ask('esco.open', {}, path);
  return ask('esco.take', { fileId, version });
}

async function imported(): Promise<TestOffice> {
  const of = await openTestOffice();
  await take(of, escoFile('occupations_de.csv', occupations));
  await take(of, escoFile('skills_de.csv', skills));
  await take(of, escoFile('occupationSkillRelations_de.csv', relations));
  return of;
}

const code = async (of: TestOffice, path: string): Promise<string> => {
  const result = await of.office.call('esco.open', {}, path);
  return result.ok ? 'ok' : result.error.code;
};

const labels = async ({ ask }: TestOffice, kind: 'occupation' | 'skill', query: string) =>
  (await ask('esco.search', { kind, query, limit: 10 })).hits.map(({ label }) => label);

describe('importing ESCO', () => {
  test('without an import nothing is found', async () => {
    const of = await openTestOffice();
    assert.deepEqual(await of.ask('esco.state', {}), { parts: [] });
    assert.deepEqual(await labels(of, 'skill', 'wunden'), []);
    assert.deepEqual(await of.ask('esco.skillsOf', { occupation: occupationUri('o1') }), { skills: [] });
  });

  test('the file says which part, version and day it is, and is stored only when taken', async () => {
    const of = await openTestOffice();
    const info = await of.ask('esco.open', {}, escoFile('skills_de.csv', skills));
    assert.deepEqual(
      [info.part, info.version, info.modifiedOn, info.rows, info.fileName],
      ['skills', '1.2.0', '2024-05-15', 3, 'skills_de.csv'],
    );
    assert.deepEqual((await of.ask('esco.state', {})).parts, []);
    await of.ask('esco.take', { fileId: info.fileId, version: '1.2.0' });
    const { parts } = await of.ask('esco.state', {});
    assert.deepEqual(
      parts.map(({ part, version, rows, refused, by }) => [part, version, rows, refused, by]),
      [['skills', '1.2.0', 3, 0, 'Maren Voß']],
    );
    assert.deepEqual(await labels(of, 'skill', 'wund'), ['Wunden versorgen']);
    assert.deepEqual(await labels(of, 'occupation', 'wund'), []);
    assert.ok(of.notices.some((notice) => notice.kind === 'progress' && notice.task === 'esco.take'));
  });

  test('another file, another language, no rows, relations before the lists: told apart', async () => {
    const of = await openTestOffice();
    assert.equal(await code(of, escoFile('liste.csv', 'Name;Vorname\nA;B\n')), 'esco.notEsco');
    assert.equal(await code(of, escoFile('bild.csv', '\x89PNG\r\n\x1a\n\0\0')), 'esco.notEsco');
    assert.equal(await code(of, escoFile('skills_en.csv', skills)), 'esco.notGerman');
    assert.equal(
      await code(of, escoFile('skills_de.csv', skillsCsv([{ id: 's', label: '' }]))),
      'esco.noRows',
    );
    assert.equal(await code(of, escoFile('occupationSkillRelations_de.csv', relations)), 'esco.needsBoth');
    assert.equal(await code(of, join(tempFolder(), 'weg.csv')), 'esco.cannotRead');
    const huge = join(tempFolder(), 'skills_de.csv');
    writeFileSync(huge, Buffer.alloc(121 * 1024 * 1024));
    assert.equal(await code(of, huge), 'esco.tooLarge');
    const gone = await of.office.call('esco.take', { fileId: 'nothing', version: '1' });
    assert.ok(!gone.ok && gone.error.code === 'esco.noFile');
  });

  test('the next import replaces the list; what stays keeps its relations', async () => {
    const of = await imported();
    const next = skillsCsv([
      { id: 's3', label: 'Arzneimittel geben' },
      { id: 's9', label: 'Betten machen' },
    ]);
    await take(of, escoFile('skills_de.csv', next), '1.3');
    assert.deepEqual(await labels(of, 'skill', 'wunden'), []);
    assert.deepEqual(await labels(of, 'skill', 'betten'), ['Betten machen']);
    const { skills: left } = await of.ask('esco.skillsOf', { occupation: occupationUri('o1') });
    assert.deepEqual(
      left.map(({ label }) => label),
      ['Arzneimittel geben'],
    );
  });

  test('relations to what is in no list are refused by line', async () => {
    const of = await imported();
    const text = relationsCsv([
      ['o1', 's1', 'essential'],
      ['o1', 's1', 'essential'],
      ['o1', 'unknown', 'essential'],
    ]);
    const taken = await take(of, escoFile('occupationSkillRelations_de.csv', text));
    assert.deepEqual(taken, {
      rows: 1,
      refused: { count: 1, first: [{ line: 4, fault: 'unknownConcept' }] },
    });
  });

  test('stopped half-way, the list of before is whole', async () => {
    const of = await imported();
    const many = occupationsCsv(
      Array.from({ length: 3000 }, (_, n) => ({ id: `n${n}`, label: `Beruf ${n}` })),
    );
    const { fileId } = await of.ask('esco.open', {}, escoFile('occupations_de.csv', many));
    const running = of.office.call('esco.take', { fileId, version: '2' });
    while (!of.notices.some((notice) => notice.kind === 'progress' && notice.total === 3000))
      await new Promise((wait) => setImmediate(wait));
    await of.ask('transfer.stop', {});
    const result = await running;
    assert.ok(!result.ok && result.error.code === 'call.cancelled');
    assert.deepEqual(await labels(of, 'occupation', 'bäcker'), ['Bäcker/Bäckerin']);
    assert.equal((await of.ask('esco.skillsOf', { occupation: occupationUri('o1') })).skills.length, 2);
  });

  test('it can be removed; what is coded keeps its words', async () => {
    const of = await imported();
    const { id: clientId } = await of.ask('clients.create', { familyName: 'Kovalenko' });
    await of.ask('esco.addSkill', { clientId, experienceId: null, uri: skillUri('s1') });
    await of.ask('esco.forget', {});
    assert.deepEqual((await of.ask('esco.state', {})).parts, []);
    assert.deepEqual(await labels(of, 'skill', 'wunden'), []);
    const { facts } = await of.ask('assessment.get', { clientId });
    assert.deepEqual(
      facts.skills.map(({ name, escoUri, escoVersion }) => [name, escoUri, escoVersion]),
      [['Wunden versorgen', skillUri('s1'), '1.2.0']],
    );
  });
});

describe('coding with ESCO', () => {
  test('keeps address, label and version of the day, and is undone', async () => {
    const of = await imported();
    const { ask } = of;
    const { id: clientId } = await ask('clients.create', { familyName: 'Kovalenko' });
    const item = { kind: 'experience' as const, fields: { title: 'Schwester' } };
    const { id } = await ask('profile.add', { clientId, item });
    await ask('esco.code', { kind: 'experience', id, uri: occupationUri('o1') });
    const first = async () => (await ask('profile.get', { clientId })).experience[0];
    const coding = { escoLabel: 'Krankenpfleger/Krankenpflegerin', escoVersion: '1.2.0' };
    assert.deepEqual(await first(), {
      ...{ id, ...blankItem.experience, ...item.fields, takenFrom: null, takenOn: null },
      ...{ escoUri: occupationUri('o1'), ...coding },
    });
    await take(of, escoFile('occupations_de.csv', occupationsCsv([{ id: 'o1', label: 'Neu' }])), '2.0');
    assert.equal((await first())?.escoLabel, coding.escoLabel);
    await ask('history.undo', { clientId });
    assert.equal((await first())?.escoUri, null);
    await ask('history.redo', { clientId });
    await ask('esco.code', { kind: 'experience', id, uri: null });
    assert.deepEqual([(await first())?.escoUri, (await first())?.escoLabel], [null, null]);
  });

  test('what is not there is refused: item, concept, a skill as an occupation, somebody else’s experience', async () => {
    const of = await imported();
    const { ask } = of;
    const refused = async (name: 'esco.code' | 'esco.addSkill', input: object) => {
      const result = await of.office.call(name, input);
      return result.ok ? 'ok' : result.error.code;
    };
    const { id: clientId } = await ask('clients.create', { familyName: 'Kovalenko' });
    const { id: other } = await ask('clients.create', { familyName: 'Haddad' });
    const { id } = await ask('profile.add', { clientId: other, item: { kind: 'experience', fields: {} } });
    const uri = occupationUri('o1');
    assert.equal(await refused('esco.code', { kind: 'qualification', id, uri }), 'profile.unknownItem');
    assert.equal(
      await refused('esco.code', { kind: 'experience', id, uri: skillUri('s1') }),
      'esco.unknownConcept',
    );
    assert.equal(
      await refused('esco.addSkill', { clientId, experienceId: id, uri: skillUri('s1') }),
      'profile.unknownItem',
    );
    assert.equal(
      await refused('esco.addSkill', { clientId, experienceId: null, uri }),
      'esco.unknownConcept',
    );
  });

  test('the same skill in the same experience is entered once', async () => {
    const { ask } = await imported();
    const { id: clientId } = await ask('clients.create', { familyName: 'Kovalenko' });
    const input = { clientId, experienceId: null, uri: skillUri('s1') };
    const { id } = await ask('esco.addSkill', input);
    assert.deepEqual(await ask('esco.addSkill', input), { id });
    assert.equal((await ask('assessment.get', { clientId })).facts.skills.length, 1);
  });
});
