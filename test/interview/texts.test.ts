import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { benefitSystems } from '#shared/catalogs/benefitSystems.ts';
import { languageLevels } from '#shared/catalogs/languageLevels.ts';
import { must } from '#shared/contract/result.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { screenLanguages } from '#shared/interview/languages.ts';
import { isForClients } from '#shared/interview/pick.ts';
import { missingIn, pathsOf } from '#shared/interview/said.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { spotsOf } from '#shared/questionnaire/walk.ts';
import { de } from '#shared/text/interview/de.ts';
import { textLanguages, translated } from '#shared/text/interview/texts.ts';

const shown = spotsOf(intakeForm)
  .map(({ question, element }) => question ?? element)
  .filter(({ key }) => isForClients(key));

/** The codes a client can tap now; names of the long catalogues come from the machine. */
function codesOf(question: Question): readonly string[] {
  if (question.kind === 'languageLevel') return languageLevels;
  const rows = question.kind === 'benefitSystem' ? benefitSystems : 'list' in question ? question.list : [];
  return [...new Set(rows.filter(({ validTo }) => validTo === null).map(({ code }) => code))];
}

const at = (texts: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((here, step) => (here as Record<string, unknown> | undefined)?.[step], texts);

/** What is called so in every language, because it stands so on the paper in somebody's hand. */
const names = /^(Minijob|Duldung|BAföG|Elterngeld|Euro|Bachelor|Master|Diplom|E-Mail)$/;

const marks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the intake in simple German', () => {
  test('has every question a client is shown, and no other', () => {
    assert.deepEqual(Object.keys(de.questions).sort(), shown.map(({ key }) => key).sort());
    assert.ok(shown.length > 100, 'the form is read');
  });

  test('has every answer that can be tapped, and no other question has answers', () => {
    const wanted = new Map(
      shown.flatMap((element) => {
        if (element.kind === 'group') return [];
        const codes = codesOf(element);
        return codes.length === 0 ? [] : [[element.key, codes] as const];
      }),
    );
    const options: Readonly<Record<string, object>> = de.options;
    assert.deepEqual(Object.keys(options).sort(), [...wanted.keys()].sort());
    for (const [key, codes] of wanted)
      assert.deepEqual(Object.keys(must(options[key], key)).sort(), [...codes].sort(), key);
  });

  test('helps only with questions there are', () => {
    const keys = new Set(shown.map(({ key }) => key));
    assert.deepEqual(
      Object.keys(de.help).filter((key) => !keys.has(key as never)),
      [],
    );
  });
});

for (const language of Object.keys(translated) as (keyof typeof translated)[]) {
  const texts = must(translated[language], language);
  const { script } = must(
    screenLanguages.find(({ text }) => text === language),
    language,
  );
  describe(`the intake in ${language}`, () => {
    test('lacks nothing', () => assert.deepEqual(missingIn(language), []));

    test('has no text that German has not', () => {
      assert.deepEqual(
        pathsOf(texts).filter((path) => typeof at(de, path) !== 'string'),
        [],
      );
    });

    test('is not German by accident, not empty, and fills the same marks', () => {
      for (const path of pathsOf(texts)) {
        const [own, german] = [String(at(texts, path)), String(at(de, path))];
        assert.ok(own !== german || names.test(own), `${path.join(' ')}: ${own}`);
        assert.notEqual(own.trim(), '', path.join(' '));
        assert.doesNotMatch(own, / {2}|TODO|\?\?\?/, path.join(' '));
        assert.deepEqual(marks(own), marks(german), path.join(' '));
      }
    });

    test('is written in its script', () => {
      const letters = new RegExp(`\\p{Script=${script}}`, 'u');
      const foreign =
        script === 'Latin' ? /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Ethiopic}]/u : null;
      for (const path of pathsOf(texts)) {
        const text = String(at(texts, path));
        assert.ok(letters.test(text) || names.test(text), `${path.join(' ')}: ${text}`);
        if (foreign) assert.doesNotMatch(text, foreign, path.join(' '));
      }
    });
  });
}

describe('the languages of the screen', () => {
  test('each of the ten is offered, right to left where it is written so', () => {
    assert.deepEqual([...new Set(screenLanguages.map(({ text }) => text))].sort(), [...textLanguages].sort());
    for (const { script, direction, code } of screenLanguages)
      assert.equal(direction, script === 'Arabic' ? 'rtl' : 'ltr', code);
  });

  test('each is chosen by a name in its own script', () => {
    for (const { own, script } of screenLanguages)
      assert.match(own, new RegExp(`^\\p{Script=${script}}`, 'u'));
  });

  test('German lacks nothing: all others fall back to it', () => assert.deepEqual(missingIn('de'), []));
});
