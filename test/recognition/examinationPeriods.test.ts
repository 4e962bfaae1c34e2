import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assumedPeriods, periodRef } from '#shared/recognition/clockRules.ts';
import { lawOf } from '#shared/recognition/laws.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import { periodRule } from '#shared/recognition/periodBook.ts';

const ON = '2026-11-23';
const EXAMINATIONS = ['knowledgeExam', 'aptitudeTest'] as const;

describe('every examination has its time', () => {
  for (const { code, law, measures, regulation } of occupations) {
    const asked = EXAMINATIONS.filter((measure) => measures.includes(measure));
    if (asked.length === 0) continue;
    test(code, () => {
      // in nursing, § 40 PflBG is for third states and § 41 for Europe: each has the examination of its own
      const laws = law === 'PFLBG' ? ['PFLBG', 'PFLBG-EU'] : [law];
      const found = laws.flatMap(
        (one) =>
          periodRule(
            'examination',
            { code: one, regulated: regulation === 'regulated', european: true },
            false,
            ON,
          ) ?? [],
      );
      const timed = found.flatMap((rule) => rule.measures ?? []);
      for (const measure of asked) assert.ok(timed.includes(measure), measure);
      for (const rule of found) assert.ok(rule.verified || rule.check, 'says what to check');
    });
  }
});

test('a rule for the examination leaves the assumed period of the decision, and its place, as they were', () => {
  for (const code of ['PFLASS', 'RETTSAN']) {
    const law = { code, regulated: true, european: false };
    const decision = periodRule('decision', law, false, ON);
    assert.equal(decision?.period.count, lawOf(code).decisionMonths);
    assert.deepEqual(decision && periodRef(decision), { catalog: 'laws', code });
    assert.ok(assumedPeriods(lawOf(code)).every(({ kind }) => kind === 'decision'));
    const examination = periodRule('examination', law, false, ON);
    assert.deepEqual(examination && periodRef(examination), {
      catalog: 'periods',
      code: `examination ${code}`,
    });
    assert.equal(examination?.verified, false);
  }
});
