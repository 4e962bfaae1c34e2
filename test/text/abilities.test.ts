import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keyCompetences } from '#shared/assessment/catalogs/keyCompetences.ts';
import { skills } from '#shared/assessment/catalogs/skillRows.ts';
import { must } from '#shared/contract/result.ts';
import { screenLanguages } from '#shared/interview/languages.ts';
import { needKinds } from '#shared/plan/need.ts';
import { abilityTexts, competenceIn, needIn, skillIn } from '#shared/text/abilities/words.ts';

const codesOf = {
  competences: keyCompetences.map(({ code }) => code),
  skills: skills.map(({ code }) => code),
  needs: [...needKinds],
};
type Kind = keyof typeof codesOf;

/** What is claimed: everything, but for skills and needs in Tigrinya. */
const claimed = (language: string): readonly Kind[] =>
  language === 'ti' ? ['competences'] : ['competences', 'skills', 'needs'];

/** Said in Germany in German, and so in brackets. */
const germanNames = /\((?:Berufssprachkurs|Ausbildung|Praktikum|EQ)\)/u;

for (const [language, texts] of Object.entries(abilityTexts)) {
  const { script } = must(
    screenLanguages.find(({ text }) => text === language),
    language,
  );
  describe(`what somebody can and needs, in ${language}`, () => {
    test('has a word for every code that is claimed, and none for another', () => {
      for (const kind of ['competences', 'skills', 'needs'] as const) {
        const codes = claimed(language).includes(kind) ? codesOf[kind] : [];
        assert.deepEqual([...texts[kind].keys()].sort(), [...codes].sort(), kind);
      }
    });

    test('is in its script, short, and no two are the same', () => {
      const others = ['Latin', 'Cyrillic', 'Arabic', 'Ethiopic'].filter((one) => one !== script);
      const foreign = new RegExp(others.map((one) => `\\p{Script=${one}}`).join('|'), 'u');
      for (const kind of claimed(language)) {
        const all = [...texts[kind].values()];
        assert.deepEqual(
          all.filter((words, at) => all.indexOf(words) !== at),
          [],
        );
        for (const words of all) {
          assert.doesNotMatch(words.replace(germanNames, ''), foreign);
          assert.match(words, new RegExp(`^\\p{Script=${script}}[^|;.{}]{1,70}$`, 'u'));
          assert.doesNotMatch(words, / {2}|^\s|\s$/u);
        }
      }
    });
  });
}

test('Dari and Persian read one text, English the catalogue; German and what is unknown have none', () => {
  assert.equal(skillIn('prs', 'weld'), 'جوشکاری');
  assert.equal(skillIn('fa', 'weld'), skillIn('prs', 'weld'));
  assert.equal(skillIn('en', 'weld'), 'weld');
  assert.equal(competenceIn('en', 'teamwork'), 'Teamwork');
  for (const language of ['de', 'zu', 'toString'])
    assert.deepEqual(
      [skillIn(language, 'weld'), competenceIn(language, 'teamwork'), needIn(language, 'german')],
      [null, null, null],
    );
  assert.equal(skillIn('uk', 'constructor'), null);
});
