import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { benefitSystems } from '#shared/catalogs/benefitSystems.ts';
import { schoolLevels } from '#shared/catalogs/codeLists.ts';
import {
  countries,
  countriesSource,
  countryGroup,
  countryName,
  countryOf,
  frequentCountries,
  isEuropeanArea,
  memberships,
  nationalityName,
} from '#shared/catalogs/countries.ts';
import { courseAccess } from '#shared/catalogs/courseAccess.ts';
import { currentRow, type DatedRow, isStale, seen, unchecked, validOn } from '#shared/catalogs/datedRow.ts';
import { craftChamberSource, districtOf, districts } from '#shared/catalogs/districts.ts';
import { habits } from '#shared/catalogs/habits.ts';
import { certificates, languageLevelsSource, levelRank } from '#shared/catalogs/languageLevels.ts';
import { languageName, languageOf, languages, languagesSource } from '#shared/catalogs/languages.ts';
import {
  chamberOfFormerDistrict,
  municipalities,
  municipalityOf,
  searchMunicipalities,
} from '#shared/catalogs/municipalities.ts';
import { resettlerChoice, residenceTitleOf, residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { sources } from '#shared/catalogs/sources.ts';
import { protectedLicences } from '#shared/catalogs/workWaiting.ts';
import { countryCode, languageCode } from '#shared/contract/fields.ts';
import { residenceHints } from '#shared/plan/residenceHints.ts';
import { assertDatedRows, assertUnique } from './datedRows.ts';

describe('dated rows', () => {
  const row = (validFrom: string | null, validTo: string | null): DatedRow =>
    seen('BQFG', validFrom, validTo);
  test('hold from their first to their last day', () => {
    assert.equal(validOn(row('2026-07-01', null), '2026-06-30'), false);
    assert.equal(validOn(row('2026-07-01', null), '2026-07-01'), true);
    assert.equal(validOn(row(null, '2026-06-30'), '2026-06-30'), true);
    assert.equal(validOn(row(null, '2026-06-30'), '2026-07-01'), false);
  });
  test('the latest one in force is current', () => {
    const rows = [row(null, null), row('2025-01-01', null), row('2027-01-01', null)];
    assert.equal(currentRow(rows, '2026-01-01'), rows[1]);
    assert.equal(currentRow([row('2027-01-01', null)], '2026-01-01'), undefined);
  });
  test('grow stale', () => {
    const fresh = { ...row(null, null), checkedOn: '2026-01-01' };
    assert.equal(isStale(fresh, '2026-12-31'), false);
    assert.equal(isStale(fresh, '2027-01-02'), true);
    assert.equal(isStale(unchecked('x'), '2026-01-01'), true);
  });
});

test('every row of every catalogue is dated, sourced, and says what to check when unverified', () => {
  assertDatedRows('countries', [countriesSource, ...memberships]);
  assertDatedRows('languages', [languagesSource, languageLevelsSource, ...certificates]);
  assertDatedRows('residence titles', [...residenceTitles, resettlerChoice]);
  assertDatedRows('benefit systems', benefitSystems);
  assertDatedRows('course access', courseAccess);
  assertDatedRows('licence', protectedLicences);
  assertDatedRows('habits', habits);
  assertDatedRows('hints to residence titles', residenceHints);
  assertDatedRows('districts', [...districts, ...Object.values(craftChamberSource)]);
  assertDatedRows('municipalities', municipalities);
});

test('every source has a title, and all but our own knowledge and lists an address', () => {
  for (const [key, source] of Object.entries(sources)) {
    assert.notEqual(source.title, '', key);
    if (!['own', 'office', 'byOffice'].includes(key)) assert.match(source.address, /^https?:\/\/\S+$/, key);
  }
});

describe('countries', () => {
  test('codes are unique and fit the contract; both names are there', () => {
    assertUnique(countries.map((country) => country.code));
    for (const country of countries) {
      assert.equal(countryCode.safeParse(country.code).success, true, country.code);
      assert.notEqual(country.name.de, '');
      assert.notEqual(country.name.en, '');
      if (country.kind === 'former') assert.ok(country.successors.length > 0);
      for (const successor of country.successors) assert.equal(countryOf(successor)?.kind, 'state');
    }
    assert.equal(countries.filter((country) => country.kind === 'state').length, 250);
  });
  test('plain names, former states, special answers', () => {
    assert.equal(countryName('SY', 'de'), 'Syrien');
    assert.equal(countryName('RU', 'de'), 'Russland');
    assert.equal(countryName('UA', 'en'), 'Ukraine');
    assert.equal(nationalityName('UA', 'de'), 'ukrainisch');
    assert.equal(nationalityName('AF', 'de'), 'afghanisch');
    assert.equal(nationalityName('AQ', 'de'), null);
    assert.equal(countryOf('SUHH')?.successors.includes('UA'), true);
    assert.equal(countryName('XX', 'de'), 'staatenlos');
    assert.equal(countryName('QQ', 'de'), 'QQ');
    for (const code of frequentCountries) assert.notEqual(nationalityName(code, 'de'), null, code);
  });
  test('groups by day', () => {
    assert.equal(countryGroup('DE', '2026-01-01'), 'DE');
    assert.equal(countryGroup('PL', '2026-01-01'), 'EU');
    assert.equal(countryGroup('PL', '2004-04-30'), 'third');
    assert.equal(countryGroup('HR', '2013-06-30'), 'third');
    assert.equal(countryGroup('GB', '2020-01-31'), 'EU');
    assert.equal(countryGroup('GB', '2026-01-01'), 'third');
    assert.equal(countryGroup('NO', '2026-01-01'), 'EEA');
    assert.equal(countryGroup('CH', '2026-01-01'), 'CH');
    assert.equal(countryGroup('UA', '2026-01-01'), 'third');
    assert.equal(memberships.filter((row) => row.group === 'EU' && row.validTo === null).length, 27);
    assert.equal(isEuropeanArea('CH', '2026-01-01'), true);
    assert.equal(isEuropeanArea('DE', '2026-01-01'), false);
  });
});

describe('languages', () => {
  test('codes are unique and fit the contract', () => {
    assertUnique(languages.map((language) => language.code));
    for (const language of languages) {
      assert.equal(languageCode.safeParse(language.code).success, true, language.code);
      assert.ok(language.name.de !== '' && language.name.en !== '');
    }
  });
  test('right-to-left is marked as the script is', () => {
    for (const language of languages) {
      if (language.own === '') continue;
      assert.equal(/[\u0590-\u07ff]/.test(language.own), language.rightToLeft, language.code);
    }
    assert.equal(languageOf('prs')?.rightToLeft, true);
    assert.equal(languageName('kmr', 'de'), 'Kurmandschi (Kurdisch)');
  });
  test('certificates have unique codes; levels are in order', () => {
    assertUnique(certificates.map((row) => row.code));
    assert.ok(levelRank('B2') > levelRank('B1') && levelRank('native') > levelRank('C2'));
  });
});

describe('residence titles', () => {
  test('codes are unique, names whole, benefits known', () => {
    assertUnique(residenceTitles.map((row) => row.code));
    const known = new Set(benefitSystems.map((row) => row.code));
    for (const row of residenceTitles) {
      assert.ok(row.name.de !== '' && row.name.en !== '', row.code);
      for (const benefit of row.benefits) assert.ok(known.has(benefit), `${row.code}: ${benefit}`);
    }
  });
  test('what the demo needs', () => {
    assert.equal(residenceTitleOf('UKR')?.legalBasis, '§ 24 AufenthG');
    assert.equal(residenceTitleOf('UKR')?.work, 'yes');
    assert.equal(residenceTitleOf('GFK')?.work, 'yes');
    assert.equal(residenceTitleOf('DULD_ID')?.work, 'no');
  });
});

test('benefit systems: one row per code and day; the name changes on 1 July 2026', () => {
  const name = (day: string) =>
    currentRow(
      benefitSystems.filter((row) => row.code === 'SGB2'),
      day,
    )?.name.de;
  assert.match(name('2026-06-30') ?? '', /Bürgergeld/);
  assert.match(name('2026-07-01') ?? '', /Grundsicherungsgeld/);
  for (const day of ['2026-06-30', '2026-07-01']) {
    assertUnique(benefitSystems.filter((row) => validOn(row, day)).map((row) => row.code));
  }
});

describe('places', () => {
  test('eight districts; only Landkreis Rostock has no chamber of its own', () => {
    assert.equal(districts.length, 8);
    assertUnique(districts.map((row) => row.code));
    assert.deepEqual(
      districts.filter((row) => row.craftChamber === null).map((row) => row.code),
      ['13072'],
    );
    assert.equal(districtOf('13003')?.craftChamber, 'HWK-OMV');
    assert.equal(districtOf('13004')?.craftChamber, 'HWK-SN');
  });
  test('municipalities: unique keys in known districts, Landkreis Rostock complete', () => {
    assertUnique(municipalities.map((row) => row.code));
    for (const row of municipalities) {
      assert.match(row.code, /^13\d{6}$/);
      assert.match(row.postcode, /^\d{5}$/, row.name);
      assert.match(row.name, /^\p{Lu}/u);
      assert.ok(row.code.startsWith(row.district) && districtOf(row.district));
      assert.equal(row.formerDistrict !== null, row.district === '13072');
    }
    const rostock = municipalities.filter((row) => row.district === '13072');
    assert.equal(rostock.length, 112);
    assert.equal(rostock.filter((row) => row.amt === 'Güstrow-Land').length, 14);
    assert.equal(rostock.filter((row) => row.amt === 'Mecklenburgische Schweiz').length, 15);
  });
  test('the former district tells the chamber', () => {
    for (const [code, chamber] of [
      ['13072043', 'HWK-SN'],
      ['13072106', 'HWK-SN'],
      ['13072020', 'HWK-SN'],
      ['13072006', 'HWK-OMV'],
      ['13072095', 'HWK-OMV'],
    ] as const) {
      const former = municipalityOf(code)?.formerDistrict;
      assert.ok(former);
      assert.equal(chamberOfFormerDistrict[former], chamber, code);
    }
  });
  test('found by name, postcode, later word, and by a merged place', () => {
    assert.equal(searchMunicipalities('güst')[0]?.code, '13072043');
    assert.equal(searchMunicipalities('gustrow')[0]?.code, '13072043');
    assert.equal(searchMunicipalities('18273')[0]?.code, '13072043');
    assert.equal(searchMunicipalities('demzin')[0]?.name, 'Hohen Demzin');
    assert.equal(searchMunicipalities('Diekhof')[0]?.name, 'Laage');
    assert.deepEqual(searchMunicipalities('rostock', '13072'), []);
    assert.equal(searchMunicipalities('rostock')[0]?.code, '13003000');
    assert.deepEqual(searchMunicipalities('%'), []);
    assert.ok(searchMunicipalities('1').length <= 20);
  });
});

test('school levels rise', () => {
  assertUnique(schoolLevels.map((row) => row.code));
  const levels = schoolLevels.map((row) => row.isced);
  assert.deepEqual(levels, [...levels].sort());
});
