import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { letterText } from '#shared/letters/letterText.ts';
import { restsOf } from '#shared/letters/rests.ts';
import type { Decision } from '#shared/privacy/consent.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { recommendationLetter } from '#shared/recommendations/compose.ts';
import type { Recommendation } from '#shared/recommendations/recommendation.ts';
import { factsOf } from '#test/dossier/support/facts.ts';
import { people } from '#test/dossier/support/people.ts';

const body = 'Hanse-Jobcenter Rostock';
const days = ['2026-10-01', '2026-10-15', '2026-11-02', '2026-11-20'] as const;
const NUMBER = '123A456789';
const NOTE = 'ZZGEHEIMZZ';

const said: fc.Arbitrary<Decision> = fc
  .record({
    id: fc.uuid(),
    purpose: fc.constantFrom('release', 'special', 'counselling', 'messaging'),
    body: fc.constantFrom(body, 'Jobcenter Anderswo'),
    state: fc.constantFrom('given', 'refused', 'withdrawn'),
    on: fc.constantFrom(...days),
    validUntil: fc.option(fc.constantFrom(...days), { nil: null }),
  })
  .map((one) => ({
    ...one,
    body: one.purpose === 'release' ? one.body : '',
    authority: null,
    at: `${one.on}T10:00:00.000Z`,
    ...{ language: 'de', interpreter: '', textVersion: '2026-1', by: '' },
  }));

const wanted: Recommendation = {
  ...{ id: 'r1', clientId: 'c1', needId: null, notedOn: '2026-11-02' },
  ...{ payer: 'jobcenter', body, address: '', measure: 'training', provider: '', title: '', number: '' },
  ...{ startOn: null, duration: '', hours: null, costCents: null, why: 'Nötig.', alternatives: '' },
  ...{ decisionBy: null, enclosures: '' },
};

/** Told once more and in other words than the rule: of each matter the last word counts. */
function isReleased(decisions: readonly Decision[], asOf: string): boolean {
  const last = (purpose: string, whom: string) =>
    decisions
      .filter((one) => one.purpose === purpose && one.body === whom && one.on <= asOf)
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .at(-1);
  const [counselling, release] = [last('counselling', ''), last('release', body)];
  const goesOn = counselling === undefined || counselling.state === 'given';
  return goesOn && release?.state === 'given' && (release.validUntil ?? asOf) >= asOf;
}

test('generated people and consents: status, benefits and notes leave only as far as they were released', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(people)),
      fc.uniqueArray(said, {
        maxLength: 8,
        selector: ({ purpose, body: to, on }) => `${purpose} ${to} ${on}`,
      }),
      fc.constantFrom(...days),
      (given, decisions, asOf) => {
        const facts = factsOf(given);
        const { profile } = facts;
        const { text, rests } = (() => {
          const letter = recommendationLetter({
            ...facts,
            profile: {
              ...profile,
              qualification: profile.qualification.map((item) => ({ ...item, note: NOTE })),
              residence: [{ ...blankItem.residence, id: 'x1', status: 'UKR', legalBasis: '§ 24 AufenthG' }],
              benefit: [
                { ...blankItem.benefit, id: 'b1', system: 'SGB2', provider: body, customerNumber: NUMBER },
              ],
              family: [{ ...blankItem.family, id: 'f1', maritalStatus: 'divorced', children: 7 }],
            },
            ...{ version: null, applications: [], recommendation: wanted, need: null, neutrality: '' },
            ...{ decisions, date: '2026-11-02', asOf },
          });
          return { text: JSON.stringify([letter, letterText(letter)]), rests: restsOf(letter) };
        })();
        const released = isReleased(decisions, asOf);
        assert.equal(text.includes(NUMBER), released);
        assert.equal(text.includes('§ 24 AufenthG'), released);
        assert.ok(!text.includes(NOTE) && !text.includes('divorced'));
        assert.ok(rests.every(({ fact }) => !/^(family|answer|contact|benefit)/.test(fact)));
      },
    ),
    { numRuns: 150 },
  );
});
