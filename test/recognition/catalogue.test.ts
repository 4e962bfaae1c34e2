import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { districts } from '#shared/catalogs/districts.ts';
import { sources } from '#shared/catalogs/sources.ts';
import { authorities, authorityOf, findAuthority } from '#shared/recognition/authorities.ts';
import { districtCompetence } from '#shared/recognition/competence.ts';
import { documentMatrix, documentProfiles } from '#shared/recognition/documentMatrix.ts';
import { matrixSources } from '#shared/recognition/documentSources.ts';
import { documentTypes } from '#shared/recognition/documents.ts';
import { fees, feesOf } from '#shared/recognition/fees.ts';
import { lawOf, laws } from '#shared/recognition/laws.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import { recognition as de } from '#shared/text/de/recognition.ts';
import { recognition as en } from '#shared/text/en/recognition.ts';
import { assertDatedRows, assertUnique } from '../catalogs/datedRows.ts';

test('every row is dated, sourced, and says what to check when unverified', () => {
  assertDatedRows('occupations', occupations);
  assertDatedRows('authorities', authorities);
  assertDatedRows('laws', laws);
  assertDatedRows('fees', fees);
});

describe('occupations', () => {
  test('codes are unique and short; about a hundred', () => {
    // Rows of one code follow each other in time.
    assertUnique(occupations.map((row) => `${row.code} ${row.validFrom}`));
    for (const row of occupations) assert.match(row.code, /^[a-z0-9-]{2,40}$/);
    assert.ok(occupations.length >= 100);
  });

  test('KldB codes are text of five digits', () => {
    for (const row of occupations) assert.match(row.kldb, /^\d{5}$/, row.code);
  });

  test('titles in three forms, no row twice', () => {
    for (const row of occupations) {
      for (const title of [row.female, row.male, row.neutral]) assert.ok(title.trim().length > 3, row.code);
    }
    assertUnique(occupations.map((row) => row.neutral));
  });

  test('every authority rule and every law can be resolved', () => {
    for (const row of occupations) {
      assert.equal(lawOf(row.law).code, row.law);
      if (row.authority.kind === 'fixed') assert.ok(authorityOf(row.authority.authority));
      if (row.authority.kind === 'craftChamber') assert.equal(row.law, 'HWO-GESELLE');
      if (row.regulation === 'craft') assert.equal(row.authority.kind, 'craftChamber');
    }
  });

  test('at least 45 are found in all nine languages; each in German and English', () => {
    const full = occupations.filter((row) => Object.keys(row.words).length === 9);
    assert.ok(full.length >= 45, String(full.length));
    for (const row of occupations) {
      assert.ok(row.words.de && row.words.en, row.code);
      for (const [language, list] of Object.entries(row.words)) {
        for (const word of list.split(', ')) {
          assert.equal(word, word.trim());
          assert.notEqual(word, '');
          if (language === 'uk' || language === 'ru') assert.match(word, /\p{Script=Cyrillic}/u);
          if (language === 'ar' || language === 'fa') assert.match(word, /\p{Script=Arabic}/u);
          if (language === 'uk')
            assert.doesNotMatch(word, /[ыэъё]/u, `${row.code}: ${word} is not Ukrainian`);
          if (language === 'ru') assert.doesNotMatch(word, /[іїєґ]/u, `${row.code}: ${word} is not Russian`);
          if (language === 'ar') assert.doesNotMatch(word, /[پچژگکی]/u, `${row.code}: ${word} is not Arabic`);
        }
      }
    }
  });
});

describe('authorities', () => {
  test('codes are unique; addresses end with postcode and town and fit an address field', () => {
    assertUnique(authorities.map((row) => row.code));
    for (const row of authorities) {
      if (row.addressLines.length === 1) {
        // not looked up: the name alone, and where to find the rest
        assert.deepEqual(row.addressLines, [row.name], row.code);
        assert.match((!row.verified && row.check) || '', /Anschrift.*nachsehen.*eintragen/, row.code);
      } else {
        assert.match(row.addressLines.at(-1) ?? '', /^\d{5} \p{Lu}/u, row.code);
        assert.ok(row.addressLines.length >= 3 && row.addressLines.length <= 6, row.code);
        assert.match(row.web, /^https:\/\//, row.code);
      }
      assert.match(row.phone, /^(0\d+ \d+)?$/, row.code);
      assert.equal(feesOf(row.fees, '2026-03-10').length, row.fees.length, row.code);
    }
    assert.equal(findAuthority('gone'), undefined);
  });
});

describe('the offices of each district', () => {
  for (const kind of ['ABH', 'FEB'] as const) {
    for (const district of districts) {
      test(`${kind} ${district.shortName}`, () => {
        const found = districtCompetence(kind, { district: district.code, municipality: null });
        assert.equal(found.kind === 'authority' && found.code, `${kind}-${district.code}`);
        const name = found.kind === 'authority' ? found.authority.name : '';
        assert.match(name, district.kind === 'city' ? /behörde der / : /behörde des Landkreises /);
      });
    }
    test(`${kind} by the municipality, and asked for where nobody knows`, () => {
      const guestrow = districtCompetence(kind, { district: null, municipality: '13072043' });
      assert.equal(guestrow.kind === 'authority' && guestrow.code, `${kind}-13072`);
      const unknown = districtCompetence(kind, { district: null, municipality: null });
      assert.equal(unknown.kind, 'missing');
      assert.equal(unknown.kind === 'missing' && unknown.candidates.length, 8);
    });
  }

  test('LALLF trains and examines; recognition of farmers stays with LWK Niedersachsen', () => {
    assert.ok(findAuthority('LALLF'));
    const decides = occupations.filter(
      ({ authority }) => authority.kind === 'fixed' && authority.authority === 'LALLF',
    );
    assert.deepEqual(decides, []);
  });
});

test('laws have unique codes and periods only with a procedure', () => {
  assertUnique(laws.map((row) => row.code));
  for (const row of laws) {
    if (row.receiptMonths !== null) assert.notEqual(row.decisionMonths, null, row.code);
    if (row.family === 'none') assert.equal(row.decisionMonths, null, row.code);
  }
  assert.throws(() => lawOf('gone'));
});

test('fees: least before most, no two rows of a code on one day', () => {
  for (const row of fees) assert.ok((row.minCents ?? 0) <= (row.maxCents ?? 0), row.code);
  for (const day of ['2020-01-01', '2022-12-31', '2023-01-01', '2026-03-10', '2030-01-01']) {
    for (const code of new Set(fees.map((row) => row.code))) {
      const rows = fees.filter(
        (row) => row.code === code && (row.validFrom ?? '') <= day && day <= (row.validTo ?? '9999'),
      );
      assert.ok(rows.length <= 1, `${code} on ${day}`);
    }
  }
});

describe('document matrix', () => {
  for (const profile of documentProfiles) {
    test(profile, () => {
      const rows = documentMatrix[profile];
      assert.ok(matrixSources[profile] in sources);
      assertUnique(rows.map((row) => row.type));
      for (const row of rows) {
        assert.ok(documentTypes.some((type) => type === row.type));
        assert.ok(row.wantedForms.length > 0);
      }
      for (const type of ['applicationForm', 'identity'] as const) {
        assert.ok(
          rows.some((row) => row.type === type && row.when === 'always'),
          type,
        );
      }
    });
  }
});

describe('texts', () => {
  const leaves = (tree: object, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
    );
  const german = new Map(leaves(de));
  const english = new Map(leaves(en));

  test('the same keys, and the same placeholders, in both languages', () => {
    assert.deepEqual([...english.keys()].sort(), [...german.keys()].sort());
    const holders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
    for (const [key, text] of german) assert.deepEqual(holders(english.get(key) ?? ''), holders(text), key);
  });

  test('only what a paper costs or who helps may be left out', () => {
    for (const [key, text] of [...german, ...english]) {
      if (!/^document\.\w+\.(cost|help)$/.test(key)) assert.notEqual(text.trim(), '', key);
    }
  });

  test('every document has its words', () => {
    for (const type of documentTypes) assert.ok(german.has(`document.${type}.name`), type);
  });

  test('simple German keeps its sentences short', () => {
    for (const [key, text] of german) {
      const simple = key.startsWith('simple.') || /^document\.\w+\.(what|where|help|cost)$/.test(key);
      if (!simple) continue;
      for (const sentence of text.split(/[.!?]\s/)) {
        const words = sentence.split(' ').length;
        assert.ok(words <= 16, `${key}: ${words} words: ${sentence}`);
      }
    }
  });
});
