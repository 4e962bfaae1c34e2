import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { goodBody, p, wordFile } from './wordFile.ts';

const olena = must(demoPeople[0], 'three people');

function file(name: string, bytes: Uint8Array): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, bytes);
  return path;
}
const take = (ask: Ask, bytes: Uint8Array, name = 'Briefbogen.docx') =>
  ask('templates.take', {}, file(name, bytes));

async function exported(ask: Ask, id: string): Promise<Map<string, string>> {
  const path = join(tempFolder(), 'schreiben.docx');
  await ask('letters.export', { id, open: false }, path);
  return docxParts(readFileSync(path));
}
const bodyOf = (parts: Map<string, string>) => visibleText(must(parts.get('word/document.xml'), 'a DOCX'));
const marked = wordFile({ body: p('Musterbogen') + goodBody });

describe('the office’s own template', () => {
  test('letters stand on it as soon as it is taken; sheets of the person never do', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, olena);
    const cover = await ask('letters.write', { applicationId, kind: 'cover' });
    const sheet = await ask('letters.write', { applicationId, kind: 'checklist' });
    assert.doesNotMatch(bodyOf(await exported(ask, cover.id)), /Musterbogen/);
    const { taken } = await take(ask, marked);
    assert.ok(taken);
    const text = bodyOf(await exported(ask, cover.id));
    assert.match(text, /Musterbogen[\s\S]*Olena Kovalenko[\s\S]*Mit freundlichen Grüßen/);
    assert.doesNotMatch(bodyOf(await exported(ask, sheet.id)), /Musterbogen/);
  });

  test('one that will not do changes nothing and is told', async () => {
    const { ask } = await openTestOffice();
    await take(ask, marked);
    const bad = await take(ask, wordFile({ footer: p('{Datun}') }), 'Neu.docx');
    assert.equal(bad.taken, false);
    assert.deepEqual(
      bad.report.findings.map(({ code, meant }) => [code, meant]),
      [['unknownPlaceholder', 'Datum']],
    );
    const { template, report } = await ask('templates.get', {});
    assert.equal(template?.fileName, 'Briefbogen.docx');
    assert.deepEqual(report?.findings, []);
  });

  test('the office may go back to ours, and undo brings back each former one, over a restart', async () => {
    const first = await openTestOffice();
    await take(first.ask, marked);
    await take(first.ask, wordFile({ body: p('Zweiter') + goodBody }), 'Zwei.docx');
    await first.ask('templates.use', { own: false });
    const { ask } = await first.reopen();
    const { applicationId } = await enterPerson(ask, olena);
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    const shown = async () => /Musterbogen|Zweiter/.exec(bodyOf(await exported(ask, id)))?.[0] ?? 'ours';
    assert.equal(await shown(), 'ours');
    await ask('history.undo', { room: 'templates' });
    assert.equal(await shown(), 'Zweiter');
    await ask('history.undo', { room: 'templates' });
    assert.equal(await shown(), 'Musterbogen');
    await ask('templates.remove', {});
    assert.equal((await ask('templates.get', {})).template, null);
    await ask('history.undo', { room: 'templates' });
    assert.equal(await shown(), 'Musterbogen');
  });

  test('what was taken comes out again as it was, and the sample can be taken', async () => {
    const { ask, office } = await openTestOffice();
    await take(ask, marked);
    const [own, sample] = [join(tempFolder(), 'a.docx'), join(tempFolder(), 'b.docx')];
    await ask('templates.saveOwn', {}, own);
    assert.deepEqual(readFileSync(own), marked);
    await ask('templates.saveSample', {}, sample);
    assert.equal((await ask('templates.take', {}, sample)).taken, true);
    assert.deepEqual(await office.call('templates.take', {}, join(tempFolder(), 'fort.docx')), {
      ok: false,
      error: { code: 'templates.cannotRead' },
    });
  });

  test('a letter that was sent comes out as the file it was, whatever letterhead is taken later', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, olena);
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    const { id: draft } = await ask('letters.write', { applicationId, kind: 'cover' });
    const before = bodyOf(await exported(ask, id));
    await ask('letters.send', { id, via: 'post', on: '2026-11-02', to: 'Landesamt', answerBy: null });
    await take(ask, marked);
    assert.equal(bodyOf(await exported(ask, id)), before);
    assert.match(bodyOf(await exported(ask, draft)), /^Musterbogen/u);
  });

  test('a file that is too large is not even read', async () => {
    const { office } = await openTestOffice();
    const path = file('gross.docx', Buffer.alloc(8 * 1024 * 1024 + 1));
    const answer = await office.call('templates.take', {}, path);
    assert.deepEqual(answer, { ok: false, error: { code: 'templates.tooLarge', params: { most: 8 } } });
  });

  test('without one there is nothing to use, to remove or to save', async () => {
    const { office } = await openTestOffice();
    for (const [name, input] of [
      ['templates.use', { own: true }],
      ['templates.remove', {}],
    ] as const)
      assert.deepEqual(await office.call(name, input), { ok: false, error: { code: 'templates.none' } });
  });

  test('its bytes lie in the encrypted file and not in the history', async () => {
    const { ask, folder, reopen } = await openTestOffice();
    await take(ask, wordFile({ body: p('Unverkennbarkeit') + goodBody }));
    await reopen();
    assert.ok(!readFileSync(join(folder, 'office.db')).includes('Unverkennbarkeit'));
  });
});
