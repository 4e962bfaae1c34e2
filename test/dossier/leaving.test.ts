import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { must } from '#shared/contract/result.ts';
import { docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { makeProposed, olena, release } from './support/making.ts';

const textOf = (path: string): string =>
  visibleText(must(docxParts(readFileSync(path)).get('word/document.xml'), 'a DOCX'));

describe('what is held back', () => {
  test('is neither exported nor printed until its recipient may know it, or the person takes it along', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, { ...olena, consents: [] });
    const { id } = await makeProposed(ask, applicationId);
    const kindsPrinted = async () => (await ask('dossier.print', { id })).letters.map(({ title }) => title);
    const before = await kindsPrinted();
    assert.ok(
      !before.some((title) => /Antrag auf Anerkennung|Kostenübernahme|Nachweise|Übersetzung/u.test(title)),
    );
    const folder = tempFolder();
    const first = await ask('dossier.export', { id }, folder);
    assert.equal(first.files, before.length);
    assert.equal(readdirSync(folder).length, first.files);
    assert.ok(
      !readdirSync(folder).some((name) => /Anschreiben|Kostenantrag|Uebersetzung|Anfrage/u.test(name)),
    );

    await ask('privacy.decide', { clientId, decision: release(null, 'Hanse-Jobcenter Rostock') });
    const { papers } = await ask('dossier.get', { id });
    const cover = must(
      papers.find(({ key }) => key === 'cover'),
      'a cover letter',
    );
    await ask('letters.setHanded', { id: cover.info.id, handed: true });
    const now = await kindsPrinted();
    assert.ok(now.some((title) => title === 'Antrag auf Kostenübernahme'));
    assert.equal(now.length, before.length + 2);
  });

  test('a set of nothing but held papers is refused, and nothing is written', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, { ...olena, consents: [] });
    const papers = ['cover', 'costRequest'];
    const { id } = await ask('dossier.make', { applicationId, language: null, papers, addressees: [] });
    const folder = tempFolder();
    await assert.rejects(ask('dossier.export', { id }, folder), /privacy.noRelease/);
    assert.deepEqual(readdirSync(folder), []);
    assert.deepEqual((await ask('dossier.print', { id })).letters, []);
  });
});

describe('files of a dossier', () => {
  test('are named by number and kind, in order, never by the person, and overwrite nothing', async () => {
    const { ask } = await openTestOffice();
    const { applicationId, number } = await enterPerson(ask, olena);
    const papers = ['cover', 'noEarlierApplication', 'checklist'];
    const { id } = await ask('dossier.make', { applicationId, language: 'uk', papers, addressees: [] });
    const folder = tempFolder();
    writeFileSync(join(folder, `${number}-01-Anschreiben.docx`), 'mine');
    assert.deepEqual(await ask('dossier.export', { id }, folder), { files: 3, held: 0 });
    assert.deepEqual(readdirSync(folder).sort(), [
      `${number}-01-Anschreiben (2).docx`,
      `${number}-01-Anschreiben.docx`,
      `${number}-02-Erklaerung-frueherer-Antrag.docx`,
      `${number}-03-Checkliste.docx`,
    ]);
    assert.equal(readFileSync(join(folder, `${number}-01-Anschreiben.docx`), 'utf8'), 'mine');
    assert.match(textOf(join(folder, `${number}-03-Checkliste.docx`)), /Ваші|Документ/u);
    assert.doesNotMatch(readdirSync(folder).join(), /Kovalenko|Olena/u);
  });

  test('all of them or none', async () => {
    const { ask } = await openTestOffice();
    const { applicationId, number } = await enterPerson(ask, olena);
    const papers = ['cover', 'checklist'];
    const { id } = await ask('dossier.make', { applicationId, language: null, papers, addressees: [] });
    const folder = tempFolder();
    // What the second file is written as at first leads nowhere.
    symlinkSync(join(folder, 'gone', 'away'), join(folder, `${number}-02-Checkliste.docx.teil`));
    await assert.rejects(ask('dossier.export', { id }, folder), /letters.cannotWrite/);
    assert.deepEqual(readdirSync(folder), []);
  });
});

test('eleven papers are written and rendered in under two seconds', async () => {
  const { ask } = await openTestOffice();
  const { clientId, applicationId } = await enterPerson(ask, olena);
  for (const body of ['Hanse-Jobcenter Rostock', 'Medizinisches College Poltawa'])
    await ask('privacy.decide', { clientId, decision: release(null, body) });
  const { items } = await ask('dossier.review', { applicationId, addressees: [] });
  const possible = items.filter(({ choice, kind }) => choice !== 'closed' && kind !== 'translationOrder');
  const papers = possible.slice(0, 11).map(({ key }) => key);
  const folder = tempFolder();
  const started = performance.now();
  const { id } = await ask('dossier.make', { applicationId, language: 'uk', papers, addressees: [] });
  assert.deepEqual(await ask('dossier.export', { id }, folder), { files: 11, held: 0 });
  const took = performance.now() - started;
  assert.ok(took < 2000, `${Math.round(took)} ms`);
});
