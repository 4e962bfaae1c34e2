import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Output } from '#shared/contract/index.ts';
import type { Result } from '#shared/contract/result.ts';
import { itemHere } from '#shared/profile/europassCompare.ts';
import { licencesOf, skillHere } from '#shared/profile/europassSkills.ts';
import { openTestOffice, type TestOffice, tempFolder } from '#test/support/office.ts';
import { pdfWith } from './pdfWith.ts';
import { candidate } from './samples.ts';

type Cv = Output<'profile.openEuropass'>;

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  return path;
}

const open = async ({ office }: TestOffice, path: string): Promise<Result<Cv>> =>
  (await office.call('profile.openEuropass', {}, path)) as Result<Cv>;

async function read(of: TestOffice, path: string): Promise<Cv> {
  const result = await open(of, path);
  assert.ok(result.ok);
  return result.value;
}

describe('taking over a CV', () => {
  test('reading stores nothing, taking stores what was ticked with its source, undo takes all of it back', async () => {
    const of = await openTestOffice();
    const { id: clientId } = await of.ask('clients.create', { familyName: 'Kovalenko' });
    const cv = await read(of, fileOf('lebenslauf.pdf', pdfWith('attachment.xml', candidate)));
    assert.equal(cv.fileName, 'lebenslauf.pdf');
    assert.equal((await of.ask('profile.get', { clientId })).experience.length, 0);

    const { birthDate } = cv.person;
    const items = cv.items.filter(({ kind }) => kind !== 'qualification');
    const { taken } = await of.ask('profile.takeEuropass', {
      ...{ clientId, person: { birthDate }, items },
      ...{ skills: cv.skills, licences: cv.licences },
    });
    assert.equal(taken, 6);
    const profile = await of.ask('profile.get', { clientId });
    assert.equal(profile.qualification.length, 0);
    const [work] = profile.experience;
    assert.deepEqual(
      [work?.title, work?.takenFrom, work?.takenOn],
      ['Krankenschwester', 'europass', '2026-11-02'],
    );
    const german = profile.languageSkill.find(({ language }) => language === 'de');
    assert.deepEqual([german?.level, german?.selfListening, german?.selfWriting], [null, 'B1', 'A2']);
    const { facts } = await of.ask('assessment.get', { clientId });
    assert.deepEqual(
      facts.skills.map(({ name, skill, evidence, experienceId }) => [name, skill, evidence, experienceId]),
      [['Tabellen', null, 'stated', null]],
    );
    const sheet = await of.ask('intake.get', { clientId });
    assert.deepEqual(licencesOf(sheet), ['B']);
    assert.ok(cv.skills.every((words) => skillHere(facts.skills, words)));
    assert.equal((await of.ask('clients.get', { id: clientId })).birthDate, '1988-02-29');
    assert.ok(items.every((item) => itemHere(profile, item) !== null));

    const { entries } = await of.ask('history.list', { clientId, before: null, limit: 10 });
    assert.deepEqual(
      entries.map(({ call }) => call),
      ['profile.takeEuropass', 'clients.create'],
    );
    await of.ask('history.undo', { clientId });
    const back = await of.ask('profile.get', { clientId });
    assert.deepEqual([back.experience.length, back.languageSkill.length], [0, 0]);
    assert.equal((await of.ask('assessment.get', { clientId })).facts.skills.length, 0);
    assert.deepEqual(licencesOf(await of.ask('intake.get', { clientId })), []);
    assert.equal((await of.ask('clients.get', { id: clientId })).birthDate, null);
  });

  test('nothing ticked, nobody there, no file: told apart', async () => {
    const of = await openTestOffice();
    const { id: clientId } = await of.ask('clients.create', { familyName: 'Kovalenko' });
    const take = (id: string, person: object) =>
      of.office.call('profile.takeEuropass', { clientId: id, person, items: [], skills: [], licences: [] });
    const code = async (result: Promise<Result<unknown>>) => {
      const answer = await result;
      return answer.ok ? 'ok' : answer.error.code;
    };
    assert.equal(await code(take(clientId, {})), 'profile.nothingTicked');
    const licences = { clientId, person: {}, items: [], skills: [], licences: ['XY'] };
    assert.equal(await code(of.office.call('profile.takeEuropass', licences)), 'input.invalid');
    assert.equal(await code(take('nobody', { town: 'Rostock' })), 'clients.unknown');
    assert.equal(await code(open(of, join(tempFolder(), 'weg.pdf'))), 'profile.europassCannotRead');
    assert.equal(await code(open(of, tempFolder())), 'profile.europassCannotRead');
    assert.equal(await code(open(of, fileOf('scan.pdf', pdfWith(null, '')))), 'profile.europassNoXml');
  });
});
