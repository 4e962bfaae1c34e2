import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { languageLevels, levelRank } from '#shared/catalogs/languageLevels.ts';
import { needKinds, needStatuses } from '#shared/plan/need.ts';
import { type KnownNeed, type NeedFacts, type NeedProposal, needsFrom } from '#shared/plan/needsFrom.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { measures } from '#shared/recognition/occupation.ts';
import {
  blankEvent,
  demandedLevels,
  eventKinds,
  type ProcedureEvent,
  results,
} from '#shared/recognition/procedureEvent.ts';
import { sentenceOf } from '#shared/recognition/sentence.ts';
import { recognition as de } from '#shared/text/de/recognition.ts';
import { recognition as en } from '#shared/text/en/recognition.ts';
import { facts } from '../recognition/profiles.ts';

const event = (
  kind: ProcedureEvent['kind'],
  on: string,
  more: Partial<ProcedureEvent> = {},
): ProcedureEvent => ({
  ...{ id: `${kind}-${on}`, ...blankEvent, kind, on },
  ...more,
});
const notice = (more: Partial<ProcedureEvent>) => event('decided', '2026-10-20', more);

const undertaking = (
  occupation: string,
  more: Partial<NeedFacts> & { code?: string; lost?: true } = {},
): NeedFacts => {
  const given = facts({ occupation, ...(more.lost && { qualification: { evidence: 'lost' } }) });
  const ways = findWays(given);
  const way = (more.code ? ways.find(({ code }) => code === more.code) : ways[0]) ?? null;
  return { applicationId: 'a1', occupation, german: 'B2', residence: null, way, events: [], ...more };
};
const told = (list: readonly NeedProposal[]) =>
  list.map(({ kind, toLevel }) => (toLevel === null ? kind : `${kind} ${toLevel}`));
const needs = (given: NeedFacts, known: readonly KnownNeed[] = []) => told(needsFrom(given, known));

describe('what a way asks for', () => {
  const rows: readonly (readonly [string, NeedFacts, readonly string[]])[] = [
    ['nurse with B1: German up to B2', undertaking('pflegefachperson', { german: 'B1' }), ['german B2']],
    ['nurse with B2: nothing', undertaking('pflegefachperson'), []],
    ['nurse whose German is not known: nothing yet', undertaking('pflegefachperson', { german: null }), []],
    [
      'nurse straight to the test: preparation, and German',
      undertaking('pflegefachperson', { code: 'knowledgeExam', german: 'A2' }),
      ['examPreparation', 'german B2'],
    ],
    ['doctor with B2: the technical language', undertaking('arzt'), ['technicalGerman C1']],
    [
      'mechanic without papers: an assessment',
      undertaking('kfz-mechatroniker', { lost: true }),
      ['assessment'],
    ],
    [
      'the Qualifikationsanalyse has begun',
      undertaking('kfz-mechatroniker', { lost: true, events: [event('analysisBegun', '2026-09-01')] }),
      [],
    ],
    ['cook: no German for the decision', undertaking('koch', { german: 'A1' }), []],
    ['the way is gone', { ...undertaking('pflegefachperson', { german: 'A1' }), way: null }, []],
  ];
  for (const [who, given, expected] of rows) test(who, () => assert.deepEqual(needs(given), expected));
});

describe('what a notice asks for', () => {
  const after = (occupation: string, more: Partial<ProcedureEvent>, later: readonly ProcedureEvent[] = []) =>
    needs(undertaking(occupation, { events: [notice(more), ...later] }));

  test('partly equivalent, a training occupation: adaptation, or on to the final examination', () => {
    assert.deepEqual(after('koch', { result: 'partial' }), ['adaptation', 'laterQualification']);
  });
  test('partly equivalent with the measure named: one need with both reasons', () => {
    assert.deepEqual(after('koch', { result: 'partial', measures: ['adaptationQualification'] }), [
      'adaptation',
      'laterQualification',
    ]);
  });
  test('refused: three ways on in a training occupation, retraining in others', () => {
    assert.deepEqual(after('koch', { result: 'none' }), [
      'partialQualification',
      'laterQualification',
      'retraining',
    ]);
    assert.deepEqual(after('pflegefachperson', { result: 'none' }), ['retraining']);
  });
  test('measures to choose from: both; the one chosen: that one, urgent', () => {
    const measured = { result: 'compensation', measures: ['knowledgeExam', 'adaptationPeriod'] } as const;
    assert.deepEqual(after('pflegefachperson', { ...measured, measures: [...measured.measures] }), [
      'examPreparation',
      'adaptation',
    ]);
    const chosen = event('measureChosen', '2026-10-25', { measure: 'adaptationPeriod' });
    const given = undertaking('pflegefachperson', {
      events: [notice({ result: 'compensation', measures: [...measured.measures] }), chosen],
    });
    assert.deepEqual(
      needsFrom(given, []).map(({ kind, urgency }) => [kind, urgency]),
      [['adaptation', '1']],
    );
    const begun = [chosen, event('measureBegun', '2026-10-30')];
    assert.deepEqual(after('pflegefachperson', { ...measured, measures: [...measured.measures] }, begun), []);
  });
  test('a measure not passed is a need again, as a new question; passed or running it is none', () => {
    const measured = notice({ result: 'compensation', measures: ['knowledgeExam'] });
    const ended = (measureResult: ProcedureEvent['measureResult'], ...more: ProcedureEvent[]) =>
      undertaking('pflegefachperson', {
        events: [measured, event('measureEnded', '2026-12-01', { measureResult }), ...more],
      });
    const old = { kind: 'examPreparation', toLevel: null, status: 'covered' } as const;
    const [before] = needsFrom(undertaking('pflegefachperson', { events: [measured] }), []);
    for (const result of ['failed', 'partlyPassed', 'abandoned'] as const) {
      const [again] = needsFrom(ended(result), [{ ...old, proposal: before?.key ?? '' }]);
      assert.deepEqual(
        [again?.kind, again?.reasons[0]?.key],
        ['examPreparation', 'need.measureAgain'],
        result,
      );
    }
    for (const result of ['passed', null] as const) assert.deepEqual(needs(ended(result)), [], `${result}`);
    assert.deepEqual(needs(ended('failed', event('measureBegun', '2027-01-10'))), [], 'second try');
  });
  test('applied for again, the notice before asks for nothing any more', () => {
    const events = [notice({ result: 'partial' }), event('appliedAgain', '2027-01-10')];
    assert.deepEqual(needs(undertaking('koch', { events })), []);
  });
  test('German the notice asks for counts, not the usual level', () => {
    const events = [notice({ result: 'compensation', languageLevel: 'C1' })];
    const [german] = needsFrom(undertaking('erzieher', { german: 'B1', events }), []);
    assert.deepEqual([german?.kind, german?.fromLevel, german?.toLevel], ['german', 'B1', 'C1']);
    assert.equal(german?.reasons[0]?.key, 'need.noticeLanguage');
  });
  test('recognised: on to a job, and no German any more', () => {
    const events = [notice({ result: 'full', languageLevel: 'B2' })];
    assert.deepEqual(needs(undertaking('pflegefachperson', { german: 'A2', events })), ['jobPlacement']);
  });
  test('Zeugnisbewertung: into the job application', () => {
    assert.deepEqual(after('oekonom', { result: 'evaluation' }), ['applicationCoaching']);
  });
  test('a notice may open another residence title: a hint to ask those who counsel in migration law', () => {
    const reasons = (residence: NeedFacts['residence'], result: ProcedureEvent['result']) =>
      needsFrom(undertaking('koch', { residence, events: [notice({ result })] }), [])
        .filter(({ kind }) => kind === 'signposting')
        .map(({ reasons: [first] }) => first?.key);
    assert.deepEqual(reasons('tolerated', 'full'), ['need.residenceTolerated']);
    assert.deepEqual(reasons('humanitarian', 'full'), ['need.residenceSkilled']);
    assert.deepEqual(reasons('tolerated', 'partial'), ['need.residenceMeasure']);
    for (const group of ['german', 'eu', 'permanent', 'family', null] as const)
      assert.deepEqual(reasons(group, 'full'), [], `${group}`);
    assert.deepEqual(reasons('tolerated', 'none'), []);
  });
  test('the last notice counts', () => {
    const events = [notice({ result: 'none' }), event('decided', '2026-11-01', { result: 'full' })];
    assert.deepEqual(needs(undertaking('koch', { events })), ['jobPlacement']);
  });
});

describe('what is answered is not asked again', () => {
  const nurse = undertaking('pflegefachperson', { german: 'B1' });
  const known = (more: Partial<KnownNeed>): KnownNeed => ({
    ...{ kind: 'german', toLevel: 'B2', status: 'open', proposal: null },
    ...more,
  });
  test('an open need that leads as far answers it; a covered or lesser one does not', () => {
    assert.deepEqual(needs(nurse, [known({})]), []);
    assert.deepEqual(needs(nurse, [known({ toLevel: 'C1' })]), []);
    assert.deepEqual(needs(nurse, [known({ toLevel: 'A2' })]), ['german B2']);
    assert.deepEqual(needs(nurse, [known({ status: 'covered' })]), ['german B2']);
  });
  test('put aside once, it stays so; a new notice asks anew', () => {
    const [proposal] = needsFrom(nurse, []);
    const aside = known({ status: 'obsolete', proposal: proposal?.key ?? '' });
    assert.deepEqual(needs(nurse, [aside]), []);
    const events = [notice({ result: 'compensation', languageLevel: 'B2' })];
    assert.deepEqual(needs({ ...nurse, events }, [aside]), ['german B2']);
  });
});

test('any undertaking: each kind and level once, sayable in both languages, silenced by its own answer', () => {
  const anyEvent = fc
    .record({
      ...{
        id: fc.uuid(),
        kind: fc.constantFrom(...eventKinds),
        on: fc.constantFrom('2026-01-05', '2026-06-01'),
      },
      ...{
        result: fc.option(fc.constantFrom(...results), { nil: null }),
        measures: fc.subarray([...measures]),
      },
      measure: fc.option(fc.constantFrom(...measures), { nil: null }),
      languageLevel: fc.option(fc.constantFrom(...demandedLevels), { nil: null }),
    })
    .map((one): ProcedureEvent => ({ ...blankEvent, ...one }));
  const anyKnown = fc.record({
    ...{
      kind: fc.constantFrom(...needKinds),
      toLevel: fc.option(fc.constantFrom(...languageLevels), { nil: null }),
    },
    ...{ status: fc.constantFrom(...needStatuses), proposal: fc.constant(null) },
  });
  const occupation = fc.constantFrom(
    'pflegefachperson',
    'koch',
    'arzt',
    'oekonom',
    'erzieher',
    'kfz-mechatroniker',
  );
  const german = fc.option(fc.constantFrom(...languageLevels), { nil: null });
  fc.assert(
    fc.property(
      occupation,
      german,
      fc.array(anyEvent, { maxLength: 5 }),
      fc.array(anyKnown, { maxLength: 3 }),
      (code, level, events, known) => {
        const given = undertaking(code, { german: level, events });
        const found = needsFrom(given, known);
        assert.equal(new Set(told(found)).size, found.length);
        for (const { key, kind, toLevel, fromLevel, reasons } of found) {
          assert.ok(reasons.length > 0 && key.length <= 100);
          if (toLevel !== null && fromLevel !== null) assert.ok(levelRank(fromLevel) < levelRank(toLevel));
          for (const reason of reasons)
            for (const tree of [de, en]) assert.match(sentenceOf(tree, reason), /^[^{}]+\.$/, reason.key);
          const answer: KnownNeed = { kind, toLevel, status: 'obsolete', proposal: key };
          assert.ok(!needsFrom(given, [...known, answer]).some((one) => one.key === key));
        }
      },
    ),
  );
});
