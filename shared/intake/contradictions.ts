import { isEuropeanArea } from '../catalogs/countries.ts';
import { residenceTitleOf } from '../catalogs/residenceTitles.ts';
import { type Span, spanOf } from '../dates/calendars.ts';
import { ageOn, earliestDay, latestDay, type PartialDate } from '../dates/partialDate.ts';
import { type CourseDoubt, courseDoubtsOf } from '../profile/courseDoubts.ts';
import { answerOf, itemsOf, type Sheet } from '../questionnaire/answers.ts';
import type { Slot } from '../questionnaire/review.ts';
import type { IntakeKey } from './form.ts';
import { knownProfile, nationalitiesOf, textOf } from './known.ts';
import { paperBirthDiffers, paperBirthOf } from './paperBirth.ts';

/** What does not fit together; sentences in the texts under `intakeRules.contradictions`. */
export const contradictionCodes = [
  'bornInFuture',
  'veryOld',
  'paperBirthDiffers',
  'arrivedBeforeBirth',
  'inFuture',
  'movedBeforeArrival',
  'issuedBeforeArrival',
  'endsBeforeIssued',
  'titleExpired',
  'germanStatus',
  'europeanStatus',
  'beforeBirth',
  'tooYoung',
  'endsBeforeStart',
  'paperBeforeStart',
  'completedLater',
  'schoolTooLong',
  'childBeforeParent',
  'moreChildren',
  'courseOver',
  'courseAhead',
  'courseNotBegun',
  'coursesOverlap',
  'entitlementOver',
  'emailIncomplete',
  'postcodeDigits',
] as const;
export type ContradictionCode = (typeof contradictionCodes)[number];

/** A warning, never a bar: the papers themselves may contradict each other. */
export interface Contradiction {
  readonly code: ContradictionCode;
  /** The answers it is about; the first is where it is shown. */
  readonly slots: readonly Slot[];
  readonly params?: Readonly<Record<string, number>>;
}

const at = (question: IntakeKey, item: string | null = null): Slot => ({ question, item });

/** Surely before: also when both are vague. */
const before = (a: Span | null, b: Span | null): boolean => a !== null && b !== null && a.last < b.first;

const daysIn = (date: PartialDate): Span => ({ first: earliestDay(date), last: latestDay(date) });

const dateOf = (sheet: Sheet, { question, item }: Slot): Span | null => {
  const value = answerOf(sheet, question, item);
  if (typeof value === 'string') return daysIn(value);
  return value !== null && typeof value === 'object' && 'iso' in value ? spanOf(value) : null;
};

/** Nobody works, studies or comes of age for a paper before these years. */
const YOUNGEST_AT_WORK = 10;
const YOUNGEST_QUALIFIED = 14;
const YOUNGEST_PARENT = 12;
const OLDEST = 110;
const STARTS_SCHOOL = 4;

interface Context {
  readonly sheet: Sheet;
  readonly today: string;
  readonly birth: PartialDate | null;
}

const found = (
  wrong: boolean,
  code: ContradictionCode,
  slots: readonly Slot[],
  params?: Contradiction['params'],
): Contradiction[] => (wrong ? [{ code, slots, ...(params && { params }) }] : []);

/** Older than possible, or younger than `age` at a time. */
function atAge({ sheet, birth }: Context, slot: Slot, age: number): Contradiction[] {
  const day = dateOf(sheet, slot);
  if (day === null || birth === null) return [];
  const slots = [slot, at('person.birthDate')];
  if (before(day, daysIn(birth))) return found(true, 'beforeBirth', slots);
  const then = ageOn(birth, day.last);
  return found(then !== null && then.max < age, 'tooYoung', slots, { age });
}

function inOrder(
  { sheet }: Context,
  start: Slot,
  end: Slot,
  code: ContradictionCode = 'endsBeforeStart',
): Contradiction[] {
  return found(before(dateOf(sheet, end), dateOf(sheet, start)), code, [end, start]);
}

function notAhead({ sheet, today }: Context, slot: Slot): Contradiction[] {
  const day = dateOf(sheet, slot);
  return found(day !== null && day.first > today, 'inFuture', [slot]);
}

/** As far as one can see from here; what is written on a card may be wrong and is kept all the same. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u;
const POSTCODE = /^\d{5}$/u;

function unlike(sheet: Sheet, question: IntakeKey, form: RegExp, code: ContradictionCode): Contradiction[] {
  const text = textOf(sheet, question)?.trim() ?? '';
  return found(text !== '' && !form.test(text), code, [at(question)]);
}

const aboutReach = ({ sheet }: Context): Contradiction[] => [
  ...unlike(sheet, 'contact.email', EMAIL, 'emailIncomplete'),
  ...unlike(sheet, 'contact.postcode', POSTCODE, 'postcodeDigits'),
];

function aboutPerson(context: Context): Contradiction[] {
  const { sheet, today, birth } = context;
  const years = answerOf(sheet, 'education.schoolYears');
  const age = birth === null ? null : ageOn(birth, today);
  return [
    ...found(birth !== null && earliestDay(birth) > today, 'bornInFuture', [at('person.birthDate')]),
    ...found(age !== null && age.min > OLDEST, 'veryOld', [at('person.birthDate')]),
    ...found(paperBirthDiffers(birth, paperBirthOf(sheet.values)), 'paperBirthDiffers', [
      at('person.birthDateOnPaper'),
      at('person.birthDate'),
    ]),
    ...found(birth !== null && before(dateOf(sheet, at('arrival.on')), daysIn(birth)), 'arrivedBeforeBirth', [
      at('arrival.on'),
      at('person.birthDate'),
    ]),
    ...notAhead(context, at('arrival.on')),
    ...notAhead(context, at('contact.movedHere')),
    ...inOrder(context, at('arrival.on'), at('contact.movedHere'), 'movedBeforeArrival'),
    ...notAhead(context, at('work.unemployedSince')),
    ...atAge(context, at('work.unemployedSince'), YOUNGEST_AT_WORK),
    ...atAge(context, at('education.schoolEnded'), STARTS_SCHOOL),
    ...found(
      typeof years === 'number' && age !== null && years > Math.max(0, age.max - STARTS_SCHOOL),
      'schoolTooLong',
      [at('education.schoolYears'), at('person.birthDate')],
    ),
  ];
}

/** Only the newest title counts; those before it have ended by their nature. */
function aboutResidence(context: Context): Contradiction[] {
  const { sheet, today } = context;
  const [item] = itemsOf(sheet, 'residences');
  if (item === undefined) return [];
  const status = textOf(sheet, 'residence.status', item);
  const until = textOf(sheet, 'residence.validUntil', item);
  const title = status === null ? undefined : residenceTitleOf(status);
  const nationalities = nationalitiesOf(sheet);
  const slots = [at('residence.status', item), at('person.nationality')];
  const german = title?.group === 'german' && !nationalities.includes('DE');
  // Their families are free to move whatever passport they have; in the catalogue they have rows of their own.
  const european =
    (status === 'EU' || status === 'CH') && !nationalities.some((code) => isEuropeanArea(code, today));
  return [
    ...found(nationalities.length > 0 && german, 'germanStatus', slots),
    ...found(nationalities.length > 0 && european, 'europeanStatus', slots),
    ...found(until !== null && until < today && title?.group !== 'german', 'titleExpired', [
      at('residence.validUntil', item),
    ]),
    ...notAhead(context, at('residence.issuedOn', item)),
    ...notAhead(context, at('residence.statusSince', item)),
    ...inOrder(context, at('residence.issuedOn', item), at('residence.validUntil', item), 'endsBeforeIssued'),
    ...inOrder(context, at('arrival.on'), at('residence.statusSince', item), 'issuedBeforeArrival'),
  ];
}

function aboutQualification(context: Context, item: string): Contradiction[] {
  const { sheet, today } = context;
  const [start, end] = [at('qualification.startedOn', item), at('qualification.endedOn', item)];
  const paper = at('qualification.degreeDate', item);
  const ended = dateOf(sheet, end);
  const completed = answerOf(sheet, 'qualification.completed', item) === true;
  const school = textOf(sheet, 'qualification.kind', item) === 'school';
  return [
    ...inOrder(context, start, end),
    ...inOrder(context, start, paper, 'paperBeforeStart'),
    ...atAge(context, start, STARTS_SCHOOL),
    ...atAge(context, end, school ? STARTS_SCHOOL : YOUNGEST_QUALIFIED),
    ...notAhead(context, start),
    ...notAhead(context, paper),
    ...found(completed && ended !== null && ended.first > today, 'completedLater', [end]),
  ];
}

const aboutWork = (context: Context): Contradiction[] =>
  itemsOf(context.sheet, 'experiences').flatMap((item) => {
    const [start, end] = [at('experience.startedOn', item), at('experience.endedOn', item)];
    return [
      ...inOrder(context, start, end),
      ...atAge(context, start, YOUNGEST_AT_WORK),
      ...atAge(context, end, YOUNGEST_AT_WORK),
      ...notAhead(context, start),
    ];
  });

function aboutLanguage(context: Context): Contradiction[] {
  const { sheet } = context;
  const courses = knownProfile(sheet).germanCourse;
  return [
    ...itemsOf(sheet, 'languages').flatMap((item) => [
      ...notAhead(context, at('language.certifiedOn', item)),
      ...atAge(context, at('language.certifiedOn', item), STARTS_SCHOOL),
    ]),
    ...courses.flatMap((course) => aboutCourse(context, course, courses)),
  ];
}

type Course = ReturnType<typeof knownProfile>['germanCourse'][number];

const ofCourse: Readonly<Record<CourseDoubt, readonly [ContradictionCode, ...IntakeKey[]]>> = {
  turned: ['endsBeforeStart', 'course.endedOn', 'course.startedOn'],
  overAhead: ['courseAhead', 'course.endedOn', 'course.stage'],
  begunAhead: ['courseNotBegun', 'course.startedOn', 'course.stage'],
  runningOver: ['courseOver', 'course.endedOn', 'course.stage'],
  entitlementOver: ['entitlementOver', 'course.entitledUntil'],
  overlap: ['coursesOverlap', 'course.startedOn', 'course.endedOn'],
};

const aboutCourse = ({ sheet, today }: Context, course: Course, all: readonly Course[]): Contradiction[] =>
  courseDoubtsOf(course, all, today).flatMap((doubt) => {
    const [code, ...questions] = ofCourse[doubt];
    const slots = questions.map((question) => at(question, course.id));
    return found(
      slots.some(({ question, item }) => answerOf(sheet, question, item) !== null),
      code,
      slots,
    );
  });

function aboutChildren(context: Context): Contradiction[] {
  const { sheet, birth } = context;
  const children = itemsOf(sheet, 'children');
  const counted = answerOf(sheet, 'family.children');
  const tooEarly = (item: string): boolean => {
    const day = textOf(sheet, 'child.birthYear', item);
    if (day === null || birth === null) return false;
    const then = ageOn(birth, latestDay(day));
    return then === null || then.max < YOUNGEST_PARENT;
  };
  return [
    ...children.flatMap((item) => [
      ...notAhead(context, at('child.birthYear', item)),
      ...found(tooEarly(item), 'childBeforeParent', [at('child.birthYear', item), at('person.birthDate')]),
    ]),
    ...found(typeof counted === 'number' && counted > 0 && children.length > counted, 'moreChildren', [
      at('family.children'),
    ]),
  ];
}

/** Contradictory or impossible answers, in the order of the form. Storing them is nobody's to forbid. */
export function contradictions(sheet: Sheet, today: string): Contradiction[] {
  const context = { sheet, today, birth: textOf(sheet, 'person.birthDate') };
  return [
    ...aboutPerson(context),
    ...aboutReach(context),
    ...aboutResidence(context),
    ...itemsOf(sheet, 'qualifications').flatMap((item) => aboutQualification(context, item)),
    ...aboutWork(context),
    ...aboutLanguage(context),
    ...aboutChildren(context),
  ];
}
