import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formOf, forms } from '#shared/dossier/formCatalog.ts';
import { entriesOf, fieldKeys } from '#shared/dossier/formValues.ts';
import { fileWords, paperKinds } from '#shared/dossier/kinds.ts';
import { documentProfiles } from '#shared/recognition/documentMatrix.ts';
import { type PaperWords, papers } from '#shared/text/papers/de.ts';
import { germanTeller, secondLanguages, tellerOf } from '#shared/text/papers/languages.ts';
import { factsOf } from './support/facts.ts';
import { nurse } from './support/people.ts';

describe('forms of the authorities', () => {
  test('every list of papers has its form, every field a name and a value the program knows', () => {
    const facts = factsOf(nurse);
    for (const profile of documentProfiles) {
      const form = formOf({ ...facts, way: { ...facts.way, documentProfile: profile } });
      assert.ok(form.profiles.includes(profile), profile);
    }
    for (const { name, sections } of forms)
      for (const { title, fields } of sections) {
        assert.ok(fields.length > 0, `${name}: ${title}`);
        for (const { label, value } of fields) {
          assert.match(label, /^\p{L}/u, `${name}: ${title}`);
          assert.doesNotMatch(label, /[|*]/u);
          if (value !== null) assert.ok(fieldKeys.includes(value), `${name}: ${value}`);
        }
      }
  });

  test('a form nobody has seen says so and what to check', () => {
    for (const form of forms) {
      assert.ok(form.verified || form.check, form.name);
      if (!form.known) assert.equal(form.verified, false, form.name);
    }
  });

  test('a field asks each entry of its group for itself', () => {
    const facts = factsOf(nurse);
    assert.equal(entriesOf(facts, 'work').length, facts.profile.experience.length);
    assert.deepEqual(entriesOf(facts, 'work')[0]?.('workStart'), [{ text: '09/2012' }]);
    assert.deepEqual(entriesOf(facts, null)[0]?.('workStart'), [], 'not one of the person');
  });
});

test('file names say what a paper is, each another thing, in letters every system takes', () => {
  const words = paperKinds.map((kind) => fileWords[kind]);
  assert.equal(new Set(words).size, words.length);
  for (const word of words) assert.match(word, /^[A-Za-z-]+$/u);
});

type Leaf = readonly [key: string, text: string];
const leaves = (tree: object, path: readonly string[] = []): Leaf[] =>
  Object.entries(tree).flatMap(([key, value]): Leaf[] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : leaves(value, [...path, key]),
  );
const german = leaves(papers);
const marks = (text: string): string[] => [...text.matchAll(/\{\{\w+\}\}/gu)].map(([mark]) => mark).sort();
const scripts: Readonly<Record<string, RegExp>> = {
  uk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  prs: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
};

describe('second languages', () => {
  for (const code of secondLanguages)
    test(`${code}: says what the German says, in its own script, with the same names put in`, () => {
      const teller = tellerOf(code);
      assert.ok(teller);
      assert.notEqual(teller.ownName, '');
      let own = 0;
      for (const [key, text] of german) {
        const told = teller.tell(key as Parameters<typeof teller.tell>[0]);
        if (told.lang === 'de') {
          assert.equal(told.text, text, 'what is lacking is told in German');
          continue;
        }
        own += 1;
        assert.equal(told.lang, code);
        assert.deepEqual(marks(told.text), marks(text), key);
        if (text !== '') assert.notEqual(told.text.trim(), '', key);
        assert.doesNotMatch(told.text, / {2}|\|/u, key);
        const script = scripts[code];
        if (script && !key.startsWith('documents.resettlerProof')) assert.match(told.text, script, key);
      }
      const least = code === 'ti' ? 40 : german.filter(([, text]) => text !== '').length;
      assert.ok(own >= least, `${own} of ${german.length}`);
    });

  test('no language has a text German lacks, and German lacks none', () => {
    assert.equal(germanTeller.tell('checklist.heading').text, 'Ihre Unterlagen');
    const keys = new Set(german.map(([key]) => key));
    assert.ok(keys.size > 100);
    const complete: PaperWords = papers;
    assert.equal(leaves(complete).length, keys.size);
  });

  test('nobody writes what the program has no texts for', () => {
    assert.equal(tellerOf('so'), null);
    assert.equal(tellerOf('de'), null);
  });
});
