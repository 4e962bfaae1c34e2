import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Decision, matterKey } from '#shared/privacy/consent.ts';
import { letterMayLeave, mayPassOn, saidAbout } from '#shared/privacy/guard.ts';

const isoOf = (offset: number): string =>
  new Date(Date.UTC(2028, 1, 20) + offset * 86_400_000).toISOString().slice(0, 10);
/** Forty days around 29 February 2028. */
const day = fc.integer({ min: 0, max: 40 }).map(isoOf);

const decisionOn = (days: fc.Arbitrary<string>): fc.Arbitrary<Decision> =>
  fc
    .record({
      id: fc.uuid(),
      authority: fc.constantFrom('LPH', 'HWK-SN', null),
      state: fc.constantFrom('given', 'refused', 'withdrawn'),
      on: days,
      minute: fc.integer({ min: 0, max: 999 }),
      validUntil: fc.option(days, { nil: null }),
    })
    .map(({ minute, authority, ...said }) => ({
      ...said,
      purpose: 'release',
      authority,
      body: authority === null ? 'Jobcenter Rostock' : '',
      at: `2028-03-31T10:00:00.${String(minute).padStart(3, '0')}Z`,
      ...{ language: 'de', interpreter: '', textVersion: '2026-1', by: '' },
    }));
const decisions = fc.array(decisionOn(day), { maxLength: 12 });
const lph = { authority: 'LPH', body: '' };
const cover = { kind: 'cover', authority: 'LPH', body: '', handedOn: null };

const given = (on: string, validUntil: string | null = null): Decision => ({
  ...{ id: on, purpose: 'release', ...lph, state: 'given', on, validUntil },
  ...{ language: 'de', interpreter: '', textVersion: '2026-1', at: `${on}T10:00:00Z`, by: '' },
});

describe('may something be passed on', () => {
  test('only what is said about this recipient, and up to this day, counts', () => {
    fc.assert(
      fc.property(decisions, day, (all, on) => {
        const mine = all.filter((one) => one.authority === 'LPH' && one.on <= on);
        assert.deepEqual(mayPassOn(all, lph, on), mayPassOn(mine, lph, on));
        if (mine.length === 0)
          assert.deepEqual(mayPassOn(all, lph, on), { allowed: false, because: 'never' });
      }),
    );
  });

  test('allowed means: given, by then, not over, and nothing later says otherwise', () => {
    fc.assert(
      fc.property(decisions, day, (all, on) => {
        if (!mayPassOn(all, lph, on).allowed) return;
        const mine = all.filter((one) => one.authority === 'LPH' && one.on <= on);
        const holds = mine.filter(
          (one) => one.state === 'given' && (one.validUntil === null || on <= one.validUntil),
        );
        const last = Math.max(...mine.map((one) => Date.parse(one.on)));
        assert.ok(holds.some((one) => Date.parse(one.on) === last));
      }),
    );
  });

  test('the order in which the rows come does not matter', () => {
    const shuffled = decisions.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, day, ([all, mixed], on) => {
        assert.deepEqual(mayPassOn(mixed, lph, on), mayPassOn(all, lph, on));
      }),
    );
  });

  test('after a withdrawal nothing goes, whatever was before; before it, what held still held', () => {
    fc.assert(
      fc.property(decisions, day, fc.integer({ min: 0, max: 40 }), (all, on, further) => {
        const withdrawal: Decision = {
          ...given(on),
          id: 'zz',
          state: 'withdrawn',
          at: '2029-01-01T00:00:00Z',
        };
        const earlier = all.filter((one) => one.on <= on);
        const later = isoOf(Date.parse(on) / 86_400_000 - Date.parse(isoOf(0)) / 86_400_000 + further);
        assert.deepEqual(mayPassOn([...earlier, withdrawal], lph, later), {
          allowed: false,
          because: 'withdrawn',
        });
        const before = isoOf(Date.parse(on) / 86_400_000 - Date.parse(isoOf(0)) / 86_400_000 - 1);
        assert.deepEqual(mayPassOn([...all, withdrawal], lph, before), mayPassOn(all, lph, before));
      }),
    );
  });

  test('holds on its first and its last day, 29 February included, and not a day longer', () => {
    const leap = [given('2027-03-01', '2028-02-29')];
    assert.deepEqual(mayPassOn(leap, lph, '2027-02-28'), { allowed: false, because: 'never' });
    for (const on of ['2027-03-01', '2028-02-28', '2028-02-29'])
      assert.deepEqual(mayPassOn(leap, lph, on), { allowed: true, because: 'released' }, on);
    assert.deepEqual(mayPassOn(leap, lph, '2028-03-01'), { allowed: false, because: 'expired' });
    const fromLeap = [given('2028-02-29')];
    assert.equal(mayPassOn(fromLeap, lph, '2028-02-28').allowed, false);
    assert.equal(mayPassOn(fromLeap, lph, '2028-02-29').allowed, true);
  });

  test('a body is the same however its name is spelt, and never an authority', () => {
    const one = { ...given('2028-02-01'), authority: null, body: 'Hanse-Jobcenter  Rostock ' };
    assert.equal(
      mayPassOn([one], { authority: null, body: 'hanse-jobcenter rostock' }, '2028-02-02').allowed,
      true,
    );
    assert.equal(
      mayPassOn([one], { authority: null, body: 'Jobcenter Rostock' }, '2028-02-02').allowed,
      false,
    );
    const sly = { ...one, body: 'LPH' };
    assert.equal(mayPassOn([sly], lph, '2028-02-02').allowed, false);
    assert.notEqual(matterKey(sly), matterKey({ purpose: 'release', ...lph }));
  });

  test('of two said on one day the one written down later stands', () => {
    const first = { ...given('2028-02-29'), at: '2028-02-29T09:00:00Z' };
    const second = { ...first, id: 'b', state: 'refused' as const, at: '2028-02-29T09:05:00Z' };
    assert.deepEqual(mayPassOn([second, first], lph, '2028-02-29'), { allowed: false, because: 'refused' });
    assert.deepEqual(
      saidAbout([first, second], first, '2028-02-29').map(({ id }) => id),
      ['b', '2028-02-29'],
    );
  });
});

test('what no clock tells apart is no yes', () => {
  const yes = given('2028-02-29');
  const no = { ...yes, id: '0', state: 'withdrawn' as const };
  for (const both of [
    [yes, no],
    [no, yes],
  ])
    assert.deepEqual(mayPassOn(both, lph, '2028-02-29'), { allowed: false, because: 'withdrawn' });
});

test('a release holds no longer than counselling: ended or refused, nothing is passed on', () => {
  const counselling = (state: Decision['state'], on: string): Decision => ({
    ...given(on),
    ...{ id: `c-${on}`, purpose: 'counselling', authority: null, body: '', state },
  });
  const release = given('2028-02-01');
  for (const state of ['withdrawn', 'refused'] as const) {
    const all = [release, counselling('given', '2028-01-31'), counselling(state, '2028-02-29')];
    assert.equal(mayPassOn(all, lph, '2028-02-28').allowed, true);
    assert.deepEqual(mayPassOn(all, lph, '2028-02-29'), { allowed: false, because: 'counselling' });
    assert.equal(letterMayLeave({ ...cover, kind: 'recommendation' }, all, '2028-02-29').allowed, false);
    assert.equal(letterMayLeave({ ...cover, handedOn: '2028-02-29' }, all, '2028-02-29').allowed, true);
    const again = [...all, counselling('given', '2028-03-01')];
    assert.equal(mayPassOn(again, lph, '2028-03-01').allowed, true);
  }
});

describe('may a letter leave', () => {
  test('papers of the person always, letters as the recipient is released, or by their own hand', () => {
    fc.assert(
      fc.property(decisions, day, (all, on) => {
        for (const kind of ['checklist', 'information', 'consent', 'release'])
          assert.equal(letterMayLeave({ ...cover, kind, authority: null }, all, on).allowed, true);
        assert.deepEqual(letterMayLeave(cover, all, on), mayPassOn(all, lph, on));
        assert.equal(letterMayLeave({ ...cover, handedOn: on }, all, on).allowed, true);
        assert.equal(letterMayLeave({ ...cover, authority: null }, all, on).allowed, false);
      }),
    );
  });
});
