import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blankItem } from '#shared/profile/blankItem.ts';
import { periodText, stationsOf } from '#shared/profilePapers/cv/stations.ts';

const today = '2026-11-02';

describe('stations of a CV', () => {
  const job = (fields: object) => ({ ...blankItem.experience, title: 'Koch', id: 'e', ...fields });
  const school = (fields: object) => ({
    ...blankItem.qualification,
    titleGerman: 'Koch',
    id: 'q',
    ...fields,
  });

  test('a length without an end gives the end, a length alone no time at all', () => {
    const { dated, undated } = stationsOf(
      {
        ...{ qualification: [], germanCourse: [] },
        experience: [
          job({ startedOn: '2010-05', years: 2 }),
          job({ endedOn: '2020', years: 3 }),
          job({ years: 6 }),
        ],
      },
      { own: null, language: 'de' },
    );
    assert.deepEqual(
      dated.map(({ from, to }) => [from, to]),
      [
        ['2010-05', '2012-05'],
        ['2017', '2020'],
      ],
    );
    assert.deepEqual(
      undated.map(({ years }) => years),
      [6],
    );
  });

  test('work says where it was: employer, place, country', () => {
    const { dated } = stationsOf(
      {
        ...{ qualification: [], germanCourse: [] },
        experience: [job({ startedOn: '2010', employer: 'Gasthof Post', place: 'Graz', country: 'AT' })],
      },
      { own: null, language: 'de' },
    );
    assert.equal(dated[0]?.where, 'Gasthof Post, Graz, Österreich');
  });

  test('a training that was finished on an unknown day does not last until today', () => {
    const { dated } = stationsOf(
      {
        ...{ experience: [], germanCourse: [] },
        qualification: [school({ startedOn: '2003', completed: true })],
      },
      { own: null, language: 'de' },
    );
    assert.equal(dated[0]?.to, '2003');
  });

  test('a German course fills its time, whoever broke it off too; a place on a list fills none', () => {
    const course = (fields: object) => ({ ...blankItem.germanCourse, id: 'g', ...fields });
    const { dated, undated } = stationsOf(
      {
        ...{ qualification: [], experience: [] },
        germanCourse: [
          course({ kind: 'integration', stage: 'broken', startedOn: '2022-05', endedOn: '2022-11' }),
          course({ stage: 'running', startedOn: '2025-01', provider: 'VHS' }),
          course({ stage: 'noExam', startedOn: '2019-03' }),
          course({ stage: 'waiting', startedOn: '2027-01' }),
          course({ kind: 'online', stage: 'finished' }),
        ],
      },
      { own: null, language: 'de' },
    );
    assert.deepEqual(
      dated.map(({ title, where, from, to }) => [title, where, from, to]),
      [
        ['Deutschkurs', '', '2019-03', '2019-03'],
        ['Integrationskurs', '', '2022-05', '2022-11'],
        ['Deutschkurs', 'VHS', '2025-01', null],
      ],
    );
    assert.deepEqual(undated, []);
  });

  test('periods read as people write them', () => {
    assert.equal(periodText({ from: '2008-09', to: '2012-06' }, today), '09/2008 – 06/2012');
    assert.equal(periodText({ from: '2020-03-01', to: null }, today), 'seit 01.03.2020');
    assert.equal(periodText({ from: null, to: '2012' }, today), 'bis 2012');
    assert.equal(periodText({ from: null, to: null }, today), '');
  });
});
