import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { isOwnCode, type OwnCode } from '#shared/catalogs/ownRow.ts';
import { must } from '#shared/contract/result.ts';
import { paperTold } from '#shared/letters/compose/paperTold.ts';
import { documentTypes } from '#shared/recognition/documents.ts';
import { paperTypeRows, paperWordsOf } from '#shared/recognition/paperTypes.ts';
import { tellerOf } from '#shared/text/papers/languages.ts';
import { openTestOffice } from '#test/support/office.ts';
import { addition, correction, room } from './versions.ts';

const electrician = must(demoPeople[1], 'Ahmad');
const words = {
  name: { de: 'Gesellenbuch', en: 'journeyman’s book' },
  what: 'Das ist das Buch über Ihre Wanderjahre.',
  where: 'Sie haben es von Ihrer Innung bekommen.',
  help: 'Fragen Sie uns.',
  cost: '',
  counts: { de: 'Daran sieht die Kammer die Wanderjahre.', en: 'It shows the journeyman years.' },
};
const asked = { asked: true, wantedForms: ['copy'], translation: 'none', maxAgeMonths: null, when: 'always' };

/** An office that knows one more kind of paper and whose chamber asks for it. */
async function withOwnType(ask: Ask): Promise<OwnCode> {
  const { code } = await ask('catalogs.save', addition('paperTypes', words));
  assert.ok(isOwnCode(code));
  await ask('catalogs.save', addition('documents', asked, `HWK/${code}`));
  return code;
}

async function sheet(ask: Ask, applicationId: string): Promise<string> {
  const { id } = await ask('letters.write', { applicationId, kind: 'checklist' });
  return JSON.stringify((await ask('letters.get', { id })).letter);
}

test('each of our kinds has a row, in the order in which papers are laid', () => {
  assert.deepEqual(
    paperTypeRows.map(({ code }) => code),
    documentTypes,
  );
});

describe('a kind of paper of the office', () => {
  test('is asked for, stands on the checklist, and is entered as one of the person’s papers', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, electrician);
    const type = await withOwnType(ask);
    const found = async () => {
      const { required, held } = await ask('recognition.get', { id: applicationId });
      const row = must(
        required.find((one) => one.type === type),
        'it is on the list',
      );
      return [row.words.name.de, row.required, held.find((one) => one.type === type)?.state ?? null];
    };
    assert.deepEqual(await found(), ['Gesellenbuch', 'always', null]);
    const list = await sheet(ask, applicationId);
    for (const line of [words.name.de, words.what, words.where]) assert.ok(list.includes(line), line);
    await ask('recognition.setDocument', { applicationId, type, patch: { state: 'copy' } });
    assert.deepEqual(await found(), ['Gesellenbuch', 'always', 'copy']);
    const { papers } = await ask('papers.list', { clientId });
    assert.deepEqual(
      papers.filter((one) => one.type === type).map(({ state }) => state),
      ['copy'],
    );
    const { id } = await ask('letters.writePaperList', { clientId });
    assert.match(JSON.stringify((await ask('letters.get', { id })).letter), /Gesellenbuch/);
  });

  test('cannot be taken away while a paper or a list names it; an unknown one is refused', async () => {
    const { ask } = await openTestOffice();
    const { clientId } = await enterPerson(ask, electrician);
    const type = await withOwnType(ask);
    const gone = () => ask('catalogs.revert', { catalog: 'paperTypes', code: type, id: null });
    await assert.rejects(gone(), /catalogs\.inUse/);
    await ask('catalogs.revert', { catalog: 'documents', code: `HWK/${type}`, id: null });
    const { id } = await ask('papers.add', { clientId, fields: { type } });
    await assert.rejects(gone(), /catalogs\.inUse/);
    await ask('papers.remove', { id });
    await gone();
    await assert.rejects(ask('papers.add', { clientId, fields: { type } }), /type: input\.notInList/);
    await assert.rejects(
      ask('catalogs.save', addition('documents', asked, `HWK/${type}`)),
      /catalogs\.unknown/,
    );
    await ask('history.undo', room);
    await ask('papers.add', { clientId, fields: { type } });
  });

  test('a paper whose kind an undo has taken away still has a line', async () => {
    const { ask } = await openTestOffice();
    const { clientId } = await enterPerson(ask, electrician);
    const { code } = await ask('catalogs.save', addition('paperTypes', words));
    await ask('papers.add', { clientId, fields: { type: code as OwnCode } });
    await ask('history.undo', room);
    const { id } = await ask('letters.writePaperList', { clientId });
    assert.match(JSON.stringify((await ask('letters.get', { id })).letter), /deren Art entfernt wurde/);
  });
});

describe('ours put right', () => {
  test('is worded so on the checklist and in the list of what is missing', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, electrician);
    const where = 'Fragen Sie bei der Schule in Aleppo nach.';
    await ask('catalogs.save', correction('paperTypes', 'diploma', { where }));
    assert.ok((await sheet(ask, applicationId)).includes(where));
  });

  test('beside it the second language is silent where only the German was changed', () => {
    const ukrainian = must(tellerOf('uk'), 'Ukrainian');
    const ours = { type: 'diploma', words: paperWordsOf('diploma') } as const;
    const changed = { ...ours, words: { ...ours.words, where: 'Anderswo.' } };
    assert.equal(paperTold(ukrainian, ours, 'where').lang, 'uk');
    assert.deepEqual(paperTold(ukrainian, changed, 'where'), { text: 'Anderswo.', lang: 'de' });
    assert.equal(paperTold(ukrainian, changed, 'what').lang, 'uk');
  });
});
