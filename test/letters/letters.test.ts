import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { blankEvent } from '#shared/recognition/procedureEvent.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { docxParts, visibleText } from './support/docxParts.ts';

const olena = must(demoPeople[0], 'three people');
const textOf = (path: string): string =>
  visibleText(must(docxParts(readFileSync(path)).get('word/document.xml'), 'a DOCX'));

describe('letters of an application', () => {
  test('a letter stays as written, whatever changes afterwards', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    const written = await ask('letters.get', { id });
    await ask('clients.update', { id: clientId, patch: { familyName: 'Petrenko' } });
    assert.deepEqual(await ask('letters.get', { id }), written);
    const { letters } = await ask('letters.list', { clientId });
    assert.deepEqual(
      letters.map((letter) => letter.kind),
      ['cover'],
    );
  });

  test('the sign counts the letters of a person and names nobody', async () => {
    const { ask } = await openTestOffice();
    const { applicationId, number } = await enterPerson(ask, olena);
    for (const nth of [1, 2]) {
      const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
      const { letter } = await ask('letters.get', { id });
      assert.ok(letter.information.some((row) => row.value === `${number}/${nth}`));
    }
  });

  test('once applied for, the letter names the reference and the letter of the authority', async () => {
    const { ask } = await openTestOffice(() => new Date('2026-11-23T10:00:00Z'));
    const { applicationId } = await enterPerson(ask, olena);
    const applied = { ...blankEvent, kind: 'applied' as const, on: '2026-10-12', reference: 'LPH-77' };
    await ask('recognition.addEvent', { applicationId, fields: applied });
    const asked = { ...blankEvent, kind: 'papersRequested' as const, on: '2026-11-03', until: '2027-01-15' };
    await ask('recognition.addEvent', { applicationId, fields: asked });
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    const { letter } = await ask('letters.get', { id });
    const told = (label: string) => letter.information.find((row) => row.label === label)?.value;
    assert.equal(told('Ihr Zeichen'), 'LPH-77');
    assert.equal(told('Ihre Nachricht vom'), '3. November 2026');
  });

  test('is saved where the counsellor picked, the same bytes each time, and the export is recorded', async () => {
    const { ask, office } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    const [first, second] = [join(tempFolder(), 'a.docx'), join(tempFolder(), 'b.docx')];
    assert.deepEqual(await ask('letters.export', { id, open: false }, first), { fileName: 'a.docx' });
    await ask('letters.export', { id, open: false }, second);
    assert.deepEqual(readFileSync(first), readFileSync(second));
    assert.match(textOf(first), /Olena Kovalenko[\s\S]*Pflegefachfrau/);
    assert.deepEqual(await office.call('letters.export', { id, open: false }), {
      ok: false,
      error: { code: 'call.cancelled' },
    });
    const { undo } = await ask('history.state', { clientId });
    assert.equal(undo?.call, 'letters.write', 'an export is no change that could be undone');
  });

  test('where it cannot be written nothing half is left', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, olena);
    const { id } = await ask('letters.write', { applicationId, kind: 'checklist' });
    const folder = join(tempFolder(), 'ziel');
    mkdirSync(join(folder, 'brief.docx'), { recursive: true });
    await assert.rejects(
      ask('letters.export', { id, open: false }, join(folder, 'brief.docx')),
      /letters.cannotWrite/,
    );
    assert.deepEqual(readdirSync(folder), ['brief.docx']);
    assert.equal(existsSync(join(folder, 'brief.docx.teil')), false);
  });

  test('the form of the letter follows the office setting', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, olena);
    await ask('office.update', { letterForm: 'A' });
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    const { letter } = await ask('letters.get', { id });
    assert.equal(letter.kind === 'letter' && letter.form, 'A');
  });

  test('hostile names are printed as names', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, olena);
    const familyName = `=cmd() <script>alert(1)</script> & ${'x'.repeat(250)}`;
    await ask('clients.update', { id: clientId, patch: { familyName, givenNames: '👩🏽‍⚕️ \u0007محمد' } });
    const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
    const path = join(tempFolder(), 'c.docx');
    await ask('letters.export', { id, open: false }, path);
    assert.ok(textOf(path).includes('=cmd() <script>alert(1)</script> &'));
  });
});
