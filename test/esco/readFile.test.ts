import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mostNamedRows } from '#shared/esco/esco.ts';
import { languageInName, readEscoFile, versionInName } from '#shared/esco/readFile.ts';
import {
  occupations,
  occupationsCsv,
  occupationUri,
  relations,
  skills,
  skillsCsv,
  skillUri,
} from './files.ts';

describe('an official ESCO file', () => {
  test('is told by what stands in it', () => {
    assert.equal(readEscoFile(occupations)?.part, 'occupations');
    assert.equal(readEscoFile(skills)?.part, 'skills');
    assert.equal(readEscoFile(relations)?.part, 'relations');
    assert.equal(readEscoFile('\ufeffsep=,\n'.slice(1) + skills)?.part, 'skills');
    assert.equal(readEscoFile(skills.replaceAll(',', ';'))?.part, 'skills', 'saved anew by a spreadsheet');
    for (const other of [
      '',
      'a,b\n1,2',
      'conceptType,conceptUri,preferredLabel\nISCOGroup,x,Führungskräfte\n',
    ])
      assert.equal(readEscoFile(other), null);
  });

  test('gives labels, other names, codes and the newest day', () => {
    const file = readEscoFile(occupations);
    assert.ok(file?.part === 'occupations');
    assert.deepEqual(file.rows[0], {
      ...{ line: 2, uri: occupationUri('o1'), label: 'Krankenpfleger/Krankenpflegerin', code: '2221.1' },
      others: ['Krankenschwester', 'Pflegefachkraft'],
    });
    assert.equal(file.modifiedOn, '2024-05-15');
    assert.deepEqual(file.refused, { count: 0, first: [] });
    const known = readEscoFile(relations);
    assert.ok(known?.part === 'relations');
    assert.deepEqual(known.rows[1], {
      ...{ line: 3, occupation: occupationUri('o1'), skill: skillUri('s3'), essential: false },
    });
  });

  test('names the rows it does not take, each with its line and reason', () => {
    const text = skillsCsv([
      { id: 's1', label: 'Wunden versorgen' },
      { id: 's1', label: 'Wunden versorgen, noch einmal' },
      { id: '../../x y', label: 'fremd' },
      { id: 's4', label: '' },
      { id: 's5', label: 'alt', status: 'obsolete' },
      { id: 's6', label: 'ü'.repeat(201) },
    ]);
    const file = readEscoFile(`${text}"nie geschlossen\n`);
    assert.equal(file?.rows.length, 1);
    assert.deepEqual(
      file.refused.first.map(({ line, fault }) => [line, fault]),
      [
        [3, 'twice'],
        [4, 'noUri'],
        [5, 'noLabel'],
        [6, 'notReleased'],
        [7, 'noLabel'],
        [8, 'broken'],
      ],
    );
  });

  test('counts all refused rows and names the first', () => {
    const text = skillsCsv(Array.from({ length: 500 }, () => ({ id: 's', label: '' })));
    const file = readEscoFile(text);
    assert.equal(file?.refused.count, 500);
    assert.equal(file.refused.first.length, mostNamedRows);
  });

  test('language and version are read from the names', () => {
    assert.equal(languageInName('skills_de.csv'), 'de');
    assert.equal(languageInName('skills_en.csv'), 'en');
    assert.equal(languageInName('meine liste.csv'), null);
    assert.equal(versionInName('ESCO dataset - v1.2.0 - classification - de - csv'), '1.2.0');
    assert.equal(versionInName('ESCO dataset - v1.1 - classification'), '1.1');
    assert.equal(versionInName('Downloads'), '');
  });
});

describe('anything else', () => {
  test('never throws, and what it takes is well formed', () => {
    const cells = fc.string({ maxLength: 30 });
    const text = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.array(cells).map((ids) => occupationsCsv(ids.map((id) => ({ id, label: id, others: [id] })))),
      fc.tuple(fc.nat(2000), fc.nat(300)).map(([from, n]) => skills.slice(0, from) + skills.slice(from + n)),
    );
    fc.assert(
      fc.property(text, (given) => {
        const file = readEscoFile(given);
        if (!file || file.part === 'relations') return;
        for (const { uri, label, others } of file.rows) {
          assert.match(uri, /^https?:\/\/data\.europa\.eu\/esco\/(occupation|skill)\/[\w.-]+$/);
          for (const name of [label, ...others]) assert.match(name, /^\S(.*\S)?$/u);
        }
        assert.equal(new Set(file.rows.map(({ uri }) => uri)).size, file.rows.length);
      }),
    );
  });
});
