import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { german, screenLanguageOf } from '#shared/interview/languages.ts';
import { countryWords, languageWords, sayCountry, sayLanguage } from '#shared/interview/names.ts';
import { sayHelp, sayOption, sayQuestion, sayWord } from '#shared/interview/said.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';

const uk = screenLanguageOf('uk');
const question = (key: string): Question => must(spotOf(intakeForm, key)?.question, key);

describe('what the screen says', () => {
  test('in the client’s language where there is a text', () => {
    const said = sayQuestion(uk, question('person.birthDate'));
    assert.match(said.text, /\p{Script=Cyrillic}/u);
    assert.equal(said.instead, false);
    assert.equal(said.language, uk);
    assert.equal(sayWord(uk, 'unknown').language, uk);
    assert.match(sayOption(uk, question('language.level'), 'B1').text, /^B1.*\p{Script=Cyrillic}/u);
  });

  test('without a text in German, marked as such', () => {
    const unknown = { ...question('person.birthDate'), key: 'person.notYetTranslated' };
    const said = sayQuestion(uk, unknown);
    assert.deepEqual(said, { text: 'Geburtsdatum', language: german, instead: true });
    assert.equal(sayHelp(uk, unknown), null);
    const option = sayOption(uk, question('arrival.way'), 'aNewCode');
    assert.deepEqual(option, { text: 'aNewCode', language: german, instead: true });
  });

  test('German is never said instead of German', () => {
    const unknown = { ...question('person.birthDate'), key: 'person.notYetTranslated' };
    assert.equal(sayQuestion(german, unknown).instead, false);
    assert.equal(sayCountry(german, 'UA').instead, false);
  });

  test('a language nobody has texts for leads to German', () => {
    assert.equal(screenLanguageOf('vi'), german);
  });
});

describe('names of countries and languages', () => {
  test('come in the client’s language', () => {
    assert.equal(sayCountry(uk, 'AF').text, 'Афганістан');
    assert.equal(sayCountry(screenLanguageOf('prs'), 'AF').text, 'افغانستان');
    assert.equal(sayLanguage(uk, 'de').text, 'німецька');
  });

  test('a former state keeps its German name: the machine would name its successor', () => {
    const said = sayCountry(uk, 'SUHH');
    assert.match(said.text, /UdSSR|Sowjet/);
    assert.equal(said.instead, true);
  });

  test('are found by every word, whatever the script', () => {
    for (const word of ['Сирія', 'Syrien', 'Syria']) assert.ok(countryWords(uk, 'SY').includes(word), word);
    assert.ok(languageWords(uk, 'ti').includes('ትግርኛ'));
  });
});
