import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { modelHash } from '#electron/letters/proof.ts';
import { must } from '#shared/contract/result.ts';
import { textOf } from '#shared/letters/edit.ts';
import type { Wish } from '#shared/profilePapers/calls.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

const olena = must(demoPeople[0], 'three people');

async function written() {
  const office = await openTestOffice();
  const { ask } = office;
  const { clientId, applicationId } = await enterPerson(ask, olena);
  const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
  return { ...office, clientId, applicationId, id };
}
const texts = async (ask: Ask, id: string): Promise<string[]> => {
  const { letter } = await ask('letters.get', { id });
  return letter.blocks.map(textOf).filter((text) => text !== '');
};
const send = { via: 'post', on: '2026-11-02', to: 'Landesamt', answerBy: null } as const;

describe('a draft', () => {
  test('is edited block by block, and each edit is undone alone', async () => {
    const { ask, clientId, id } = await written();
    const before = await texts(ask, id);
    await ask('letters.edit', { id, edit: { do: 'text', block: 0, text: 'Eigene Worte.' } });
    await ask('letters.edit', { id, edit: { do: 'insert', at: 1, as: 'paragraph' } });
    await ask('letters.edit', { id, edit: { do: 'text', block: 1, text: 'Und noch ein Absatz.' } });
    assert.deepEqual((await texts(ask, id)).slice(0, 2), ['Eigene Worte.', 'Und noch ein Absatz.']);
    for (const _ of [1, 2, 3]) await ask('history.undo', { clientId });
    assert.deepEqual(await texts(ask, id), before);
  });

  test('knows which sentence a changed fact concerns; one click renews it, own words elsewhere stay', async () => {
    const { ask, clientId, id } = await written();
    assert.deepEqual(await ask('letters.changes', { id }), { changes: [], otherwise: false });
    const { blocks } = await ask('textblocks.list', {});
    const closing = must(
      blocks.find(({ text }) => text.includes('{Name}')),
      'a block with a name',
    );
    await ask('letters.insertText', { id, at: 0, textBlockId: closing.id });
    await ask('letters.edit', { id, edit: { do: 'text', block: 1, text: 'Eigene Worte.' } });
    await ask('clients.update', { id: clientId, patch: { familyName: 'Petrenko' } });
    const { changes } = await ask('letters.changes', { id });
    const [change] = changes;
    assert.deepEqual([change?.was, change?.now], ['Olena Kovalenko', 'Olena Petrenko']);
    for (const { key } of changes) await ask('letters.renewSentence', { id, sentence: key, keep: false });
    assert.deepEqual((await ask('letters.changes', { id })).changes, []);
    const [first, second] = await texts(ask, id);
    assert.match(must(first, 'inserted'), /Olena Petrenko/);
    assert.equal(second, 'Eigene Worte.');
  });

  test('kept as it is, a sentence is asked no more', async () => {
    const { ask, clientId, id } = await written();
    await ask('letters.insertText', { id, at: 0, textBlockId: 'seed-opening' });
    await ask('clients.update', { id: clientId, patch: { familyName: 'Petrenko' } });
    for (const { key } of (await ask('letters.changes', { id })).changes)
      await ask('letters.renewSentence', { id, sentence: key, keep: true });
    assert.deepEqual((await ask('letters.changes', { id })).changes, []);
    assert.match((await texts(ask, id))[0] ?? '', /Kovalenko/);
    await assert.rejects(ask('letters.renewSentence', { id, sentence: 'none', keep: true }), /noSentence/);
  });

  test('a sheet of fixed wording is not edited', async () => {
    const { ask, applicationId } = await written();
    const { id } = await ask('letters.write', { applicationId, kind: 'checklist' });
    const edit = { do: 'remove', block: 0 } as const;
    await assert.rejects(ask('letters.edit', { id, edit }), /letters.notEditable/);
  });
});

describe('sending', () => {
  test('freezes the letter: neither edited nor removed, and its hashes are those of what left', async () => {
    const { ask, id, clientId } = await written();
    await ask('letters.edit', { id, edit: { do: 'text', block: 0, text: 'Eigene Worte.' } });
    await ask('letters.send', { id, ...send });
    const { info, letter, proof } = await ask('letters.get', { id });
    assert.deepEqual(proof, { words: true, file: 'whole', sameInPrint: true });
    assert.deepEqual(
      [info.sentOn, info.sentVia, info.sentTo, info.sentBy],
      ['2026-11-02', 'post', 'Landesamt', 'Maren Voß'],
    );
    const path = join(tempFolder(), 'a.docx');
    await ask('letters.export', { id, open: false }, path);
    assert.equal(info.docxHash, createHash('sha256').update(readFileSync(path)).digest('hex'));
    assert.equal(info.modelHash, modelHash(letter));
    const edit = { do: 'text', block: 0, text: 'anders' } as const;
    await assert.rejects(ask('letters.edit', { id, edit }), /letters.sent/);
    await assert.rejects(ask('letters.remove', { id }), /letters.sent/);
    await assert.rejects(ask('letters.send', { id, ...send }), /letters.sent/);
    await assert.rejects(ask('letters.setHanded', { id, handed: true }), /letters.sent/);
    await assert.rejects(
      ask('letters.renewSentence', { id, sentence: 'opening', keep: false }),
      /letters.sent/,
    );
    await ask('clients.update', { id: clientId, patch: { familyName: 'Petrenko' } });
    assert.deepEqual(await ask('letters.get', { id }), { info, letter, proof });
    assert.deepEqual(await ask('letters.changes', { id }), { changes: [], otherwise: false });
  });

  test('is taken back through the history only, with its follow-up', async () => {
    const { ask, id, clientId } = await written();
    await ask('letters.send', { id, ...send, answerBy: '2026-11-30' });
    const due = async () => (await ask('cases.get', { clientId })).followUps.map(({ dueOn }) => dueOn);
    assert.ok((await due()).includes('2026-11-30'));
    await ask('history.undo', { clientId });
    assert.ok(!(await due()).includes('2026-11-30'));
    assert.equal((await ask('letters.get', { id })).info.sentOn, null);
    await ask('letters.remove', { id });
  });

  test('is refused without a release, on a day to come, without a recipient, with a placeholder left', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, { ...olena, consents: [] });
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    await assert.rejects(ask('letters.send', { id, ...send }), /privacy.noRelease/);
    await assert.rejects(ask('letters.send', { id, ...send, on: '2026-11-03' }), /sentInFuture/);
    await assert.rejects(ask('letters.send', { id, ...send, to: ' ' }), /input.required/);
    await ask('letters.edit', { id, edit: { do: 'text', block: 0, text: 'Für {Nahme}' } });
    await assert.rejects(ask('letters.send', { id, ...send }), /placeholderLeft/);
    await ask('letters.edit', { id, edit: { do: 'text', block: 0, text: 'Für Sie' } });
    await ask('letters.send', { id, ...send, via: 'handed', to: '' });
    assert.equal((await ask('letters.get', { id })).info.handedOn, '2026-11-02');
  });

  test('goes to the one it is made out to, however that one is called, and to nobody else', async () => {
    const { ask, id } = await written();
    for (const to of ['Firma Meier GmbH', 'Hanse-Jobcenter Rostock', 'LA'])
      await assert.rejects(ask('letters.send', { id, ...send, to }), /to: letters.otherRecipient/, to);
    await ask('letters.send', { id, ...send, to: 'LAGuS, Landesprüfungsamt für Heilberufe, Frau Holm' });
    assert.match((await ask('letters.get', { id })).info.sentTo, /Frau Holm/);
  });

  test('a paper made for the person’s own hand goes by post to the person only', async () => {
    const { ask, clientId } = await written();
    const wish: Wish = {
      ...{ paper: 'competenceProfile', recipient: 'jobcenter', to: { authority: null, body: '' } },
      ...{ byHand: true, chosen: [], language: 'de', order: 'tabular', length: 'long', versionId: null },
      ...{ contactId: null, second: null, without: [], followUps: null, note: '' },
    };
    const { id } = await ask('profilePapers.write', { clientId, wish });
    await ask('letters.send', { id, ...send, to: 'Hanse-Jobcenter Rostock' });
    assert.equal((await ask('letters.get', { id })).info.sentTo, 'Olena Kovalenko');
  });

  test('further words make a new version of today; the sent one stays', async () => {
    const { ask, id } = await written();
    await assert.rejects(ask('letters.newVersion', { id }), /letters.notSent/);
    await ask('letters.send', { id, ...send });
    const sent = await ask('letters.get', { id });
    const { id: copy } = await ask('letters.newVersion', { id });
    await ask('letters.edit', { id: copy, edit: { do: 'text', block: 0, text: 'Neu.' } });
    const { info, letter } = await ask('letters.get', { id: copy });
    assert.deepEqual([info.versionOf, info.sentOn, info.docxHash], [id, null, null]);
    assert.match(letter.information.find(({ label }) => label === 'Unser Zeichen')?.value ?? '', /\/2$/);
    assert.deepEqual(await ask('letters.get', { id }), sent);
  });
});
