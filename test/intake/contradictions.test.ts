import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsePaperDate } from '#shared/dates/calendars.ts';
import { contradictionCodes, contradictions } from '#shared/intake/contradictions.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { recordContradictions } from '#shared/intake/recordContradictions.ts';
import { type AnswerValue, emptySheet, type Sheet } from '#shared/questionnaire/answers.ts';
import { slotExists } from '#shared/questionnaire/review.ts';
import { questionSchema } from '#shared/questionnaire/schema.ts';
import { spotOf, spotsOf } from '#shared/questionnaire/walk.ts';
import { de } from '#shared/text/de.ts';
import { answersTo } from '#test/questionnaire/sample.ts';
import { filled, olena, today } from './sheets.ts';

const codes = (values: Sheet['values'], groups: Sheet['groups'] = {}) =>
  contradictions(filled(values, groups), today).map(({ code }) => code);

const withOlena = (values: Sheet['values']) => codes({ ...olena.values, ...values }, olena.groups);

describe('what contradicts itself', () => {
  test('nothing in an empty form, and nothing in Olena’s', () => {
    assert.deepEqual(contradictions(emptySheet, today), []);
    assert.deepEqual(withOlena({}), []);
  });

  test('birth, arrival and what came after', () => {
    assert.deepEqual(codes({ 'person.birthDate': '2027' }), ['bornInFuture']);
    assert.deepEqual(codes({ 'person.birthDate': '2026' }), [], 'a year that has begun may be past');
    assert.deepEqual(codes({ 'person.birthDate': '1905-01-01' }), ['veryOld']);
    assert.deepEqual(codes({ 'person.birthDate': '1990', 'arrival.on': '1989-12' }), ['arrivedBeforeBirth']);
    assert.deepEqual(
      codes({ 'person.birthDate': '1990', 'arrival.on': '1990' }),
      [],
      'vague is no contradiction',
    );
    assert.deepEqual(codes({ 'arrival.on': '2022', 'contact.movedHere': '2021-05' }), ['movedBeforeArrival']);
    assert.deepEqual(codes({ 'arrival.on': '2027' }), ['inFuture']);
  });

  test('a date of birth that the identity paper gives otherwise', () => {
    const paper = (original: string) => {
      const found = parsePaperDate(original, 'solarHijri', { today });
      return found.ok ? found.value : ({ calendar: 'solarHijri', original, iso: null } as const);
    };
    const born = (birthDate: string, original: string, byAuthority = false) =>
      codes({
        ...{ 'person.birthDate': birthDate, 'person.nationality': 'AF' },
        ...{ 'person.birthDateOnPaper': paper(original), 'person.birthDateByAuthority': byAuthority },
      });
    assert.deepEqual(born('1989-05-14', '1 Hamal 1367'), ['paperBirthDiffers']);
    assert.deepEqual(born('1989-05-14', '1368'), [], 'vague is no contradiction');
    assert.deepEqual(born('1990-03-20', '1368'), [], 'the last day of that year, which began in 1989');
    assert.deepEqual(born('1990-03-21', '1368'), ['paperBirthDiffers']);
    assert.deepEqual(born('1991-12-28', 'Jadi 1370'), [], 'a month that ends in the next year');
    assert.deepEqual(born('1989-05-14', 'um 1368'), [], 'not understood');
    assert.deepEqual(born('1989-01-01', '1368/4/11'), ['paperBirthDiffers']);
    assert.deepEqual(born('1989-01-01', '1368/4/11', true), [], 'day and month are the authority’s');
    assert.deepEqual(born('1989-01-01', '1367/4/11', true), ['paperBirthDiffers']);
  });

  test('how somebody is reached', () => {
    assert.deepEqual(codes({ 'contact.email': 'olena@' }), ['emailIncomplete']);
    assert.deepEqual(codes({ 'contact.email': 'olena.k@post.example.org', 'contact.postcode': '18107' }), []);
    assert.deepEqual(codes({ 'contact.postcode': '1810' }), ['postcodeDigits']);
  });

  test('qualifications', () => {
    assert.deepEqual(withOlena({ 'qualification.endedOn@q': '2007' }), ['endsBeforeStart']);
    assert.deepEqual(withOlena({ 'qualification.startedOn@q': '1985', 'qualification.endedOn@q': '1988' }), [
      'beforeBirth',
      'beforeBirth',
    ]);
    assert.deepEqual(withOlena({ 'qualification.startedOn@q': '1998', 'qualification.endedOn@q': '2001' }), [
      'tooYoung',
    ]);
    const paper = { calendar: 'gregorian', original: '2007', iso: '2007' } as const;
    assert.deepEqual(withOlena({ 'qualification.degreeDate@q': paper }), ['paperBeforeStart']);
    assert.deepEqual(withOlena({ 'qualification.endedOn@q': '2027' }), ['completedLater']);
  });

  test('a school may be finished by a child', () => {
    const school = { 'qualification.kind@q': 'school', 'qualification.startedOn@q': '1996' };
    assert.deepEqual(withOlena({ ...school, 'qualification.endedOn@q': '2001' }), []);
  });

  test('work, languages and school years', () => {
    assert.deepEqual(withOlena({ 'experience.endedOn@e': '2011' }), ['endsBeforeStart']);
    assert.deepEqual(withOlena({ 'experience.startedOn@e': '1995' }), ['tooYoung']);
    assert.deepEqual(withOlena({ 'language.certifiedOn@l': '2027-01' }), ['inFuture']);
    assert.deepEqual(withOlena({ 'education.schoolYears': 25 }), []);
    assert.deepEqual(codes({ 'person.birthDate': '2010', 'education.schoolYears': 14 }), ['schoolTooLong']);
  });

  test('the title that counts, not those before it', () => {
    assert.deepEqual(withOlena({ 'residence.validUntil@r': '2026-11-21' }), ['titleExpired']);
    assert.deepEqual(withOlena({ 'residence.validUntil@r': today }), []);
    assert.deepEqual(withOlena({ 'residence.issuedOn@r': '2026-12-01' }), ['inFuture']);
    assert.deepEqual(withOlena({ 'residence.statusSince@r': '2021-01-01' }), ['issuedBeforeArrival']);
    assert.deepEqual(withOlena({ 'residence.status@r': 'DE_EING' }), ['germanStatus']);
    assert.deepEqual(withOlena({ 'residence.status@r': 'EU' }), ['europeanStatus']);
    assert.deepEqual(withOlena({ 'residence.status@r': 'EU', 'person.otherNationalities': ['PL'] }), []);
    const old = { ...olena.values, 'residence.validUntil@old': '2020-01-01' };
    assert.deepEqual(codes(old, { ...olena.groups, residences: ['r', 'old'] }), []);
  });

  test('children and courses', () => {
    const child = { 'person.birthDate': '1990', 'family.children': 1, 'child.birthYear@k': '1995' };
    assert.deepEqual(codes(child, { children: ['k'] }), ['childBeforeParent']);
    assert.deepEqual(codes({ 'family.children': 1 }, { children: ['k', 'l'] }), ['moreChildren']);
    const courses = { courses: ['c', 'd'] };
    const running = { 'course.stage@c': 'running', 'course.endedOn@c': '2026-10' };
    assert.deepEqual(codes(running, courses), ['courseOver']);
    const entitled = { 'course.stage@c': 'entitled', 'course.entitledUntil@c': '2026-11-21' };
    assert.deepEqual(codes(entitled, courses), ['entitlementOver']);
    const ahead = { 'course.stage@c': 'finished', 'course.endedOn@c': '2027-01' };
    assert.deepEqual(codes(ahead, courses), ['courseAhead']);
    const early = { 'course.stage@c': 'running', 'course.startedOn@c': '2026-12' };
    assert.deepEqual(codes(early, courses), ['courseNotBegun']);
    const once = {
      'course.startedOn@c': '2024-01',
      'course.endedOn@c': '2024-06',
      'course.stage@c': 'noExam',
    };
    const twice = {
      'course.startedOn@d': '2024-03',
      'course.endedOn@d': '2024-09',
      'course.stage@d': 'broken',
    };
    assert.deepEqual(codes({ ...once, ...twice }, courses), ['coursesOverlap', 'coursesOverlap']);
    assert.deepEqual(codes({ ...once, 'course.endedOn@c': '2023' }, courses), ['endsBeforeStart']);
  });

  test('whatever is answered, it points to places that exist and never throws', () => {
    const items = ['1', '2'];
    const groups = Object.fromEntries(
      intakeForm.sections.flatMap(({ questions }) =>
        questions.filter(({ kind }) => kind === 'group').map(({ key }) => [key, items]),
      ),
    );
    const some = fc.constantFrom(...spotsOf(intakeForm).filter(({ question }) => question !== null));
    const answer = some.chain(({ question, group }) =>
      question === null
        ? fc.constant(null)
        : fc
            .tuple(answersTo(question), fc.constantFrom(...items))
            .map(([value, item]): [string, AnswerValue] => [
              group === null ? question.key : `${question.key}@${item}`,
              questionSchema(question).parse(value),
            ]),
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), (answers) => {
        const values = Object.fromEntries(answers.filter((one) => one !== null));
        const sheet = filled(values, groups);
        for (const { code, slots } of contradictions(sheet, today)) {
          assert.ok(contradictionCodes.includes(code));
          for (const slot of slots) {
            assert.ok(slotExists(intakeForm, sheet, slot));
            assert.ok(spotOf(intakeForm, slot.question)?.question);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every code has its sentence, and its age where it names one', () => {
    assert.deepEqual(
      Object.keys(de.intakeRules.contradictions).toSorted(),
      [...contradictionCodes].toSorted(),
    );
    const young = contradictions(
      filled({ ...olena.values, 'experience.startedOn@e': '1995' }, olena.groups),
      today,
    );
    assert.deepEqual(young[0]?.params, { age: 10 });
  });
});

describe('at the fields of the person’s page', () => {
  const at = (
    values: Sheet['values'],
    record: 'client' | 'qualification' | 'residence',
    item: string | null,
  ) =>
    recordContradictions(filled({ ...olena.values, ...values }, olena.groups), today, record, item).map(
      ({ field, code }) => [field, code],
    );

  test('stands what the intake says, at the record it is about', () => {
    assert.deepEqual(at({}, 'client', null), []);
    assert.deepEqual(at({ 'person.birthDate': '2027' }, 'client', null), [
      ['birthDate', 'bornInFuture'],
      ['birthDate', 'arrivedBeforeBirth'],
    ]);
    const turned = { 'qualification.endedOn@q': '2007-06' };
    assert.ok(
      at(turned, 'qualification', 'q').some(
        ([field, code]) => field === 'endedOn' && code === 'endsBeforeStart',
      ),
    );
    assert.deepEqual(at(turned, 'qualification', 'other'), []);
    assert.deepEqual(at(turned, 'client', null), []);
    assert.deepEqual(at({ 'residence.status@r': 'EU' }, 'residence', 'r'), [['status', 'europeanStatus']]);
    assert.deepEqual(at({ 'residence.validUntil@r': '2026-01-01' }, 'residence', 'r'), [
      ['validUntil', 'titleExpired'],
    ]);
  });
});
