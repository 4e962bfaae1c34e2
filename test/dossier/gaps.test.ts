import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { blankItem } from '#shared/profile/blankItem.ts';
import { gapsIn, type Stretch } from '#shared/profilePapers/cv/gaps.ts';
import { periodText, stationsOf } from '#shared/profilePapers/cv/stations.ts';

const today = '2026-11-02';
const stretch = (from: string | null, to: string | null): Stretch => ({ from, to });
const texts = (...stretches: Stretch[]): string[] =>
  gapsIn(stretches, today, 2).map(({ from, to, open }) => `${from} ${open ? 'heute' : to}`);

describe('gaps in a CV', () => {
  test('are the whole months between what is known, and until today', () => {
    assert.deepEqual(texts(stretch('2008-09', '2012-06'), stretch('2012-09', '2021-12')), [
      '2012-07 2012-08',
      '2022-01 heute',
    ]);
    assert.deepEqual(texts(stretch('2020-01', null)), []);
    assert.deepEqual(texts(stretch('2024-01', '2026-09')), ['2026-10 heute']);
  });

  test('one month between two jobs is not asked for, a year alone counts whole', () => {
    assert.deepEqual(texts(stretch('2010', '2015-03'), stretch('2015-05', '2026')), []);
    assert.deepEqual(texts(stretch('2010', '2012'), stretch('2013', null)), []);
    assert.deepEqual(texts(stretch('2010', '2012'), stretch('2014', null)), ['2013-01 2013-12']);
  });

  test('what lies inside another stretch opens no gap, and nothing known is no gap', () => {
    assert.deepEqual(texts(stretch('2000', '2026'), stretch('2010-05', '2010-06')), []);
    assert.deepEqual(texts(), []);
    assert.deepEqual(texts(stretch(null, null)), []);
    assert.deepEqual(texts(stretch('2030-01', '2031-01')), [], 'the future says nothing of the past');
  });

  const month = fc
    .tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  const stretches = fc.array(
    fc.tuple(month, month).map(([a, b]) => (a < b ? stretch(a, b) : stretch(b, a))),
    { maxLength: 8 },
  );

  test('lie in order, apart, in no known month, and filled in they are gone', () => {
    fc.assert(
      fc.property(stretches, (given) => {
        const gaps = gapsIn(given, today, 2);
        for (const [index, gap] of gaps.entries()) {
          assert.ok(gap.from <= gap.to);
          assert.ok((gaps[index - 1]?.to ?? '') < gap.from);
          for (const { from, to } of given) assert.ok((to ?? today) < gap.from || (from ?? '') > gap.to);
        }
        const filled = [...given, ...gaps.map(({ from, to }) => stretch(from, to))];
        assert.deepEqual(gapsIn(filled, today, 2), []);
      }),
    );
  });
});

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
    assert.equal(periodText(stretch('2008-09', '2012-06'), today), '09/2008 – 06/2012');
    assert.equal(periodText(stretch('2020-03-01', null), today), 'seit 01.03.2020');
    assert.equal(periodText(stretch(null, '2012'), today), 'bis 2012');
    assert.equal(periodText(stretch(null, null), today), '');
  });
});
