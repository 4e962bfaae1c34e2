import type { Catalogs } from '../catalogs/catalogs.ts';
import { shippedOn } from '../catalogs/overlay.ts';
import { type CourseStage, isOver } from '../profile/germanCourse.ts';
import { itemsOf, type Sheet, slotOf } from '../questionnaire/answers.ts';
import type { Allowed } from '../questionnaire/condition.ts';
import type { Step } from '../questionnaire/definition.ts';
import { orderOpen, type Plan, type Weighed } from '../questionnaire/order.ts';
import type { OpenQuestion, Slot } from '../questionnaire/review.ts';
import { spotOf } from '../questionnaire/walk.ts';
import { findWays } from '../recognition/findWays.ts';
import type { Message } from '../recognition/message.ts';
import type { MissingFactName } from '../recognition/way.ts';
import { type Decides, decidingOf } from './deciding.ts';
import { type IntakeKey, intakeForm } from './form.ts';
import { factsOfQualification, knownProfile, textOf, workFacts } from './known.ts';
import { enoughForRecommendation } from './recommendation.ts';
import { workPermission } from './workPermission.ts';

/** Why a question comes now; words in the texts under `intakeRules.reasons`. */
export const planReasons = [
  'way',
  'deadline',
  'work',
  'recommendation',
  'language',
  'course',
  'recognition',
  'eligibility',
  'referral',
  'letter',
  'report',
  'contact',
] as const;
export type PlanReasonCode = (typeof planReasons)[number];

export interface PlanReason {
  readonly code: PlanReasonCode;
  /** With `way`: what recognition says would follow (`recognition` texts). */
  readonly effect?: Message;
}

const inItem: Partial<Record<MissingFactName, IntakeKey>> = {
  occupation: 'qualification.occupation',
  qualificationKind: 'qualification.kind',
  completed: 'qualification.completed',
  country: 'qualification.country',
  evidence: 'qualification.proof',
};

/** Where a fact that recognition misses is asked. `qualification`: the item it was missed for. */
function slotFor(sheet: Sheet, fact: MissingFactName, qualification: string): Slot {
  const own = inItem[fact];
  if (own) return { question: own, item: qualification };
  const residence = itemsOf(sheet, 'residences')[0];
  const german = itemsOf(sheet, 'languages').find(
    (item) => textOf(sheet, 'language.language', item) === 'de',
  );
  const at = (question: IntakeKey, item: string | null = null): Slot => ({ question, item });
  switch (fact) {
    case 'residenceStatus':
      return residence === undefined ? at('residences') : at('residence.status', residence);
    case 'german':
      return german === undefined ? at('languages') : at('language.level', german);
    case 'birthDate':
      return at('person.birthDate');
    case 'nationality':
      return at('person.nationality');
    case 'experience':
      return at('experiences');
    default:
      return at('contact.place');
  }
}

const key = ({ question, item }: Slot): string => slotOf(question, item);

/** What the ways of each qualification still want to know; of nothing learnt yet, the qualifications themselves. */
function wantedByWays(
  sheet: Sheet,
  on: string,
  catalogs: Catalogs,
): ReadonlyMap<string, Message | undefined> {
  const { qualification } = knownProfile(sheet);
  const wanted = new Map<string, Message | undefined>();
  if (qualification.length === 0) wanted.set('qualifications', undefined);
  for (const item of qualification) {
    const missing = findWays(factsOfQualification(sheet, item, on), catalogs).flatMap((way) => way.missing);
    for (const { fact, effect } of missing) {
      const slot = key(slotFor(sheet, fact, item.id));
      if (!wanted.has(slot)) wanted.set(slot, effect);
    }
  }
  return wanted;
}

function wantedForWork(sheet: Sheet, on: string, catalogs: Catalogs): ReadonlySet<string> {
  const item = itemsOf(sheet, 'residences')[0];
  const { missing } = workPermission(workFacts(sheet, on), catalogs);
  if (item === undefined) return new Set(missing.length > 0 ? ['residences'] : []);
  return new Set(missing.map((question) => slotOf(question, item)));
}

/** What an answer decides now: see `deciding.ts`. */
const DECIDES: Readonly<Record<Decides, number>> = { deadline: 10, language: 25 };

/** Steps for whose sake a question is asked that decides nothing at present, the sooner the lower its weight. */
const bySteps: readonly (readonly [Step, PlanReasonCode, number])[] = [
  ['eligibility', 'eligibility', 50],
  // Nobody misses these at present; they may still matter.
  ['recommendation', 'recommendation', 55],
  ['languageOffer', 'course', 55],
  ['recognitionWay', 'recognition', 56],
  ['workPermission', 'work', 57],
  ['referral', 'referral', 60],
  ['letter', 'letter', 70],
  ['esfReport', 'report', 80],
  ['contact', 'contact', 90],
];

/** Without these there is no second talk. */
const forNextTime: ReadonlySet<string> = new Set<IntakeKey>(['contact.phone', 'contact.interpreterNeeded']);

/** Only the title that counts has a deadline, and only a course that is not over. */
function counts(sheet: Sheet, { question, item }: OpenQuestion): boolean {
  const group = spotOf(intakeForm, question)?.group?.key;
  if (item === null) return true;
  if (group === 'courses')
    return !isOver({ stage: textOf(sheet, 'course.stage', item) as CourseStage | null });
  return group !== 'residences' || itemsOf(sheet, 'residences')[0] === item;
}

const LATER = 100;

/** Other languages are entered, German is not: the group has items and is no open question, German is. */
function german(sheet: Sheet, lacking: ReadonlySet<string>): OpenQuestion[] {
  const languages: IntakeKey = 'languages';
  const spot = spotOf(intakeForm, languages);
  if (!spot || !lacking.has(languages) || itemsOf(sheet, languages).length === 0) return [];
  const { section, element } = spot;
  return [{ section: section.key, element, question: element.key, item: null, seconds: element.seconds }];
}

/**
 * What to ask in the minutes there are: first what recognition misses, then what decides whether a deadline runs, the
 * work permission, which German course is possible, what a first recommendation lacks, and so on. `on`: ISO day.
 */
export function planIntake(
  sheet: Sheet,
  minutes: number,
  allowed: Allowed,
  on: string,
  catalogs: Catalogs = shippedOn(on),
): Plan<PlanReason> {
  const ways = wantedByWays(sheet, on, catalogs);
  const work = wantedForWork(sheet, on, catalogs);
  const decides = decidingOf(sheet, on, catalogs);
  const lacking = new Set(enoughForRecommendation(sheet).needs.flatMap(({ open }) => open.map(key)));
  const weigh = (open: OpenQuestion): Weighed<PlanReason> => {
    const slot = key(open);
    if (ways.has(slot)) {
      const effect = ways.get(slot);
      return { weight: 0, reason: { code: 'way', ...(effect && { effect }) } };
    }
    const { requiredFor } = open.element;
    const [, code, weight] = bySteps.find(([step]) => requiredFor.includes(step)) ?? [
      'contact',
      'contact',
      90,
    ];
    if (!counts(sheet, open)) return { weight: LATER, reason: { code } };
    const decided = decides(open);
    if (decided === 'deadline') return { weight: DECIDES.deadline, reason: { code: 'deadline' } };
    if (work.has(slot)) return { weight: 20, reason: { code: 'work' } };
    if (decided === 'language') return { weight: DECIDES.language, reason: { code: 'language' } };
    if (lacking.has(slot)) return { weight: 30, reason: { code: 'recommendation' } };
    if (forNextTime.has(slot)) return { weight: 35, reason: { code: 'contact' } };
    return { weight, reason: { code } };
  };
  return orderOpen(intakeForm, sheet, minutes, allowed, weigh, german(sheet, lacking));
}
