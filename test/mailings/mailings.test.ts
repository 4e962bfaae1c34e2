import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { must } from '#shared/contract/result.ts';
import { everybody } from '#shared/mailings/mailing.ts';
import { assertWellFormed, docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { p, wordFile } from '#test/templates/wordFile.ts';

const text = {
  subject: 'Einladung für {Name}',
  body: 'bitte bringen Sie mit, {Vorname}:\n\n- Pass\n- Zeugnis',
  greeting: 'formal' as const,
  enclosures: '',
};
const address = { street: 'Weg 1', postcode: '18055', town: 'Rostock' };

async function people(ask: Ask, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let nth = 1; nth <= count; nth += 1) {
    const name = { familyName: `Muster${String(nth).padStart(3, '0')}`, givenNames: 'Olena' };
    ids.push((await ask('clients.create', { ...name, ...address, gender: 'female' })).id);
  }
  return ids;
}
function newFolder(): string {
  const folder = join(tempFolder(), 'schreiben');
  mkdirSync(folder);
  return folder;
}
const bodyOf = (path: string): string =>
  visibleText(must(docxParts(readFileSync(path)).get('word/document.xml'), 'a DOCX'));

describe('whom a letter to many is for', () => {
  test('filters narrow each other, and who gets none is told why', async () => {
    const { ask, userId } = await openTestOffice();
    const [a = '', b = '', c = ''] = await people(ask, 3);
    await ask('clients.update', { id: a, patch: { town: '', nativeLanguage: 'uk' } });
    await ask('clients.update', { id: b, patch: { district: '13003', nativeLanguage: 'uk' } });
    await ask('cases.addFollowUp', {
      clientId: b,
      fields: { dueOn: '2026-11-05', text: 'x', waitingFor: 'office' },
    });
    await ask('privacy.decide', {
      clientId: c,
      decision: {
        ...{ purpose: 'counselling', authority: null, body: '', state: 'refused' },
        ...{ language: 'de', interpreter: '', textVersion: '1', validUntil: null },
      },
    });
    const found = async (change: Partial<typeof everybody>) =>
      (await ask('mailings.people', { ...everybody, ...change })).people.map(({ id, excluded }) => [
        id,
        excluded,
      ]);
    assert.deepEqual(await found({}), [
      [a, 'noAddress'],
      [b, null],
      [c, 'consent'],
    ]);
    assert.deepEqual(await found({ language: 'uk' }), [
      [a, 'noAddress'],
      [b, null],
    ]);
    assert.deepEqual(await found({ language: 'uk', district: '13003' }), [[b, null]]);
    assert.deepEqual(await found({ dueUntil: '2026-11-05' }), [[b, null]]);
    assert.deepEqual(await found({ dueUntil: '2026-11-04' }), []);
    assert.deepEqual(await found({ query: 'muster002' }), [[b, null]]);
    assert.deepEqual(
      await found({ statuses: ['requested'], counsellor: userId }).then((rows) => rows.length),
      3,
    );
    assert.deepEqual(await found({ counsellor: 'nobody' }), []);
  });
});

describe('a run', () => {
  test('a file each, named by number; each letter in its file, with its own sign', async () => {
    const { ask } = await openTestOffice();
    const clientIds = await people(ask, 3);
    const folder = newFolder();
    const made = await ask('mailings.writeEach', { clientIds, text }, folder);
    assert.deepEqual([made.letters, made.left, made.held], [3, 0, 0]);
    assert.deepEqual(readdirSync(folder).sort(), [
      '2026-0001-Schreiben.docx',
      '2026-0002-Schreiben.docx',
      '2026-0003-Schreiben.docx',
    ]);
    assert.match(
      bodyOf(join(folder, '2026-0002-Schreiben.docx')),
      /Frau Olena Muster002[\s\S]*Einladung für Olena Muster002/,
    );
    const { letters } = await ask('letters.list', { clientId: clientIds[1] ?? '' });
    assert.deepEqual(
      letters.map(({ kind, subject }) => [kind, subject]),
      [['mailing', 'Einladung für Olena Muster002']],
    );
    // A second run leaves what lies there.
    await ask('mailings.writeEach', { clientIds: clientIds.slice(0, 1), text }, folder);
    assert.ok(existsSync(join(folder, '2026-0001-Schreiben (2).docx')));
    const { status } = must((await ask('mailings.people', everybody)).people[0], 'somebody');
    assert.equal(status, 'requested', 'a letter to many is no work on the case');
  });

  test('one file for all: a section each, pages from one, heads and lists of their own', async () => {
    const { ask } = await openTestOffice();
    const clientIds = await people(ask, 3);
    const template = join(tempFolder(), 'bogen.docx');
    writeFileSync(template, wordFile({ header: p('Kopf {Nummer}') }));
    for (const own of [false, true]) {
      if (own) assert.equal((await ask('templates.take', {}, template)).taken, true);
      const path = join(tempFolder(), 'alle.docx');
      await ask('mailings.writeOne', { clientIds, text }, path);
      const parts = docxParts(readFileSync(path));
      for (const [name, xml] of parts) if (/\.(xml|rels)$/.test(name)) assertWellFormed(xml, name);
      const xml = must(parts.get('word/document.xml'), 'a DOCX');
      assert.equal(xml.match(/<w:sectPr\b/gu)?.length, 3);
      assert.equal(xml.match(/<w:pgNumType w:start="1"\/>/gu)?.length, 3);
      assert.match(bodyOf(path), /Muster001[\s\S]*Muster002[\s\S]*Muster003/);
      const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, id]) => id);
      assert.equal(new Set(lists).size, 3, 'each list begins anew');
      const numbering = must(parts.get('word/numbering.xml'), 'lists');
      for (const id of lists) assert.ok(numbering.includes(`<w:num w:numId="${id}"`));
      const rels = must(parts.get('word/_rels/document.xml.rels'), 'relations');
      for (const [, id] of xml.matchAll(/r:id="([^"]*)"/gu)) assert.ok(rels.includes(`"${id}"`), id);
      if (!own) continue;
      const heads = [...parts]
        .filter(([name]) => /^word\/header/.test(name))
        .map(([, head]) => visibleText(head));
      assert.deepEqual(heads.sort(), ['Kopf 2026-0001', 'Kopf 2026-0002', 'Kopf 2026-0003']);
    }
  });

  test('who may get none since is left out; nobody left is refused', async () => {
    const { ask, office } = await openTestOffice();
    const clientIds = await people(ask, 2);
    await ask('clients.update', { id: clientIds[0] ?? '', patch: { street: '' } });
    const folder = newFolder();
    const made = await ask('mailings.writeEach', { clientIds, text }, folder);
    assert.deepEqual([made.letters, made.left], [1, 1]);
    const nobody = await office.call(
      'mailings.writeEach',
      { clientIds: clientIds.slice(0, 1), text },
      folder,
    );
    assert.deepEqual(nobody, { ok: false, error: { code: 'mailings.nobody' } });
    const wrong = await office.call(
      'mailings.writeEach',
      { clientIds, text: { ...text, body: '{Nmae}' } },
      folder,
    );
    assert.deepEqual(wrong, { ok: false, error: { code: 'mailings.placeholder' } });
    const preview = await ask('mailings.preview', { clientId: clientIds[1] ?? '', text });
    assert.equal(preview.letter.title, 'Einladung für Olena Muster002');
  });

  test('stopped on the way it leaves no file and no letter', async () => {
    const { ask, office, notices } = await openTestOffice();
    const clientIds = await people(ask, 30);
    const folder = newFolder();
    const run = office.call('mailings.writeEach', { clientIds, text }, folder);
    while (!notices.some((notice) => notice.kind === 'progress' && notice.done > 0))
      await new Promise(setImmediate);
    await office.call('transfer.stop', {});
    assert.deepEqual(await run, { ok: false, error: { code: 'call.cancelled' } });
    assert.deepEqual(readdirSync(folder), []);
    assert.deepEqual((await ask('letters.list', { clientId: clientIds[0] ?? '' })).letters, []);
    assert.deepEqual((await ask('mailings.list', {})).mailings, []);
  });

  test('a folder that cannot be written to leaves nothing either', async () => {
    const { ask, office } = await openTestOffice();
    const clientIds = await people(ask, 2);
    const answer = await office.call('mailings.writeEach', { clientIds, text }, join(tempFolder(), 'fort'));
    assert.deepEqual(answer, { ok: false, error: { code: 'letters.cannotWrite' } });
    assert.deepEqual((await ask('mailings.list', {})).mailings, []);
  });

  test('is undone in one file, or taken back in all that were not worked on since', async () => {
    const { ask } = await openTestOffice();
    const clientIds = await people(ask, 3);
    const [a = '', b = '', c = ''] = clientIds;
    const { mailingId } = await ask('mailings.writeEach', { clientIds, text }, newFolder());
    const { undo } = await ask('history.state', { clientId: a });
    assert.equal(undo?.call, 'mailings.writeEach');
    await ask('history.undo', { clientId: a });
    await ask('clients.update', { id: b, patch: { phone: '1' } });
    assert.deepEqual(await ask('mailings.takeBack', { id: mailingId }), { takenBack: 1, kept: 1 });
    const count = async (clientId: string) => (await ask('letters.list', { clientId })).letters.length;
    assert.deepEqual([await count(a), await count(b), await count(c)], [0, 1, 0]);
    const { mailings } = await ask('mailings.list', {});
    assert.deepEqual(
      mailings.map(({ letters, by, takenBackAt }) => [letters, by, takenBackAt !== null]),
      [[3, 'Maren Voß', true]],
    );
  });
});
