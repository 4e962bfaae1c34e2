import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { letter, type Sheet } from '#shared/letters/letter.ts';
import { textVersionOn } from '#shared/privacy/textVersions.ts';
import { secondLanguages, tellerOf } from '#shared/text/papers/languages.ts';
import { docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

const client = { familyName: 'Коваленко', givenNames: 'Олена', birthDate: '1989-05-14', town: 'Rostock' };

async function written(
  kind: 'information' | 'consent' | 'release',
  body = 'Jobcenter Rostock',
  language: string | null = null,
) {
  const { ask } = await openTestOffice();
  const { id: clientId } = await ask('clients.create', client);
  const to = kind === 'release' ? { authority: null, body } : null;
  const { id } = await ask('privacy.writeSheet', { language, clientId, kind, to });
  const { info, letter: sheet } = await ask('letters.get', { id });
  assert.equal(sheet.kind, 'sheet');
  const path = join(tempFolder(), 'blatt.docx');
  await ask('letters.export', { id, open: false }, path);
  const parts = docxParts(readFileSync(path));
  const text = visibleText(must(parts.get('word/document.xml'), 'a DOCX'));
  return { ask, clientId, info, sheet: sheet as Sheet, text };
}

const version = `Textfassung ${textVersionOn('2026-11-02').code}`;
const boxes = (sheet: Sheet) =>
  sheet.blocks.flatMap((block) => (block.type === 'checklist' ? block.items : []));
const foot = (sheet: Sheet) => sheet.sender.footer.flat();

describe('the sheets about data protection', () => {
  test('the information says what Art. 13 wants said', async () => {
    const { text, sheet, info } = await written('information');
    assert.deepEqual(
      [info.kind, info.applicationId, info.subject],
      ['information', null, 'Datenschutz-Information'],
    );
    for (const matter of [
      /Träger e\. V\./,
      /Beauftragt für den Datenschutz/,
      /Art\. 6 Abs\. 1/,
      /Art\. 9 Abs\. 2/,
      /§ 203 StGB/,
      /Niemand ohne Ihre Erlaubnis/,
      /Ende des dritten Jahres/,
      /Kopie/,
      /Löschen/,
      /zurücknehmen, jederzeit/,
      /Sie entscheiden selbst/,
      /Kein Computer entscheidet/,
      /Landesbeauftragte für Datenschutz[\s\S]*19053 Schwerin/,
    ])
      assert.match(text, matter);
    assert.ok(foot(sheet).includes(version));
  });

  test('the consent has a box for each purpose and ticks none', async () => {
    const { sheet, text } = await written('consent');
    assert.deepEqual(
      boxes(sheet).map(({ checked }) => checked),
      Array.from({ length: 6 }, () => false),
    );
    assert.match(text, /Олена Коваленко/);
    assert.match(text, /Unterschrift/);
    assert.match(text, /keinen Nachteil/);
    assert.ok(foot(sheet).includes(version));
  });

  test('the release names one recipient, with its address where the register has it', async () => {
    const { sheet, text, ask, clientId } = await written('release');
    assert.match(
      text,
      /§ 203 Strafgesetzbuch[\s\S]*Jobcenter Rostock[\s\S]*Worüber[\s\S]*Richtung[\s\S]*Bis wann/,
    );
    assert.ok(boxes(sheet).every(({ checked }) => !checked));
    const { id } = await ask('privacy.writeSheet', {
      language: null,
      clientId,
      kind: 'release',
      to: { authority: 'LPH', body: '' },
    });
    const { letter: forLph } = await ask('letters.get', { id });
    assert.match(JSON.stringify(forLph), /Landesprüfungsamt für Heilberufe/);
  });

  test('beside the German stands the person’s language, box for box, and the German counts', async () => {
    const kinds = ['information', 'consent', 'release'] as const;
    for (const kind of kinds) {
      const alone = await written(kind);
      for (const language of secondLanguages) {
        const { sheet, text } = await written(kind, 'Jobcenter Rostock', language);
        const [table] = sheet.blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
        const rows = must(table, 'both languages beside each other').rows;
        assert.equal(rows.filter(([sign]) => sign?.[0]?.text === '☐').length, boxes(alone.sheet).length);
        const second = rows.map(([, , own]) => own ?? []);
        assert.ok(
          rows.every(([, german = []], at) => (german.length === 0) === ((second[at] ?? []).length === 0)),
        );
        const marks = second.flat().flatMap(({ lang }) => lang ?? []);
        assert.ok(
          marks.includes(language) && marks.every((lang) => lang === language),
          `${kind} ${language}`,
        );
        // Only the language we know too little of leaves lines to the German.
        const german = second.filter((runs) =>
          runs.some((one) => one.text === tellerOf(language)?.tell('germanOnly').text),
        ).length;
        assert.ok(language === 'ti' ? german > 0 : german === 0, `${kind} ${language} ${german}`);
        assert.match(text, /Es gilt der deutsche Text/);
        assert.doesNotMatch(text, /\{\{|undefined/);
        assert.ok(foot(sheet).includes(version) && foot(sheet).includes('Übersetzung noch nicht geprüft'));
      }
    }
  });

  test('only simple sentences: none over 18 words', async () => {
    for (const kind of ['information', 'consent', 'release'] as const) {
      const { sheet } = await written(kind);
      const texts = sheet.blocks.flatMap((block) => {
        if (block.type === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
        if (block.type === 'list') return block.items.map((runs) => runs.map(({ text }) => text).join(''));
        if (block.type === 'checklist')
          return block.items.flatMap(({ details }) =>
            details.map((runs) => runs.map(({ text }) => text).join('')),
          );
        return [];
      });
      const sentences = texts
        .flatMap((text) => text.split(/(?<=[.!?:])\s/))
        .filter((one) => !one.includes(','));
      assert.ok(sentences.length > 5, kind);
      for (const sentence of sentences) assert.ok(sentence.split(/\s+/).length <= 18, sentence);
    }
  });

  test('hostile names are names, a release needs its recipient, the others none', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', {
      familyName: `<w:t>${'x'.repeat(190)}`,
      givenNames: '\u202eمحمد',
    });
    const body = '=HYPERLINK("x") </w:document>';
    const { id } = await ask('privacy.writeSheet', {
      language: null,
      clientId,
      kind: 'release',
      to: { authority: null, body },
    });
    const { letter: sheet } = await ask('letters.get', { id });
    assert.deepEqual(letter.parse(sheet), sheet);
    await ask('letters.export', { id, open: false }, join(tempFolder(), 'a.docx'));
    const refused = (kind: 'release' | 'consent', to: { authority: string | null; body: string } | null) =>
      assert.rejects(ask('privacy.writeSheet', { language: null, clientId, kind, to }), /input\./);
    await refused('release', null);
    await refused('release', { authority: null, body: ' ' });
    await refused('release', { authority: 'FBI', body: '' });
    await refused('release', { authority: 'LPH', body: 'Jobcenter' });
    await refused('consent', { authority: 'LPH', body: '' });
    await assert.rejects(
      ask('privacy.writeSheet', { language: null, clientId: 'nobody', kind: 'consent', to: null }),
      /clients.unknown/,
    );
  });
});
