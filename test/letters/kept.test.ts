import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { sha256 } from '#electron/letters/proof.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { openRaw } from '#test/support/raw.ts';
import { goodBody, p, wordFile } from '#test/templates/wordFile.ts';

const olena = must(demoPeople[0], 'three people');

async function sent(template?: Uint8Array) {
  const office = await openTestOffice();
  if (template) {
    const path = join(tempFolder(), 'bogen.docx');
    writeFileSync(path, template);
    assert.ok((await office.ask('templates.take', {}, path)).taken);
  }
  const { applicationId } = await enterPerson(office.ask, olena);
  const { id } = await office.ask('letters.write', { applicationId, kind: 'cover' });
  await office.ask('letters.send', { id, via: 'post', on: '2026-11-02', to: 'Landesamt', answerBy: null });
  return { office, id };
}

describe('a sent letter', () => {
  test('keeps in the file itself when, how, to whom and what proves it, and the very file', async () => {
    const { office, id } = await sent();
    const { db, close } = await openRaw(office);
    const changes = [
      `sentTo = 'anders'`,
      `sentVia = 'fax'`,
      `sentOn = '2026-01-01'`,
      `docxHash = 'ff'`,
      `modelHash = 'ff'`,
      `handedOn = '2026-11-01'`,
      `subject = 'anders'`,
      'sentOn = NULL',
    ];
    for (const change of changes)
      await assert.rejects(
        sql`UPDATE letters SET ${sql.raw(change)} WHERE id = ${id}`.execute(db),
        /stays as it is|undone as a whole/,
        change,
      );
    await assert.rejects(sql`DELETE FROM sentFiles`.execute(db), /is kept/);
    await assert.rejects(sql`UPDATE sentFiles SET bytes = x'00'`.execute(db), /stays as it is/);
    await close();
  });

  test('is looked at again on opening: what somebody changed below the program is seen', async () => {
    const { office, id } = await sent();
    const { db, close } = await openRaw(office);
    await sql`DROP TRIGGER lettersStayAsSent`.execute(db);
    await sql`DROP TRIGGER sentFilesStay`.execute(db);
    await sql`UPDATE letters SET model = replace(model, 'Sehr geehrte', 'Liebe') WHERE id = ${id}`.execute(
      db,
    );
    await sql`UPDATE sentFiles SET bytes = x'00'`.execute(db);
    await close();
    const { ask } = await office.reopen();
    assert.deepEqual((await ask('letters.get', { id })).proof, {
      words: false,
      file: 'altered',
      sameInPrint: false,
    });
    const path = join(tempFolder(), 'a.docx');
    await assert.rejects(ask('letters.export', { id, open: false }, path), /letters.sentFileLost/);
  });

  test('whose file is missing is not made anew in secret', async () => {
    const { office, id } = await sent();
    const { db, close } = await openRaw(office);
    await sql`DROP TRIGGER sentFilesAreKept`.execute(db);
    await sql`DELETE FROM sentFiles`.execute(db);
    await close();
    const { ask } = await office.reopen();
    const { proof } = await ask('letters.get', { id });
    assert.deepEqual([proof?.words, proof?.file], [true, 'missing']);
    const path = join(tempFolder(), 'a.docx');
    await assert.rejects(ask('letters.export', { id, open: false }, path), /letters.sentFileLost/);
  });

  test('on the office’s letterhead is printed from its file, also after the letterhead is another', async () => {
    const { office, id } = await sent(wordFile({ body: p('Musterbogen') + goodBody }));
    const { ask } = office;
    const { info, proof } = await ask('letters.get', { id });
    assert.deepEqual(proof, { words: true, file: 'whole', sameInPrint: false });
    await ask('templates.use', { own: false });
    const path = join(tempFolder(), 'a.docx');
    await ask('letters.export', { id, open: false }, path);
    assert.equal(sha256(readFileSync(path)), info.docxHash);
    assert.equal((await ask('letters.get', { id })).proof?.sameInPrint, false);
  });
});
