import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { person } from '#test/intake/people.ts';
import { docxParts } from '#test/letters/support/docxParts.ts';
import { tempFolder } from '#test/support/office.ts';

const paper = { language: 'prs', sections: ['person'], copies: 1, special: false };

describe('the paper twin', () => {
  test('of a person is kept among the letters, with the number on top and without what is known', async () => {
    const { ask, id, undo } = await person();
    const { number } = await ask('clients.get', { id });
    const made = await ask('papertwin.write', { clientId: id, known: 'leaveOut', ...paper });
    const { info, letter } = await ask('letters.get', { id: made.id });
    assert.equal(info.kind, 'intakePaper');
    assert.equal(letter.information[0]?.value, number);
    const text = JSON.stringify(letter.blocks);
    assert.ok(!text.includes('"1.1"'), 'the family name is known');
    assert.ok(text.includes('"1.4"'));
    assert.ok(!text.includes('"2.1"'), 'only the chosen part');
    await undo();
    assert.deepEqual((await ask('letters.list', { clientId: id })).letters, []);
  });

  test('where nothing is left to ask says so', async () => {
    const { ask, id } = await person();
    await assert.rejects(
      ask('papertwin.write', { clientId: id, known: 'leaveOut', ...paper, sections: ['nothing'] }),
      /papertwin.nothingToAsk/,
    );
  });

  test('blank goes to the picked file and has nobody in it', async () => {
    const { ask } = await person();
    const picked = join(tempFolder(), 'Bogen.docx');
    const written = await ask('papertwin.exportBlank', { ...paper, language: 'uk' }, picked);
    assert.deepEqual(written, { fileName: 'Bogen.docx' });
    const text = docxParts(readFileSync(picked)).get('word/document.xml') ?? '';
    assert.match(text, /uk-UA/u, 'the words are marked with their language');
    assert.match(text, /прізвище/u);
    assert.ok(!text.includes('Kovalenko'));
  });
});
