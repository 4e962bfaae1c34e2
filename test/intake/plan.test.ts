import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { must } from '#shared/contract/result.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { factsOfQualification, knownProfile } from '#shared/intake/known.ts';
import { planIntake, planReasons } from '#shared/intake/plan.ts';
import {
  enoughForRecommendation,
  recommendationNeeds,
  recommendationSubjects,
} from '#shared/intake/recommendation.ts';
import { emptySheet, type Sheet, slotOf } from '#shared/questionnaire/answers.ts';
import { slotExists } from '#shared/questionnaire/review.ts';
import { de } from '#shared/text/de.ts';
import { filled, olena, today, without } from './sheets.ts';

const allowed = { special: false };
const plan = (sheet: Sheet, minutes = 90) => planIntake(sheet, minutes, allowed, today).questions;
const first = (sheet: Sheet) => plan(sheet)[0];
const reasonOf = (sheet: Sheet, slot: string) =>
  plan(sheet).find(({ question, item }) => slotOf(question, item) === slot)?.reason.code;
const open = (sheet: Sheet) =>
  enoughForRecommendation(sheet).needs.flatMap((need) =>
    need.open.map(({ question, item }) => slotOf(question, item)),
  );

describe('what to ask first', () => {
  test('of somebody unknown, what they have learnt', () => {
    assert.equal(first(emptySheet)?.question, 'qualifications');
    assert.equal(first(emptySheet)?.reason.code, 'way');
  });

  test('what recognition misses, with what would follow from it', () => {
    const sheet = without(olena, 'qualification.proof@q');
    assert.equal(first(sheet)?.question, 'qualification.proof');
    assert.equal(first(sheet)?.item, 'q');
    assert.deepEqual(first(sheet)?.reason, { code: 'way', effect: { key: 'missing.evidence' } });
    assert.equal(reasonOf(without(olena, 'qualification.occupation@q'), 'qualification.occupation@q'), 'way');
    assert.equal(reasonOf(without(olena, 'contact.place'), 'contact.place'), 'recommendation');
  });

  test('then deadlines, the work permission, a first recommendation, the course', () => {
    const sheet = without(
      olena,
      ...['residence.validUntil@r', 'residence.workCode@r', 'person.birthDate', 'qualification.proof@q'],
    );
    const order = plan(sheet).map(({ question }) => question);
    const place = (question: string) => order.indexOf(question);
    assert.ok(place('qualification.proof') < place('residence.validUntil'));
    assert.ok(place('residence.validUntil') < place('residence.workCode'));
    assert.ok(place('residence.workCode') < place('person.birthDate'));
    assert.ok(place('person.birthDate') < place('contact.phone'));
    assert.ok(place('contact.phone') < place('scripts'));
    assert.ok(place('scripts') < place('qualification.institution'));
  });

  test('asks for German when only other languages are known', () => {
    const sheet = filled({ ...olena.values, 'language.language@l': 'uk' }, olena.groups);
    assert.equal(reasonOf(sheet, 'languages'), 'way');
  });

  test('an earlier title has no deadline any more', () => {
    const sheet = filled(
      { ...without(olena, 'residence.validUntil@r').values, 'residence.status@old': 'FIKT' },
      { ...olena.groups, residences: ['r', 'old'] },
    );
    const all = plan(sheet).map(({ question, item }) => slotOf(question, item));
    assert.ok(all.indexOf('residence.validUntil@r') < all.indexOf('scripts'));
    assert.ok(all.indexOf('residence.validUntil@old') > all.indexOf('scripts'));
  });

  test('15 minutes hold less than 90, and each is a beginning of the other’s order', () => {
    const short = plan(emptySheet, 15);
    const long = plan(emptySheet, 90);
    assert.deepEqual(
      short.map(({ question }) => question),
      long.map(({ question }) => question),
    );
    assert.ok(short.filter(({ inTime }) => inTime).length < long.filter(({ inTime }) => inTime).length);
    assert.equal(short[0]?.inTime, true);
  });

  test('class 9 is planned only with its consent', () => {
    const has = (special: boolean) =>
      planIntake(emptySheet, 90, { special }, today).questions.some(
        ({ question }) => question === 'health.limits',
      );
    assert.deepEqual([has(false), has(true)], [false, true]);
  });

  test('every reason has its words', () => {
    assert.deepEqual(Object.keys(de.intakeRules.reasons).toSorted(), [...planReasons].toSorted());
    assert.deepEqual(Object.keys(de.intakeRules.needs).toSorted(), [...recommendationNeeds].toSorted());
  });
});

describe('what an answer decides now', () => {
  const soon = '2026-12-10';
  const code = (sheet: Sheet, slot: string) => reasonOf(sheet, slot);
  const withValues = (sheet: Sheet, values: Sheet['values'], groups: Sheet['groups'] = {}): Sheet => ({
    ...sheet,
    values: { ...sheet.values, ...values },
    groups: { ...sheet.groups, ...groups },
  });

  test('the end of a title that ends, not that of a card', () => {
    const sheet = without(olena, 'residence.validUntil@r');
    assert.equal(code(sheet, 'residence.validUntil@r'), 'deadline');
    const settled = withValues(sheet, { 'residence.status@r': 'NE' });
    assert.notEqual(code(settled, 'residence.validUntil@r'), 'deadline');
    assert.notEqual(
      code(withValues(sheet, { 'residence.status@r': 'SPAET4' }), 'residence.validUntil@r'),
      'deadline',
    );
  });

  test('whether a licence is converted, while it still holds and where it ends at all', () => {
    const groups = { licences: ['x'] };
    const syrian = { 'licence.country@x': 'SY', 'residence.status@r': 'GFK' };
    const fresh = withValues(olena, { ...syrian, 'arrival.on': '2026-09-01' }, groups);
    assert.equal(code(fresh, 'licence.converted@x'), 'deadline');
    const order = plan(fresh).map(({ question }) => question);
    assert.ok(order.indexOf('licence.converted') < order.indexOf('contact.phone'));
    const longAgo = withValues(fresh, { 'arrival.on': '2022-04' });
    assert.equal(code(longAgo, 'licence.converted@x'), 'referral');
    assert.notEqual(
      code(withValues(fresh, { 'licence.country@x': 'PL' }), 'licence.converted@x'),
      'deadline',
    );
    const when = without(fresh, 'arrival.on');
    assert.equal(code(when, 'arrival.on'), 'deadline');
    assert.notEqual(code(without(olena, 'arrival.on'), 'arrival.on'), 'deadline');
  });

  test('until when an entitlement holds, while nobody sits in the course, and the end of one that runs', () => {
    const course = (stage: string) =>
      withValues(
        olena,
        { 'course.kind@c': 'vocational', 'course.stage@c': stage, 'course.entitlement@c': 'entitled' },
        { courses: ['c'] },
      );
    assert.equal(code(course('entitled'), 'course.entitledUntil@c'), 'deadline');
    assert.notEqual(code(course('broken'), 'course.entitledUntil@c'), 'deadline');
    assert.equal(code(course('running'), 'course.endedOn@c'), 'deadline');
    assert.notEqual(code(course('finished'), 'course.endedOn@c'), 'deadline');
  });

  test('reading and writing, below B1 only; what somebody lives on, where the title alone opens no course', () => {
    const low = withValues(olena, { 'language.level@l': 'A2' });
    assert.equal(code(low, 'scripts'), 'language');
    assert.equal(code(low, 'benefits'), 'language', '§ 24 is not admitted in 2026: the job centre obliges');
    assert.equal(code(low, 'family.children'), 'language');
    for (const slot of ['scripts', 'benefits', 'family.children'])
      assert.notEqual(code(olena, slot), 'language', slot);
    const refugee = withValues(low, { 'residence.status@r': 'GFK' });
    assert.notEqual(code(refugee, 'benefits'), 'language', 'entitled whatever somebody lives on');
    const before = planIntake(low, 90, allowed, '2025-06-01').questions;
    assert.notEqual(
      before.find(({ question }) => question === 'benefits')?.reason.code,
      'language',
      'admitted then',
    );
  });

  test('nothing of a course for whoever sits in one, or has German from home', () => {
    const low = withValues(olena, { 'language.level@l': 'A2' });
    const course = { 'course.kind@c': 'integration', 'course.stage@c': 'running', 'course.endedOn@c': soon };
    const sitting = withValues(low, course, { courses: ['c'] });
    const native = withValues(low, { 'contact.nativeLanguage': 'de' });
    for (const sheet of [sitting, native])
      for (const slot of ['scripts', 'benefits', 'family.children'])
        assert.notEqual(code(sheet, slot), 'language', slot);
  });

  test('whatever is known, an answer that decides is asked before one that decides nothing', () => {
    const slots = Object.keys(olena.values);
    fc.assert(
      fc.property(fc.subarray(slots), (gone) => {
        const codes = plan(without(olena, ...gone)).map(({ reason }) => reason.code);
        const last = Math.max(codes.lastIndexOf('deadline'), codes.lastIndexOf('language'));
        const rest = ['course', 'referral', 'letter', 'report', 'eligibility'].map((one) =>
          codes.indexOf(one as never),
        );
        for (const place of rest) if (place >= 0) assert.ok(last < place, `${last} ${place}`);
      }),
      { numRuns: 40 },
    );
  });
});

describe('enough for a first recommendation', () => {
  test('of nobody unknown, and of Olena', () => {
    const none = enoughForRecommendation(emptySheet);
    assert.equal(none.enough, false);
    assert.ok(none.needs.every(({ known }) => !known));
    assert.deepEqual(open(emptySheet), [
      ...['person.birthDate', 'contact.place', 'residences', 'languages', 'qualifications'],
      ...['experiences', 'need.topics'],
    ]);
    assert.equal(enoughForRecommendation(olena).enough, true);
    assert.deepEqual(none.subjects, []);
    assert.deepEqual(enoughForRecommendation(olena).subjects, [...recommendationSubjects]);
    assert.deepEqual(enoughForRecommendation(without(olena, 'language.level@l')).subjects, [
      'recognition',
      'work',
    ]);
    assert.deepEqual(
      enoughForRecommendation(without(olena, 'qualification.kind@q', 'need.topics')).subjects,
      ['language'],
    );
    assert.deepEqual(Object.keys(de.intakeRules.subjects), [...recommendationSubjects]);
  });

  test('each need says what to ask for it', () => {
    assert.deepEqual(open(without(olena, 'residence.workCode@r')), ['residence.workCode@r']);
    assert.deepEqual(open(without(olena, 'language.level@l')), ['language.level@l']);
    assert.deepEqual(open(without(olena, 'qualification.kind@q')), ['qualification.kind@q']);
    assert.deepEqual(open(without(olena, 'need.topics')), ['need.topics']);
  });

  test('a German needs no note on work, and nobody with German as their language a level', () => {
    const german = { ...without(olena, 'residence.workCode@r', 'language.level@l').values };
    const sheet = filled(
      { ...german, 'residence.status@r': 'SPAET4', 'contact.nativeLanguage': 'de' },
      olena.groups,
    );
    assert.deepEqual(open(sheet), []);
  });

  test('asked in vain and „keine“ are enough', () => {
    const sheet: Sheet = {
      ...emptySheet,
      without: {
        ...{ 'person.birthDate': 'unknown', 'contact.place': 'declined', residences: 'declined' },
        ...{ languages: 'unknown', qualifications: 'none', experiences: 'none', 'need.topics': 'unknown' },
      },
    };
    assert.equal(enoughForRecommendation(sheet).enough, true);
  });

  test('the qualification of which most is known is enough', () => {
    const sheet = filled(olena.values, { ...olena.groups, qualifications: ['new', 'q'] });
    assert.equal(enoughForRecommendation(sheet).enough, true);
  });

  test('whatever is missing, it points to places that exist', () => {
    const slots = Object.keys(olena.values);
    fc.assert(
      fc.property(fc.subarray(slots), (gone) => {
        const sheet = without(olena, ...gone);
        for (const need of enoughForRecommendation(sheet).needs)
          for (const slot of need.open) assert.ok(slotExists(intakeForm, sheet, slot), slot.question);
        for (const slot of plan(sheet, 15)) assert.ok(slotExists(intakeForm, sheet, slot), slot.question);
      }),
      { numRuns: 60 },
    );
  });
});

test('the rules of recognition get the same facts from a form as from the file', () => {
  const { qualification } = knownProfile(olena);
  const facts = factsOfQualification(olena, must(qualification[0], 'one is filled in'), today);
  assert.deepEqual(
    [facts.occupation, facts.german, facts.residenceStatus, facts.place.district, facts.nationality],
    ['pflegefachperson', 'B1', 'UKR', '13003', 'UA'],
  );
  assert.equal(facts.qualification.evidence, 'original');
  assert.equal(facts.experiences[0]?.years, 9.2);
});
