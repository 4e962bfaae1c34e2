import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { overlay } from '#shared/catalogs/overlay.ts';
import { shippedRows } from '#shared/catalogs/shipped.ts';
import type { RecognitionFacts } from '#shared/recognition/facts.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import { facts } from './profiles.ts';

const informal = (occupation: string, years: number, more: Partial<RecognitionFacts> = {}) =>
  facts({
    occupation,
    qualification: { kind: 'semiSkilled' },
    experiences: [{ years, proved: true }],
    ...more,
  });
const short = (occupation: string, years: number) =>
  findWays(informal(occupation, years))
    .find(({ code }) => code === 'externalExam')
    ?.against.find(({ key }) => key === 'against.experienceShort')?.params?.need ?? null;

describe('what experience opens', () => {
  for (const [occupation, need] of [
    ['verkaeufer', 3],
    ['fachlagerist', 3],
    ['koch', 4.5],
    ['mechatroniker', 5.3],
  ] as const)
    test(`${occupation}: ${need} years`, () => {
      assert.equal(short(occupation, need - 0.2), need);
      assert.equal(short(occupation, need), null);
    });

  test('every dual training has a length, and that nobody has looked it up is said', () => {
    for (const { code, law, trainingMonths } of occupations)
      assert.equal(trainingMonths !== null, law === 'BQFG' || law === 'HWO-GESELLE', code);
    const way = findWays(informal('koch', 9)).find(({ code }) => code === 'externalExam');
    assert.ok(way?.checks.some(({ text }) => text.startsWith('Dauer der Ausbildung')));
  });

  test('age and factor are the row’s, not the program’s', () => {
    const young = informal('koch', 9, { birthDate: '2003-01-01' });
    const against = (catalogs = overlay([], young.on)) =>
      findWays(young, catalogs)
        .find(({ code }) => code === 'validation')
        ?.against.map(({ key }) => key) ?? [];
    assert.ok(against().includes('against.tooYoung'));
    const laws = shippedRows.laws.map((law) =>
      law.code === 'VALIDIERUNG' ? { ...law, experience: { factor: 4, minAge: 21 } } : law,
    );
    assert.deepEqual(against(overlay([], young.on, { ...shippedRows, laws })), ['against.experienceShort']);
  });
});
