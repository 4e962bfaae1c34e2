import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clientFields, clientName } from '#shared/clients/client.ts';
import { benefit, languageSkill, qualification, residence } from '#shared/profile/profile.ts';
import type { TablePerson } from '#shared/transfer/person.ts';
import { assignmentKey, type RowReading, readRow, valuesToAssign } from '#shared/transfer/readRow.ts';
import { type Mapping, type TargetKey, targetKeys } from '#shared/transfer/targets.ts';

const today = '2026-11-02';
const read = (cells: Partial<Record<TargetKey, string>>, more: Partial<RowReading> = {}) => {
  const mapping = Object.keys(cells) as TargetKey[];
  return readRow(Object.values(cells), { mapping, assigned: new Map(), today, ...more });
};
const person = (cells: Partial<Record<TargetKey, string>>): TablePerson => read(cells).person;
const problems = (cells: Partial<Record<TargetKey, string>>) =>
  read(cells).problems.map(({ column, code }) => [Object.keys(cells)[column], code]);

describe('a row', () => {
  test('becomes a person', () => {
    const { person: found, problems: wrong } = read({
      ...{ formerNumber: 'A-17', familyName: 'Kovalenko', givenNames: ' Olena ', birthDate: '14.05.1989' },
      ...{ originalFamilyName: 'Коваленко', originalGivenNames: 'Олена', birthName: 'Shevchenko' },
      ...{ gender: 'w', nationality: 'UKR', nativeLanguage: 'Ukrainisch', postcodeTown: '18057 Rostock' },
      ...{ residence: '§ 24', residenceUntil: '04.03.2027', benefit: 'SGB II', customerNumber: '123A' },
      ...{
        qualificationGerman: 'Pflegefachkraft',
        qualificationEnd: '2011',
        german: 'B1',
        openedOn: '2025-03-01',
      },
    });
    assert.deepEqual(wrong, []);
    assert.deepEqual(found.names, [
      { kind: 'original', familyName: 'Коваленко', givenNames: 'Олена' },
      { kind: 'birth', familyName: 'Shevchenko', givenNames: '' },
    ]);
    assert.deepEqual(
      { ...found, names: [] },
      {
        ...{ familyName: 'Kovalenko', givenNames: 'Olena', formerNumber: 'A-17', birthDate: '1989-05-14' },
        ...{ gender: 'female', nationality: 'UA', nativeLanguage: 'uk', birthPlace: '', birthCountry: null },
        ...{
          addressAddition: '',
          street: '',
          postcode: '18057',
          town: 'Rostock',
          district: '13003',
          municipality: '13003000',
        },
        ...{ phone: '', email: '', german: 'B1', openedOn: '2025-03-01', names: [] },
        residence: { status: 'UKR', validUntil: '2027-03-04' },
        benefit: { system: 'SGB2', customerNumber: '123A' },
        qualification: { titleOriginal: '', titleGerman: 'Pflegefachkraft', country: null, endedOn: '2011' },
      },
    );
  });

  for (const [typed, iso] of [
    ['31.12.1980', '1980-12-31'],
    ['1980-12-31', '1980-12-31'],
    ['1980-12-31T00:00:00', '1980-12-31'],
    ['31.12.1980 00:00:00', '1980-12-31'],
    ['12/1980', '1980-12'],
    ['1980', '1980'],
    ['3. Mai 1990', '1990-05-03'],
    ['00.00.0000', null],
    ['-', null],
    ['', null],
  ] as const)
    test(`born ${typed || '(empty)'}`, () => {
      assert.equal(person({ familyName: 'A', birthDate: typed }).birthDate, iso);
      assert.deepEqual(problems({ familyName: 'A', birthDate: typed }), []);
    });

  test('impossible and contradictory dates are refused in their field, the rest is taken', () => {
    const wrong = { familyName: 'A', birthDate: '31.02.1980', town: 'Wismar' };
    assert.deepEqual(problems(wrong), [['birthDate', 'date']]);
    assert.equal(person(wrong).town, 'Wismar');
    assert.deepEqual(problems({ familyName: 'A', birthDate: '01.01.2031' }), [['birthDate', 'future']]);
    assert.deepEqual(problems({ familyName: 'A', birthDate: '12/31/1980' }), [['birthDate', 'date']]);
    assert.deepEqual(problems({ familyName: 'A', residenceUntil: '2030' }), [['residenceUntil', 'wholeDay']]);
    assert.deepEqual(
      problems({ familyName: 'A', birthDate: '1990', qualificationGerman: 'B', qualificationEnd: '1985' }),
      [['qualificationEnd', 'contradiction']],
    );
    assert.deepEqual(problems({ familyName: 'A', birthDate: '1990', openedOn: '01.01.1989' }), [
      ['openedOn', 'contradiction'],
    ]);
    assert.deepEqual(problems({ familyName: 'A', openedOn: '03.11.2026' }), [['openedOn', 'future']]);
  });

  test('nobody without a name; one name is enough, in any script', () => {
    assert.deepEqual(problems({ familyName: ' ', givenNames: '-', town: 'Rostock' }), [
      ['familyName', 'noName'],
    ]);
    assert.deepEqual(problems({ familyName: '', givenNames: 'Ahmad' }), []);
    const only = person({ familyName: '', originalFamilyName: 'رحیمی' });
    assert.deepEqual([only.familyName, only.names], ['رحیمی', []]);
    assert.equal(person({ fullName: 'Kovalenko, Olena' }).givenNames, 'Olena');
  });

  test('300 letters fit, 301 are refused and not cut; formulas and markup are text', () => {
    assert.equal(person({ familyName: 'x'.repeat(300) }).familyName.length, 300);
    assert.deepEqual(problems({ familyName: 'x'.repeat(301), givenNames: 'A' }), [
      ['familyName', 'tooLong'],
      ['familyName', 'halfName'],
    ]);
    for (const text of ['=1+1', '<script>alert(1)</script>', 'محمد', '👩‍👩‍👧', '{{count}}'])
      assert.equal(person({ familyName: text }).familyName, text);
  });

  test('a line break in a cell becomes a blank, a letter that could not be read refuses the field', () => {
    assert.equal(person({ familyName: 'A', street: 'Weg 1\r\nHinterhaus' }).street, 'Weg 1 Hinterhaus');
    assert.deepEqual(problems({ familyName: 'A', town: 'R\ufffdbel' }), [['town', 'garbled']]);
    assert.deepEqual(problems({ familyName: 'M\ufffdller', givenNames: 'Ida' }), [
      ['familyName', 'garbled'],
      ['familyName', 'halfName'],
    ]);
    assert.deepEqual(problems({ familyName: 'A', originalFamilyName: '\ufffd' }), [
      ['originalFamilyName', 'garbled'],
    ]);
  });

  test('more cells than columns refuse the row: they have slipped', () => {
    const mapping: Mapping = ['familyName', 'town'];
    const { problems: wrong } = readRow(['A', 'B', 'C'], { mapping, assigned: new Map(), today });
    assert.deepEqual(wrong, [{ column: 1, code: 'tooManyCells' }]);
    assert.deepEqual(readRow(['A', 'B', ' '], { mapping, assigned: new Map(), today }).problems, []);
  });

  test('a value is what somebody said it is, also nothing at all', () => {
    const cells = { familyName: 'A', nationality: 'Serbien/Kosovo' };
    assert.deepEqual(problems(cells), [['nationality', 'unknownValue']]);
    const said = (code: string) =>
      read(cells, { assigned: new Map([[assignmentKey('nationality', 'SERBIEN/kosovo'), code]]) });
    assert.equal(said('XK').person.nationality, 'XK');
    assert.deepEqual([said('').person.nationality, said('').problems], [null, []]);
    assert.deepEqual(valuesToAssign(Object.values(cells), Object.keys(cells) as TargetKey[]), [
      { target: 'nationality', value: 'Serbien/Kosovo' },
    ]);
  });

  test('a town outside the state brings no keys of one inside it', () => {
    assert.equal(person({ familyName: 'A', town: 'Rostock' }).district, '13003');
    assert.equal(person({ familyName: 'A', town: 'Rostock', postcode: '80331' }).district, null);
  });

  test('any cells make a person whose every value fits its field', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', '/', ' ', 'A', 'B', '§') }),
      fc.string({ minLength: 290, maxLength: 320 }),
      fc.constantFrom('31.12.1980', '1980', 'Ukraine', 'm', 'B1', '§ 24', 'SGB II', 'Rostock'),
    );
    const mapping = fc.shuffledSubarray([...targetKeys], { minLength: 3 });
    fc.assert(
      fc.property(mapping, fc.array(cell, { maxLength: 32 }), (keys, row) => {
        const { person: found } = readRow(row, { mapping: keys, assigned: new Map(), today });
        const client = clientFields.parse(found);
        for (const [name, value] of Object.entries(client))
          assert.equal(value, found[name as keyof TablePerson]);
        for (const name of found.names) clientName.omit({ id: true, romanises: true }).parse(name);
        if (found.residence) residence.partial().parse(found.residence);
        if (found.benefit) benefit.partial().parse(found.benefit);
        if (found.qualification) qualification.partial().parse(found.qualification);
        languageSkill.partial().parse({ language: 'de', level: found.german });
        assert.ok(found.formerNumber.length <= 60);
      }),
      { numRuns: 120 },
    );
  });
});
