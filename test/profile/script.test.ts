import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { languages } from '#shared/catalogs/languages.ts';
import {
  blankScript,
  coursesByLiteracy,
  coursesFor,
  isRated,
  literacies,
  literacyOf,
  literacySteps,
  readingOf,
  type ScriptSkill,
  scriptItem,
  scriptNames,
  scriptOf,
  scripts,
  scriptsMet,
  withMet,
  writingOf,
} from '#shared/profile/script.ts';
import { assertDatedRows } from '#test/catalogs/datedRows.ts';

const step = fc.option(fc.constantFrom(...literacySteps));
const skill = fc.record({
  ...{ script: fc.constantFrom(...scripts), selfReading: step, selfWriting: step },
  ...{ counsellorReading: step, counsellorWriting: step },
});
const skills = fc.uniqueArray(skill, { selector: ({ script }) => script });
const both = (script: ScriptSkill['script'], value: ScriptSkill['selfReading']): ScriptSkill => ({
  ...{ ...blankScript, script, selfReading: value, selfWriting: value },
});

describe('the scripts somebody meets', () => {
  test('Latin always and first, each once, whatever the languages', () => {
    const some = fc.array(fc.option(fc.constantFrom(...languages.map(({ code }) => code))));
    fc.assert(
      fc.property(some, (codes) => {
        const met = scriptsMet(codes);
        assert.equal(met[0], 'Latn');
        assert.equal(new Set(met).size, met.length);
        for (const script of met) assert.ok(script in scriptNames);
      }),
    );
  });

  test('by the languages of the field', () => {
    const expected = {
      uk: 'Cyrl',
      ar: 'Arab',
      prs: 'Arab',
      ti: 'Ethi',
      kmr: 'Latn',
      ckb: 'Arab',
      ka: 'Geor',
    };
    for (const [code, script] of Object.entries(expected)) assert.equal(scriptOf(code), script, code);
    assert.equal(scriptOf('ta'), 'other');
    assert.equal(scriptOf('zh'), 'Hans');
    assert.equal(scriptOf('no such language'), null);
  });

  test('have a place before anybody has said anything, the same every time and for each person another', () => {
    const id = '01932f3c-5c3a-7b1e-8f2a-0123456789ab';
    const asked = withMet(id, [], ['uk', 'de', null]);
    assert.deepEqual(
      asked.map(({ script }) => script),
      ['Latn', 'Cyrl'],
    );
    assert.ok(asked.every((one) => one.id.length <= 40 && !isRated(one)));
    assert.deepEqual(withMet(id, [], ['uk', 'de', null]), asked);
    assert.notEqual(scriptItem(id, 'Latn'), scriptItem(id.replace('0', '1'), 'Latn'));
    for (const script of scripts) assert.match(scriptItem(id, script), /^[0-9A-Za-z-]{1,40}$/);
  });

  test('what is stored stays, under the id it has', () => {
    const stored = [
      { ...both('Grek', 'sure'), id: 'g' },
      { ...both('Latn', 'slow'), id: 'moved' },
    ];
    assert.deepEqual(
      withMet('c', stored, ['ar']).map(({ id, script }) => [id, script]),
      [
        ['moved', 'Latn'],
        ['c-Arab', 'Arab'],
        ['g', 'Grek'],
      ],
    );
  });
});

describe('what the scripts come to', () => {
  test('what the counsellor has seen counts before what the person says', () => {
    const one: ScriptSkill = { ...both('Latn', 'sure'), counsellorWriting: 'words' };
    assert.deepEqual([readingOf(one), writingOf(one)], ['sure', 'words']);
    assert.equal(literacyOf([one]), 'some');
  });

  test('the four kinds of ALPHABETISIERUNG', () => {
    assert.equal(literacyOf([both('Latn', 'sure'), both('Arab', 'none')]), 'latin');
    assert.equal(literacyOf([both('Latn', 'slow')]), 'latin');
    assert.equal(literacyOf([both('Latn', 'words'), both('Arab', 'sure')]), 'otherScript');
    assert.equal(literacyOf([both('Latn', 'words'), both('Arab', 'words')]), 'some');
    assert.equal(literacyOf([both('Latn', 'none'), both('Arab', 'none')]), 'none');
    assert.equal(literacyOf([both('Arab', 'sure')]), null);
    assert.equal(literacyOf([{ ...both('Latn', 'sure'), selfWriting: null }]), null);
  });

  test('says nothing exactly as long as the Latin script is not known', () => {
    fc.assert(
      fc.property(skills, (all) => {
        const latin = all.find(({ script }) => script === 'Latn');
        const known = latin !== undefined && readingOf(latin) !== null && writingOf(latin) !== null;
        assert.equal(literacyOf(all) !== null, known);
      }),
    );
  });

  test('leads to a kind of course, by a row that says what to check', () => {
    assertDatedRows('coursesByLiteracy', coursesByLiteracy);
    assert.deepEqual(new Set(coursesByLiteracy.map(({ literacy }) => literacy)), new Set(literacies));
    assert.deepEqual(coursesFor('otherScript'), ['secondScript', 'literacy']);
    assert.deepEqual(coursesFor('none'), ['literacy']);
    assert.deepEqual(coursesFor(null), []);
  });
});
