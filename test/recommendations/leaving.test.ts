import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { letterText } from '#shared/letters/letterText.ts';
import { restsOf } from '#shared/letters/rests.ts';
import type { Decision } from '#shared/privacy/consent.ts';
import { letterMayLeave } from '#shared/privacy/guard.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { recommendationLetter } from '#shared/recommendations/compose.ts';
import { factsOf } from '#test/dossier/support/facts.ts';
import { people } from '#test/dossier/support/people.ts';
import { body, recommended } from './support.ts';

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

/** Said once more without the rule: the last word about a matter up to a day. */
function lastWord(decisions: readonly Decision[], asOf: string, about: Partial<Decision>): string {
  const said = decisions.filter(
    (one) => one.on <= asOf && Object.entries(about).every(([key, value]) => one[key as 'body'] === value),
  );
  const on = said
    .map((one) => one.on)
    .sort()
    .at(-1);
  const last = said.filter((one) => one.on === on);
  if (last.length === 0) return 'nothing';
  // Written down in the same moment: what is no yes counts.
  const no = last.find(({ state }) => state !== 'given');
  if (no) return no.state;
  // Two that say the same end as the one that stands first by its id.
  const [standing] = last.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const until = standing?.validUntil ?? null;
  return until !== null && until < asOf ? 'expired' : 'given';
}

const allowed = (decisions: readonly Decision[], asOf: string): boolean =>
  lastWord(decisions, asOf, { purpose: 'release', body }) === 'given' &&
  ['nothing', 'given', 'expired'].includes(lastWord(decisions, asOf, { purpose: 'counselling' }));

test('a recommendation leaves while its release and the counselling both stand, or by the own hand', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 8 }), fc.constantFrom(...days), (decisions, asOf) => {
      const outgoing = { kind: 'recommendation', authority: null, body, handedOn: null };
      assert.equal(letterMayLeave(outgoing, decisions, asOf).allowed, allowed(decisions, asOf));
      assert.ok(letterMayLeave({ ...outgoing, handedOn: asOf }, decisions, asOf).allowed);
    }),
    { numRuns: 400 },
  );
});

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
            ...recommended,
            applications: [],
            ...{ decisions, date: '2026-11-02', asOf },
          });
          return { text: JSON.stringify([letter, letterText(letter)]), rests: restsOf(letter) };
        })();
        const released = allowed(decisions, asOf);
        assert.equal(text.includes(NUMBER), released);
        assert.equal(text.includes('§ 24 AufenthG'), released);
        assert.ok(!text.includes(NOTE) && !text.includes('divorced'));
        assert.ok(rests.every(({ fact }) => !/^(family|answer|contact|benefit)/.test(fact)));
      },
    ),
    { numRuns: 150 },
  );
});
