import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { demoPassphrase } from '#build/demo/office.ts';
import { must } from '#shared/contract/result.ts';
import { docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { tempFolder } from '#test/support/office.ts';

const docxText = (bytes: Uint8Array): string =>
  visibleText(must(docxParts(bytes).get('word/document.xml'), 'a DOCX'));

const demo = (folder: string) => {
  const started = performance.now();
  const result = spawnSync(process.execPath, ['build/demo.ts', '--no-window', '--out', folder], {
    encoding: 'utf8',
  });
  return { ...result, seconds: (performance.now() - started) / 1000 };
};

describe('npm run demo', () => {
  const folder = join(tempFolder(), 'demo');
  const first = demo(folder);

  test('takes three people to the right authority in under 20 seconds', () => {
    assert.equal(first.status, 0, first.stderr);
    assert.ok(first.seconds < 20, `${first.seconds} s`);
    const [olena, ahmad, farida] = first.stdout.split(/^\d\. /m).slice(1);
    assert.match(
      olena ?? '',
      /Kovalenko[\s\S]*Anerkennungsverfahren: Pflegefach[\s\S]*Landesprüfungsamt für Heilberufe[\s\S]*PflBG/,
    );
    assert.match(olena ?? '', /Diplom, Zeugnis\): Übersetzung/);
    assert.match(ahmad ?? '', /Handwerkskammer Schwerin\n[\s\S]*ehemaligen Landkreis Güstrow/);
    assert.doesNotMatch(ahmad ?? '', /Ostmecklenburg/);
    assert.match(farida ?? '', /Zeugnisbewertung[\s\S]*ZAB/);
    assert.doesNotMatch(farida ?? '', /Anerkennungsverfahren/);
    assert.ok(first.stdout.includes(demoPassphrase), 'says how to open it');
  });

  test('writes six letters without a gap in them', () => {
    const files = readdirSync(join(folder, 'Schreiben'));
    assert.equal(files.length, 6);
    for (const file of files) {
      assert.doesNotMatch(file, /Kovalenko|Haddad|Nazari/, 'no name in a file name');
      const text = docxText(readFileSync(join(folder, 'Schreiben', file)));
      assert.doesNotMatch(text, /undefined|null|NaN|\[object|\{\{/, file);
      assert.ok(text.length > 600, file);
    }
    const ahmad = docxText(readFileSync(join(folder, 'Schreiben', '2026-0002-Checkliste.docx')));
    assert.match(ahmad, /Dieses Papier gibt es nicht mehr/);
    assert.doesNotMatch(ahmad, /früheren Arbeitgeber/, 'nobody is sent for a paper that is lost');
    const farida = docxText(readFileSync(join(folder, 'Schreiben', '2026-0003-Begleitschreiben.docx')));
    assert.match(farida, /12 Qaus 1391 \(2\. Dezember 2012\)/);
  });

  test('leaves no name outside the letters', () => {
    const open = ['office.db', 'keys.json', 'state.json'].filter((file) => existsSync(join(folder, file)));
    assert.ok(open.length >= 2);
    for (const file of open) {
      const bytes = readFileSync(join(folder, file));
      for (const name of ['Kovalenko', 'Коваленко', 'Haddad', 'Nazari']) {
        assert.equal(bytes.includes(Buffer.from(name)), false, `${name} in ${file}`);
      }
    }
  });

  test('a second run changes nothing and says so', () => {
    const before = readFileSync(join(folder, 'keys.json'));
    const second = demo(folder);
    assert.equal(second.status, 0);
    assert.match(second.stdout, /liegt schon ein Vorführbüro/);
    assert.deepEqual(readFileSync(join(folder, 'keys.json')), before);
  });

  test('a folder with other things in it is left alone', () => {
    const other = join(tempFolder(), 'Dokumente');
    mkdirSync(other);
    writeFileSync(join(other, 'wichtig.txt'), 'nicht anfassen');
    const result = demo(other);
    assert.equal(result.status, 1);
    assert.match(result.stdout, /nicht leer/);
    assert.deepEqual(readdirSync(other), ['wichtig.txt']);
  });
});
