import type { Ask } from '#build/ask.ts';
import type { IntakeGroup, IntakeKey } from '#shared/intake/form.ts';
import type { AnswerValue, Given } from '#shared/questionnaire/answers.ts';
import type { DemoPerson } from './people.ts';

type Answers = readonly (readonly [IntakeKey, AnswerValue])[];
type Items = readonly (readonly [IntakeGroup, Partial<Record<IntakeKey, AnswerValue>>])[];

/** What the three people said at the first consultation besides what their records hold, and how. */
const told: Readonly<Record<string, { given: Omit<Given, 'on'>; answers: Answers; items: Items }>> = {
  Kovalenko: {
    given: { source: 'said', language: 'de', interpreter: '' },
    answers: [
      ['arrival.on', '2022-04'],
      ['arrival.way', 'protection'],
      ['contact.interpreterNeeded', false],
      ['contact.channel', 'phone'],
      ['contact.access', 'jobcentre'],
      ['work.status', 'languageCourse'],
      ['education.schoolYears', 11],
      ['education.schoolLevel', 'upperSecondary'],
      ['mobility.transport', ['publicTransport', 'bicycle']],
      ['wishes.times', ['fullTime', 'shifts']],
      ['need.topics', ['recognition', 'vocationalLanguage']],
      ['need.ownWords', 'Wieder auf einer chirurgischen Station arbeiten.'],
    ],
    items: [
      ['wishes', { 'wish.words': 'Krankenschwester', 'wish.occupation': 'pflegefachperson' }],
      ['scripts', { 'script.script': 'Latn', 'script.reading': 'sure', 'script.writing': 'slow' }],
      ['scripts', { 'script.script': 'Cyrl', 'script.reading': 'sure', 'script.writing': 'sure' }],
      [
        'courses',
        {
          'course.kind': 'integration',
          'course.stage': 'finished',
          'course.provider': 'Volkshochschule Rostock',
          'course.startedOn': '2025-08',
          'course.endedOn': '2026-06',
          'course.levelReached': 'B1',
          'course.certificate': 'telc Deutsch B1',
        },
      ],
      [
        'courses',
        {
          'course.kind': 'vocational',
          'course.stage': 'entitled',
          'course.levelAimed': 'B2',
          'course.entitlement': 'entitled',
          'course.entitledUntil': '2027-01-31',
        },
      ],
    ],
  },
  Haddad: {
    given: { source: 'said', language: 'ar', interpreter: 'Rima Darwish' },
    answers: [
      ['arrival.on', '2015-10'],
      ['arrival.way', 'flight'],
      ['contact.interpreterNeeded', true],
      ['contact.interpreterKind', 'volunteer'],
      ['work.status', 'insured'],
      ['education.schoolLevel', 'upperSecondary'],
      ['mobility.transport', ['car']],
      ['wishes.move', 'no'],
      ['need.topics', ['recognition']],
      ['need.obstacles', ['proof', 'language']],
      ['need.ownWords', 'Aus dem Lager zurück in den Beruf als Elektriker.'],
    ],
    items: [
      ['licences', { 'licence.classes': ['B'], 'licence.country': 'SY', 'licence.converted': 'yes' }],
      ['scripts', { 'script.script': 'Latn', 'script.reading': 'sure', 'script.writing': 'sure' }],
      ['scripts', { 'script.script': 'Arab', 'script.reading': 'sure', 'script.writing': 'sure' }],
      [
        'courses',
        {
          'course.kind': 'integration',
          'course.stage': 'finished',
          'course.startedOn': '2025-01',
          'course.endedOn': '2025-11',
          'course.levelReached': 'A2',
          'course.certificate': 'DTZ A2',
        },
      ],
    ],
  },
  Nazari: {
    given: { source: 'said', language: 'de', interpreter: '' },
    answers: [
      ['arrival.on', '2021-11'],
      ['arrival.way', 'admission'],
      ['work.status', 'unemployed'],
      ['work.unemployedSince', '2021-11'],
      ['education.schoolYears', 12],
      ['education.schoolLevel', 'universityEntrance'],
      ['wishes.times', ['partTime', 'mornings']],
      ['need.topics', ['evaluation', 'jobSearch']],
      ['need.obstacles', ['childCare', 'practice']],
    ],
    items: [
      ['children', { 'child.birthYear': '2017', 'child.inHousehold': true, 'child.care': 'partly' }],
      ['children', { 'child.birthYear': '2020', 'child.inHousehold': true, 'child.care': 'partly' }],
      ['wishes', { 'wish.words': 'Buchhaltung', 'wish.occupation': 'oekonom' }],
      ['scripts', { 'script.script': 'Latn', 'script.reading': 'sure', 'script.writing': 'slow' }],
      ['scripts', { 'script.script': 'Arab', 'script.reading': 'sure', 'script.writing': 'sure' }],
      [
        'courses',
        {
          'course.kind': 'parents',
          'course.stage': 'broken',
          'course.breakReason': 'family',
          'course.startedOn': '2022-05',
          'course.endedOn': '2022-11',
          'course.levelAimed': 'B1',
        },
      ],
    ],
  },
};

/** Fills the intake form of a person who has been entered. */
export async function fillIntake(ask: Ask, clientId: string, person: DemoPerson): Promise<void> {
  const said = told[person.client.familyName ?? ''];
  if (!said) return;
  const { given, answers, items } = said;
  for (const [question, value] of answers) await ask('intake.answer', { clientId, question, value, given });
  for (const [group, values] of items) await ask('intake.addItem', { clientId, group, values, given });
}
