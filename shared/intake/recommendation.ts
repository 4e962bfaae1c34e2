import { answerOf, itemsOf, type Sheet, slotOf } from '../questionnaire/answers.ts';
import { isVisible } from '../questionnaire/condition.ts';
import type { Slot } from '../questionnaire/review.ts';
import { type IntakeGroup, type IntakeKey, intakeForm } from './form.ts';
import { textOf } from './known.ts';

/** What a first recommendation stands on; words in the texts under `intakeRules.needs`. */
export const recommendationNeeds = [
  'person',
  'place',
  'work',
  'german',
  'qualification',
  'experience',
  'goal',
] as const;
export type RecommendationNeed = (typeof recommendationNeeds)[number];

/** What a first recommendation can be of; words in the texts under `intakeRules.subjects`. */
export const recommendationSubjects = ['recognition', 'language', 'work'] as const;
export type RecommendationSubject = (typeof recommendationSubjects)[number];

/** What has to be known for each; for all of it together also what the person wants. */
const standsOn: Readonly<Record<RecommendationSubject, readonly RecommendationNeed[]>> = {
  recognition: ['place', 'qualification'],
  language: ['german', 'work'],
  work: ['work', 'experience', 'goal'],
};

export interface NeedState {
  readonly need: RecommendationNeed;
  /** Asked in vain counts: there is nothing more to ask. */
  readonly known: boolean;
  /** What to ask for it, in this order. */
  readonly open: readonly Slot[];
}

export interface Recommendable {
  readonly enough: boolean;
  /** Of what something can be said already, also before it is enough for all. */
  readonly subjects: readonly RecommendationSubject[];
  readonly needs: readonly NeedState[];
}

const at = (question: IntakeKey, item: string | null = null): Slot => ({ question, item });

/** The slots among these that are asked and not answered. */
function openOf(sheet: Sheet, slots: readonly Slot[]): Slot[] {
  return slots.filter(({ question, item }) => {
    const slot = slotOf(question, item);
    const answered = answerOf(sheet, question, item) !== null || sheet.without[slot] !== undefined;
    return !answered && isVisible(intakeForm, sheet, question, item, { special: false });
  });
}

/** Nothing of a group: the group itself is what to ask, unless somebody said that there is nothing. */
const emptyGroup = (sheet: Sheet, group: IntakeGroup): Slot[] =>
  sheet.without[group] === undefined ? [at(group)] : [];

function forWork(sheet: Sheet): Slot[] {
  const item = itemsOf(sheet, 'residences')[0];
  if (item === undefined) return emptyGroup(sheet, 'residences');
  return openOf(sheet, [at('residence.status', item), at('residence.workCode', item)]);
}

function forGerman(sheet: Sheet): Slot[] {
  if (textOf(sheet, 'contact.nativeLanguage') === 'de') return [];
  const german = itemsOf(sheet, 'languages').find(
    (item) => textOf(sheet, 'language.language', item) === 'de',
  );
  if (german !== undefined) return openOf(sheet, [at('language.level', german)]);
  return itemsOf(sheet, 'languages').length === 0 ? emptyGroup(sheet, 'languages') : [at('languages')];
}

const aboutQualification = [
  'qualification.occupation',
  'qualification.kind',
  'qualification.country',
  'qualification.completed',
  'qualification.proof',
] as const satisfies readonly IntakeKey[];

/** One qualification of which all is known is enough for a first step: the one that lacks least. */
function forQualification(sheet: Sheet): Slot[] {
  const each = itemsOf(sheet, 'qualifications').map((item) =>
    openOf(
      sheet,
      aboutQualification.map((question) => at(question, item)),
    ),
  );
  const [best] = each.toSorted((a, b) => a.length - b.length);
  return best ?? emptyGroup(sheet, 'qualifications');
}

function forGoal(sheet: Sheet): Slot[] {
  const wished = itemsOf(sheet, 'wishes').some(
    (item) => textOf(sheet, 'wish.words', item) !== null || textOf(sheet, 'wish.occupation', item) !== null,
  );
  if (wished || answerOf(sheet, 'need.ownWords') !== null) return [];
  return openOf(sheet, [at('need.topics')]);
}

const openFor: Readonly<Record<RecommendationNeed, (sheet: Sheet) => Slot[]>> = {
  person: (sheet) => openOf(sheet, [at('person.birthDate')]),
  place: (sheet) => openOf(sheet, [at('contact.place')]),
  work: forWork,
  german: forGerman,
  qualification: forQualification,
  experience: (sheet) => (itemsOf(sheet, 'experiences').length > 0 ? [] : emptyGroup(sheet, 'experiences')),
  goal: forGoal,
};

/** Whether a first recommendation can be made, what it needs, and what of that is still open. */
export function enoughForRecommendation(sheet: Sheet): Recommendable {
  const needs = recommendationNeeds.map((need) => {
    const open = openFor[need](sheet);
    return { need, known: open.length === 0, open };
  });
  const known = new Set(needs.filter((state) => state.known).map(({ need }) => need));
  const subjects = recommendationSubjects.filter((subject) =>
    standsOn[subject].every((need) => known.has(need)),
  );
  return { enough: known.size === needs.length, subjects, needs };
}
