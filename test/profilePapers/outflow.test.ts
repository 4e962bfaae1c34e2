import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { renderDocx } from '#electron/letters/docx/render.ts';
import { shippedHabits } from '#shared/catalogs/habits.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { type ConsentState, consentStates, type Decision, nobody } from '#shared/privacy/consent.ts';
import {
  demandRows,
  type FactClass,
  factClasses,
  type RecipientKind,
  recipientKinds,
  shippedDemands,
} from '#shared/privacy/factClasses.ts';
import { factsFor, type Receiver } from '#shared/privacy/outflow.ts';
import type { PurposeCode } from '#shared/privacy/purposes.ts';
import { competenceProfile } from '#shared/profilePapers/competenceProfile.ts';
import { cv, cvOrders } from '#shared/profilePapers/cv/cv.ts';
import { neverOn, placesOf } from '#shared/profilePapers/places.ts';
import { paperLanguages } from '#shared/text/profilePapers/words.ts';
import { docxParts } from '#test/letters/support/docxParts.ts';
import { date, everything, marked, nothing, tellsOf, writer } from './people.ts';

const to = { authority: null, body: 'Hanse-Jobcenter Rostock' };

const said = (purpose: PurposeCode, state: ConsentState | null, more: Partial<Decision> = {}): Decision[] =>
  state === null
    ? []
    : [
        {
          ...{ id: purpose, purpose, ...(purpose === 'release' ? to : nobody), state, on: '2026-10-01' },
          ...{ language: 'de', interpreter: '', textVersion: '2026-1', validUntil: null },
          ...{ at: '2026-10-01T10:00:00Z', by: 'Maren Voß', ...more },
        },
      ];

const state = fc.option(fc.constantFrom(...consentStates), { nil: null });

/** Consents as they may stand, and before each of them the opposite, which no longer counts. */
const anyCase = fc.record({
  kind: fc.constantFrom(...recipientKinds),
  byHand: fc.boolean(),
  release: state,
  special: state,
  counselling: state,
  ends: fc.constantFrom(null, '2026-10-31', '2026-11-02'),
  chosen: fc.subarray([...factClasses]),
  paper: fc.constantFrom('competenceProfile' as const, 'cv' as const),
  language: fc.constantFrom(...paperLanguages),
  length: fc.constantFrom('short' as const, 'long' as const),
  order: fc.constantFrom(...cvOrders),
});
type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never;

const before = (purpose: PurposeCode, now: ConsentState | null): Decision[] =>
  now === null
    ? []
    : said(purpose, now === 'given' ? 'withdrawn' : 'given', { id: `${purpose}0`, on: '2026-09-01' });

function written({ kind, byHand, release, special, counselling, ends, ...one }: Case, facts = marked) {
  const own = kind === 'client' || byHand;
  const receiver: Receiver = { kind, byHand: own, to: own ? nobody : to };
  const decisions = [
    ...before('release', release),
    ...said('release', release, { validUntil: ends }),
    ...before('special', special),
    ...said('special', special),
    ...before('counselling', counselling),
    ...said('counselling', counselling),
  ];
  const { paper, language, length, order } = one;
  const found = factsFor(
    receiver,
    {
      ...{ decisions, day: date, places: placesOf(paper), never: neverOn(paper, kind) },
      chosen: new Set(one.chosen),
      demands: shippedDemands,
    },
    facts,
  );
  const by = { ...writer, language };
  const letter: Letter =
    paper === 'cv'
      ? cv(found.facts, { ...by, order, signed: order === 'gapless', habits: shippedHabits })
      : competenceProfile(found.facts, { ...by, length, state: null });
  return { ...found, letter };
}

/** Said once more, plainly and without the rule: what this reader must never see. */
function forbidden({ kind, byHand, release, special, counselling, ends, chosen, paper }: Case): FactClass[] {
  const office = kind !== 'client' && !byHand;
  const released = release === 'given' && ends !== '2026-10-31';
  if (office && (!released || counselling === 'withdrawn' || counselling === 'refused'))
    return [...factClasses];
  const private_: FactClass[] = ['residence', 'benefits', 'family', 'health'];
  return factClasses.filter((name) => {
    if (name === 'health' && (special !== 'given' || !chosen.includes('health'))) return true;
    if (kind === 'employer' && paper === 'competenceProfile' && private_.includes(name)) return true;
    if (kind === 'employer' && ['start', 'support', 'benefits', 'family', 'health', 'needs'].includes(name))
      return true;
    if (
      ['recognition', 'chamber'].includes(kind) &&
      ['start', 'support', 'benefits', 'family', 'health', 'wishes'].includes(name)
    )
      return true;
    if (
      paper === 'cv' &&
      ['start', 'wishes', 'orientation', 'support', 'needs', 'benefits', 'family', 'health'].includes(name)
    )
      return true;
    return kind === 'employer' && ['birthDate', 'birthPlace', 'nationality', 'residence'].includes(name)
      ? !chosen.includes(name)
      : false;
  });
}

const wordsOf = async (letter: Letter): Promise<string> =>
  [...docxParts(await renderDocx(letter)).values()].join('\n');

describe('what of a person leaves the house', () => {
  test('no fact outside the consent reaches a paper', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const model = JSON.stringify(written(one).letter);
        for (const name of forbidden(one))
          assert.doesNotMatch(model, tellsOf(name), `${name} for ${one.kind}`);
      }),
      { numRuns: 600 },
    );
  });

  test('nor the bytes of its DOCX, whatever part of the file one looks into', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (one) => {
        const bytes = await wordsOf(written(one).letter);
        for (const name of forbidden(one))
          assert.doesNotMatch(bytes, tellsOf(name), `${name} for ${one.kind}`);
      }),
      { numRuns: 40 },
    );
  });

  test('what the verdict says leaves is what stands on the paper, and nothing else does', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const long: Case = { ...one, length: 'long' };
        const { letter, verdicts } = written(long);
        const model = JSON.stringify(letter);
        for (const { name, leaves } of verdicts) assert.equal(tellsOf(name).test(model), leaves, name);
      }),
      { numRuns: 300 },
    );
  });

  test('a paper of nothing known is still a paper', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { letter, verdicts } = written(one, nothing);
        assert.doesNotMatch(JSON.stringify(letter), /undefined|\[object|NaN|\{\{/u);
        assert.ok(verdicts.every(({ known }) => !known));
      }),
    );
  });
});

const all = {
  decisions: [],
  day: date,
  places: everything,
  chosen: new Set<FactClass>(),
  demands: shippedDemands,
};
const whyFor = (kind: RecipientKind, terms: object, byHand = true) =>
  Object.fromEntries(
    factsFor({ kind, byHand, to: byHand ? nobody : to }, { ...all, ...terms }, marked).verdicts.map(
      ({ name, why }) => [name, why],
    ),
  );

describe('why', () => {
  test('health needs its own yes before anybody may add it', () => {
    const chosen = new Set<FactClass>(['health']);
    assert.equal(whyFor('jobcenter', {}).health, 'noSpecial');
    assert.equal(whyFor('jobcenter', { chosen }).health, 'noSpecial');
    const decisions = said('special', 'given');
    assert.equal(whyFor('jobcenter', { decisions }).health, 'notNeeded');
    assert.equal(whyFor('jobcenter', { decisions, chosen }).health, 'chosen');
    assert.equal(whyFor('employer', { decisions, chosen }).health, 'never');
  });

  test('the office passes on with a release only; the person carries what is theirs', () => {
    assert.equal(whyFor('jobcenter', {}, false).work, 'noRelease');
    assert.equal(whyFor('jobcenter', { decisions: said('release', 'given') }, false).work, 'needed');
    assert.equal(whyFor('jobcenter', {}).work, 'needed');
    const stopped = [...said('release', 'given'), ...said('counselling', 'withdrawn')];
    assert.equal(whyFor('jobcenter', { decisions: stopped }, false).work, 'noCounselling');
    assert.equal(whyFor('client', { decisions: stopped }).work, 'own');
  });

  test('every kind of reader has a row, and nobody has looked it up yet', () => {
    assert.deepEqual([...new Set(demandRows.map(({ code }) => code))].sort(), [...recipientKinds].sort());
    for (const row of demandRows) assert.ok(!row.verified && (row.check ?? '') !== '', row.code);
  });
});
