import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  kindOfKey,
  PAPERS_DAYS,
  type ProposalFacts,
  proposalsOf,
  SCANS_AGAIN_DAYS,
  SCANS_DAYS,
  SILENT_DAYS,
  TITLE_DAYS,
} from '#shared/cases/proposals.ts';
import { addDays, addMonths, daysBetween, onWorkday, weekdayOf } from '#shared/dates/dayMath.ts';

const facts: ProposalFacts = {
  ...{ caseId: 'c1', lastOn: '2026-01-31', title: null },
  ...{ lacking: [], kept: [], followUps: [] },
};
const of = (kind: string, more: Partial<ProposalFacts>) =>
  proposalsOf({ ...facts, ...more }).find((proposal) => proposal.kind === kind);
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('a title that ends', () => {
  const title = (until: string) => of('title', { title: { id: 'r1', until } });
  for (const [until, from] of [
    ['2027-03-04', '2027-01-07'],
    ['2028-04-25', '2028-02-29'],
    ['2027-04-26', '2027-03-01'],
    ['2028-02-29', '2028-01-04'],
  ] as const)
    test(`on ${until} is proposed from ${from}`, () => assert.equal(title(until)?.from, from));

  test('is proposed once, and again when it was renewed', () => {
    const key = title('2027-03-04')?.key ?? '';
    const done = { proposal: key, dueOn: '2027-01-10', doneOn: '2027-01-10' };
    assert.equal(of('title', { title: { id: 'r1', until: '2027-03-04' }, followUps: [done] }), undefined);
    assert.ok(of('title', { title: { id: 'r1', until: '2030-03-04' }, followUps: [done] }));
  });

  test('eight weeks before, whatever month that is', () => {
    fc.assert(
      fc.property(anyDay, (day) => assert.equal(daysBetween(title(day)?.from ?? '', day), TITLE_DAYS)),
    );
  });
});

describe('papers that are missing', () => {
  const lacking = [{ id: 'a1', startedOn: '2026-01-31' }];
  const answer = (doneOn: string | null) => ({ proposal: 'papers:a1', dueOn: '2026-03-02', doneOn });

  test('are proposed after 30 days, also over the end of February', () => {
    assert.equal(of('papers', { lacking })?.from, '2026-03-02');
    assert.equal(of('papers', { lacking: [{ id: 'a1', startedOn: '2028-01-31' }] })?.from, '2028-03-01');
  });
  test('are not proposed while they are being asked for, and again 30 days after', () => {
    assert.equal(of('papers', { lacking, followUps: [answer(null)] }), undefined);
    assert.equal(of('papers', { lacking, followUps: [answer('2026-03-05')] })?.from, '2026-04-04');
  });
  test('of several applications the one comes first that has waited longest', () => {
    const two = [{ id: 'a2', startedOn: '2026-02-10' }, ...lacking];
    assert.equal(of('papers', { lacking: two })?.ref, 'a1');
    assert.equal(of('papers', { lacking: two, followUps: [answer('2026-03-05')] })?.ref, 'a2');
  });
  test('never before 30 days have passed since anybody asked', () => {
    const asked = fc.array(fc.record({ proposal: fc.constant('papers:a1'), dueOn: anyDay, doneOn: anyDay }));
    fc.assert(
      fc.property(anyDay, asked, (startedOn, followUps) => {
        const from = of('papers', { lacking: [{ id: 'a1', startedOn }], followUps })?.from ?? '';
        for (const day of [startedOn, ...followUps.map(({ doneOn }) => doneOn)])
          assert.ok(daysBetween(day, from) >= PAPERS_DAYS);
      }),
    );
  });
});

describe('scans kept until a day', () => {
  const kept = [{ id: 'p1', until: '2027-03-01' }];
  const answer = (doneOn: string | null) => ({ proposal: 'scans:p1', dueOn: '2027-02-25', doneOn });

  test('are proposed for deletion a week before', () => {
    const found = of('scans', { kept });
    assert.deepEqual([found?.from, found?.on, found?.ref], ['2027-02-22', '2027-03-01', 'p1']);
    assert.equal(daysBetween(found?.from ?? '', found?.on ?? ''), SCANS_DAYS);
  });
  test('are asked for again while they still lie there, and not while somebody is at it', () => {
    assert.equal(of('scans', { kept, followUps: [answer(null)] }), undefined);
    assert.equal(of('scans', { kept, followUps: [answer('2027-02-25')] })?.from, '2027-03-11');
    assert.equal(daysBetween('2027-02-25', '2027-03-11'), SCANS_AGAIN_DAYS);
  });
  test('a later day puts the question off', () => {
    const later = [{ id: 'p1', until: '2028-01-01' }];
    assert.equal(of('scans', { kept: later, followUps: [answer('2027-02-25')] })?.from, '2027-12-25');
  });
  test('of several the one comes first whose day is next', () => {
    const two = [{ id: 'p2', until: '2027-12-01' }, ...kept];
    assert.equal(of('scans', { kept: two })?.ref, 'p1');
  });
});

describe('a silent case', () => {
  test('is one 90 days after the last sign of life', () => {
    assert.equal(of('silent', {})?.from, '2026-05-01');
    assert.equal(of('silent', { lastOn: '2027-12-01' })?.from, '2028-02-29');
  });
  test('a done follow-up is a sign of life; an open one keeps it from being forgotten until its day', () => {
    const done = { proposal: null, dueOn: '2026-04-01', doneOn: '2026-04-01' };
    assert.deepEqual(
      [of('silent', { followUps: [done] })?.on, of('silent', { followUps: [done] })?.from],
      ['2026-04-01', '2026-06-30'],
    );
    const ahead = { proposal: null, dueOn: '2026-12-31', doneOn: null };
    assert.equal(of('silent', { followUps: [ahead] })?.from, '2027-01-01');
  });
  test('never within 90 days, and an answer always silences it', () => {
    fc.assert(
      fc.property(anyDay, (lastOn) => {
        const silent = of('silent', { lastOn });
        assert.ok(silent);
        assert.equal(daysBetween(lastOn, silent.from), SILENT_DAYS);
        const answered = { proposal: silent.key, dueOn: silent.from, doneOn: silent.from };
        assert.ok((of('silent', { lastOn, followUps: [answered] })?.from ?? '') > silent.from);
      }),
    );
  });
});

test('a key tells its kind; a follow-up of one’s own has none', () => {
  assert.equal(kindOfKey('papers:a1'), 'papers');
  assert.equal(kindOfKey(null), null);
  assert.equal(kindOfKey('papersX'), null);
});

test('counting with days', () => {
  assert.equal(addMonths('2027-01-31', 1), '2027-02-28');
  assert.equal(addMonths('2028-01-31', 1), '2028-02-29');
  assert.equal(addMonths('2028-02-29', 12), '2029-02-28');
  assert.equal(weekdayOf('2026-11-22'), 7);
  const workdays = ['2026-11-20', '2026-11-21', '2026-11-22'].map(onWorkday);
  assert.deepEqual(workdays, ['2026-11-20', '2026-11-23', '2026-11-23']);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      assert.equal(daysBetween(day, addDays(day, days)), days);
    }),
  );
});
