import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { birthForForms, noPaperBirth, paperBirthOf } from '#shared/intake/paperBirth.ts';
import { openTestOffice } from '#test/support/office.ts';
import { about } from './people.ts';

const onPaper = { calendar: 'solarHijri', original: '1. Hamal 1367', iso: '1988-03-21' } as const;

describe('the date of birth on the identity paper', () => {
  test('stands in forms of authorities, with what German papers say', () => {
    assert.equal(birthForForms('1989-05-14', noPaperBirth), '14.05.1989');
    assert.equal(birthForForms(null, noPaperBirth), null);
    assert.equal(
      birthForForms('1989-01-01', { byAuthority: true, onPaper: null }),
      '01.01.1989 (Tag und Monat von der Behörde festgelegt)',
    );
    assert.equal(
      birthForForms('1989-01-01', { byAuthority: true, onPaper }),
      '21.03.1988 (laut Ausweis des Herkunftslands; in deutschen Papieren 01.01.1989, Tag und Monat von der Behörde festgelegt)',
    );
    assert.equal(birthForForms('1988-03-21', { byAuthority: false, onPaper }), '21.03.1988');
    assert.equal(
      birthForForms('1989-05-14', { byAuthority: true, onPaper: { ...onPaper, iso: null } }),
      '14.05.1989',
      'a flag left from an earlier date',
    );
    const year = { calendar: 'solarHijri', original: '1370', iso: '1991' } as const;
    assert.equal(
      birthForForms('1992-02-10', { byAuthority: false, onPaper: year }),
      '1991/1992 (laut Ausweis des Herkunftslands; in deutschen Papieren 10.02.1992)',
    );
  });

  test('is nothing where the answers are none', () => {
    assert.deepEqual(paperBirthOf({}), noPaperBirth);
    assert.deepEqual(paperBirthOf({ 'person.birthDateOnPaper': '1367' }), noPaperBirth);
  });

  test('finds a double as soon as it is told, and no longer once it is taken back', async () => {
    const { ask } = await openTestOffice();
    const farid = { familyName: 'Rahimi', givenNames: 'Farid', nationality: 'AF' };
    const { id } = await ask('clients.create', { ...farid, birthDate: '1989-01-01' });
    const likely = async () =>
      (await ask('clients.likely', { ...farid, birthDate: '1988-03-21' })).rows.map(({ id: found }) => found);
    assert.deepEqual(await likely(), []);
    const { answer, undo } = about(ask, id);
    await answer('person.birthDateOnPaper', onPaper);
    assert.deepEqual(await likely(), [id]);
    await undo();
    assert.deepEqual(await likely(), []);
  });

  test('finds a double by a year of another calendar in both of ours', async () => {
    const { ask } = await openTestOffice();
    const farid = { familyName: 'Rahimi', givenNames: 'Farid', nationality: 'AF' };
    const { id } = await ask('clients.create', farid);
    const year = { calendar: 'solarHijri', original: '1370', iso: '1991' } as const;
    await about(ask, id).answer('person.birthDateOnPaper', year);
    for (const [birthDate, found] of [
      ['1991-06-01', true],
      ['1992-02-10', true],
      ['1994-02-10', false],
    ] as const) {
      const { rows } = await ask('clients.likely', { ...farid, birthDate });
      assert.equal(
        rows.some((row) => row.id === id),
        found,
        birthDate,
      );
    }
  });
});
