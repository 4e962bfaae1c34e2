import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alpha2Of } from '#shared/catalogs/alpha3.ts';
import { countries } from '#shared/catalogs/countries.ts';
import { fold } from '#shared/clients/names.ts';
import { guessHeaderRow, guessMapping, headerKey } from '#shared/transfer/guess.ts';
import { headerNames } from '#shared/transfer/headerCatalog.ts';
import { codeTargets } from '#shared/transfer/targets.ts';
import { synonyms } from '#shared/transfer/valueCatalog.ts';
import { codeOf, isCodeOf, valueKey } from '#shared/transfer/values.ts';

describe('what a column is, by its heading', () => {
  test('no heading means two things', () => {
    const seen = new Map<string, string>();
    for (const [target, names] of Object.entries(headerNames)) {
      for (const name of names) {
        const key = fold(name);
        assert.notEqual(key, '', name);
        assert.ok([undefined, target].includes(seen.get(key)), `${name}: ${target}, ${seen.get(key)}`);
        seen.set(key, target);
      }
    }
  });

  test('German and English, remarks behind it, each target once', () => {
    assert.deepEqual(
      guessMapping(['Nachname*', 'Vorname', 'Geburtsdatum (TT.MM.JJJJ)', 'geb.-datum', 'Foo', '']),
      ['familyName', 'givenNames', 'birthDate', null, null, null],
    );
    assert.deepEqual(guessMapping(['Last name', 'First name', 'Date of birth', 'ZIP', 'City', 'Gender']), [
      ...['familyName', 'givenNames', 'birthDate', 'postcode', 'town', 'gender'],
    ]);
  });

  test('„Name“ alone holds both names, beside a „Vorname“ only one', () => {
    assert.deepEqual(guessMapping(['Name', 'Ort']), ['fullName', 'town']);
    assert.deepEqual(guessMapping(['Name', 'Vorname']), ['familyName', 'givenNames']);
  });

  test('headings below a title and an empty line are found; without any, the first full row is', () => {
    const head = ['Name', 'Vorname', 'PLZ'];
    assert.equal(guessHeaderRow([['Ratsuchende 2025'], [''], head, ['a', 'b', 'c']]), 2);
    assert.equal(guessHeaderRow([head, ['Name', 'Ort', 'x']]), 0);
    assert.equal(
      guessHeaderRow([
        ['', ''],
        ['x', 'y'],
      ]),
      1,
    );
    assert.equal(guessHeaderRow([]), 0);
  });

  test('a table is known again however its headings are written', () => {
    assert.equal(headerKey(['Straße', 'PLZ']), headerKey(['STRASSE', 'plz']));
    assert.notEqual(headerKey(['a', 'b']), headerKey(['b', 'a']));
  });
});

describe('what a value means', () => {
  for (const [target, text, code] of [
    ...(['Ukraine', 'UA', 'ukr', 'UKR', 'ukrainisch', 'Ukrainian'] as const).map(
      (text) => ['nationality', text, 'UA'] as const,
    ),
    ['nationality', 'Syrien, Arabische Republik', 'SY'],
    ['nationality', 'staatenlos', 'XX'],
    // Two states are called so: a person has to say which.
    ['nationality', 'kongolesisch', null],
    ['nationality', 'Serbien/Kosovo', null],
    ['birthCountry', 'UdSSR', 'SUHH'],
    ['birthCountry', 'staatenlos', null],
    ['qualificationCountry', 'Jugoslawien', 'YUCS'],
    ['gender', 'männlich', 'male'],
    ['gender', 'm', 'male'],
    ['gender', 'Frau', 'female'],
    ['gender', 'divers', 'diverse'],
    ['nativeLanguage', 'Українська', 'uk'],
    ['nativeLanguage', 'Arabic', 'ar'],
    ['residence', '§ 24 AufenthG', 'UKR'],
    ['residence', '§24', 'UKR'],
    ['residence', 'AE nach § 25 Abs. 3 AufenthG', 'ABSCH'],
    ['residence', '§ 25 Abs. 2', null],
    ['residence', 'Duldung', 'DULD'],
    ['benefit', 'Bürgergeld', 'SGB2'],
    ['benefit', 'SGB XII', 'SGB12'],
    ['german', 'B1+', 'B1'],
    ['german', 'B 2 (telc)', 'B2'],
    ['german', 'A2/B1', null],
    ['german', 'C12', null],
    ['german', 'keine', '0'],
    ['municipality', 'Bad Doberan', '13072006'],
  ] as const)
    test(`${target}: ${text}`, () => assert.equal(codeOf(target, text), code));

  test('every synonym stands for a code of its list and is found', () => {
    for (const target of codeTargets) {
      for (const [code, names] of Object.entries(synonyms[target] ?? {})) {
        const known = isCodeOf(target, code) || target === 'nationality';
        assert.ok(known, `${target}: ${code}`);
        if (isCodeOf(target, code)) for (const name of names) assert.equal(codeOf(target, name), code, name);
      }
    }
  });

  test('alpha-3 codes lead to states of the catalogue', () => {
    const known = new Set(countries.map(({ code }) => code));
    for (const [alpha3, alpha2] of alpha2Of) {
      assert.match(alpha3, /^[A-Z]{3}$/);
      assert.ok(known.has(alpha2), alpha3);
    }
    assert.ok(alpha2Of.size > 240);
  });

  test('what is remembered of a value is what it is compared by', () => {
    for (const text of ['Ükrainisch ', '§ 25 (2)', 'محمد', 'B1+'])
      assert.equal(valueKey(valueKey(text)), valueKey(text));
  });
});
