import { type NamedNeed, withLevels } from '../assessment/around.ts';
import { keyCompetenceOf } from '../assessment/catalogs/keyCompetences.ts';
import { isMarked } from '../assessment/strength.ts';
import { strongestFirst } from '../assessment/strongestFirst.ts';
import { type LanguageLevel, levelNames } from '../catalogs/languageLevels.ts';
import { formatPartialDate } from '../dates/partialDate.ts';
import {
  bilingualBlocks,
  both,
  checkedFoot,
  contact,
  fill,
  lines,
  nameFor,
  type Row,
  said,
  title,
} from '../letters/compose/bilingual.ts';
import { paperTold } from '../letters/compose/paperTold.ts';
import { frame, heading, joined, paragraph, run } from '../letters/compose/parts.ts';
import type { ClientFacts } from '../letters/facts.ts';
import { germanDate } from '../letters/germanDate.ts';
import { type Block, type Letter, letter, type Run } from '../letters/letter.ts';
import type { Outflow } from '../privacy/outflow.ts';
import type { GermanCourse } from '../profile/germanCourse.ts';
import type { ProfileItem } from '../profile/profile.ts';
import type { RequiredDocument } from '../recognition/documents.ts';
import type { AnyDocument } from '../recognition/paperTypes.ts';
import { competenceIn, needIn, skillIn } from '../text/abilities/words.ts';
import { germanTeller, type PaperWordKey, type Teller } from '../text/papers/languages.ts';
import type { Review } from '../translations/review.ts';
import { courseTitle } from './courseWords.ts';
import type { ProfileFacts, ShownSkill } from './facts.ts';
import { lackingRuns, type Named, namedRuns } from './named.ts';
import type { Writer } from './parts.ts';

type NamedPaper = Pick<RequiredDocument, 'type' | 'words'>;

/** What comes after the talk. */
export interface Ahead {
  /** In the counsellor's words, German. */
  readonly tasks: readonly { readonly text: string; readonly dueOn: string }[];
  /** The papers that are still to be got, each once. */
  readonly papers: readonly NamedPaper[];
  readonly appointment: { readonly on: string; readonly at: string; readonly place: string } | null;
  /** A sentence in the counsellor's words, simple German. */
  readonly note: string;
}

export interface SheetOptions extends Writer {
  readonly ahead: Ahead;
  /** Beside the German; null: German alone. */
  readonly second: Teller | null;
  /** Who has looked through the second language; null: nobody yet. */
  readonly review: Review | null;
}

type Facts = Outflow<ProfileFacts>;

/** German and the same in every language, or told in each. */
type Params = Readonly<Record<string, string | readonly Named[]>>;

/** One line of the sheet, in whichever language it is told; `own`: in the counsellor's words, German only. */
type Told =
  | {
      readonly kind: 'title' | 'sentence' | 'task';
      readonly key: PaperWordKey;
      readonly params?: Params;
    }
  | { readonly kind: 'own'; readonly words: string }
  | { readonly kind: 'open'; readonly paper: NamedPaper };

/** Filled in and signed here; nobody brings them along. */
const madeHere: ReadonlySet<AnyDocument> = new Set<AnyDocument>([
  ...(['applicationForm', 'cv', 'noEarlierApplication', 'intentToWork'] as const),
  ...(['reasonForMissing', 'powerOfAttorney', 'otherStatesDeclaration', 'criminalDeclaration'] as const),
]);

export const isBrought = ({ type }: NamedPaper): boolean => !madeHere.has(type);

/** A box for the hand. */
const OPEN = '☐';
const MOST = 6;

/**
 * What the person takes home after a talk: what was found, what comes next, what to bring, when to come again.
 * Simple German after DIN 8581-1, the person's language beside it.
 */
export function sessionSheet(facts: Facts, options: SheetOptions): Letter {
  const { second, review, office, counsellor, date } = options;
  const { sender, ...rest } = frame(options);
  const told = [...found(facts, options), ...next(options), ...appointment(options)];
  return letter.parse({
    kind: 'sheet',
    ...rest,
    sender: second === null ? sender : checkedFoot(sender, review),
    title: 'Blatt zum Gespräch',
    heading: germanTeller.tell('session.heading').text,
    information: [
      { label: 'Für', value: facts.identity?.name ?? '' },
      { label: 'Von', value: joined(', ', counsellor.name, office.name) },
      { label: 'Datum', value: germanDate(date) },
    ],
    blocks:
      second === null
        ? [...greeting(facts), ...germanBlocks(told), paragraph(run(contact(options)))]
        : bilingualBlocks(
            { second, review },
            OPEN,
            [hello(facts, second), ...told.map((one) => rowOf(one, second))],
            options,
          ),
  });
}

const nameOf = ({ identity }: Facts): Pick<ClientFacts, 'name' | 'originalName'> => ({
  name: identity?.name ?? '',
  originalName: identity?.original ?? null,
});

const hello = (facts: Facts, second: Teller): Row =>
  both(second, (teller) => fill(teller.tell('checklist.hello'), { name: nameFor(nameOf(facts), teller) }));

const greeting = (facts: Facts): Block[] => [
  paragraph(...fill(germanTeller.tell('checklist.hello'), { name: nameOf(facts).name })),
];

const skillNamed = ({ code, name: { de } }: ShownSkill, language: string): Named => ({
  de,
  own: code === null ? null : skillIn(language, code),
});

function needNamed({ de, kind, levels }: NamedNeed, language: string): Named {
  const words = needIn(language, kind);
  return { de, own: words === null ? null : withLevels(words, levels) };
}

/** „B1“ is read in every language. */
function levelNamed(level: LanguageLevel): Named {
  const { de } = levelNames[level];
  return { de, own: de === level ? de : null };
}

/** No more than fit; how many there are besides is said, as a number in every language. */
function listed(names: readonly Named[]): readonly Named[] {
  const all = names.filter(({ de }, at) => names.findIndex((one) => one.de === de) === at);
  const left = all.length - MOST;
  return left > 0 ? [...all.slice(0, MOST), { de: `und ${left} weitere`, own: `+${left}` }] : all;
}

function found(facts: Facts, { ahead, date, second }: SheetOptions): Told[] {
  const { competences, wishes, needs } = facts;
  const code = second?.code ?? 'de';
  const german = facts.language?.items.find((item) => item.language === 'de')?.level ?? null;
  const degree = (one: ProfileItem<'qualification'>): Named => ({
    de: one.titleGerman || one.titleOriginal,
    own: facts.language?.native === code && one.titleOriginal !== '' ? one.titleOriginal : null,
  });
  const parts: readonly (readonly [PaperWordKey, readonly Named[]])[] = [
    ['session.degree', (facts.education ?? []).map(degree)],
    ['session.skills', (competences?.skills ?? []).map((skill) => skillNamed(skill, code))],
    [
      'session.strengths',
      strongestFirst(competences?.strengths ?? [])
        .filter(isMarked)
        .map(({ competence }) => ({
          de: keyCompetenceOf(competence)?.name.de ?? competence,
          own: competenceIn(code, competence),
        })),
    ],
    ['session.german', german === null ? [] : [levelNamed(german)]],
    [
      'session.course',
      (facts.language?.courses ?? [])
        .filter(({ stage }) => stage === 'running')
        .map((course) => ({ de: courseLine(course), own: null })),
    ],
    ['session.wish', (wishes ?? []).map(({ de, en }) => ({ de, own: code === 'en' ? en : null }))],
    ['session.needs', (needs ?? []).map((need) => needNamed(need, code))],
  ];
  const said = parts
    .map(([key, names]) => [key, listed(names.filter(({ de }) => de !== ''))] as const)
    .filter(([, names]) => names.length > 0)
    .map(([key, words]): Told => ({ kind: 'sentence', key, params: { words } }));
  return [
    { kind: 'sentence', key: 'session.intro', params: { date: formatPartialDate(date, 'de', 'short') } },
    { kind: 'title', key: 'session.foundTitle' },
    ...(said.length === 0 ? [{ kind: 'sentence', key: 'session.nothingFound' } as const] : said),
    ...(ahead.note === '' ? [] : [{ kind: 'own', words: ahead.note } as const]),
  ];
}

/** „Berufssprachkurs (VHS Rostock)“ */
const courseLine = (course: GermanCourse): string => {
  const where = course.provider === '' ? '' : ` (${course.provider})`;
  return `${courseTitle(course, 'de')}${where}`;
};

function next({ ahead: { tasks, papers } }: SheetOptions): Told[] {
  const todo = tasks.map(
    ({ text, dueOn }): Told => ({
      ...{ kind: 'task', key: 'session.task' },
      params: { words: text, date: formatPartialDate(dueOn, 'de', 'short') },
    }),
  );
  const bring = papers.map((paper): Told => ({ kind: 'open', paper }));
  return [
    { kind: 'title', key: 'checklist.nextTitle' },
    ...(todo.length === 0 ? [{ kind: 'sentence', key: 'session.noTask' } as const] : todo),
    ...(bring.length === 0 ? [] : [{ kind: 'title', key: 'session.bringTitle' } as const, ...bring]),
  ];
}

function appointment({ ahead }: SheetOptions): Told[] {
  const head: Told = { kind: 'title', key: 'session.appointmentTitle' };
  if (ahead.appointment === null) return [head, { kind: 'sentence', key: 'session.noAppointment' }];
  const { on, at, place } = ahead.appointment;
  const day = formatPartialDate(on, 'de', 'short');
  return [
    head,
    { kind: 'sentence', key: 'session.appointment', params: { date: day, time: at } },
    ...(place === '' ? [] : [{ kind: 'sentence', key: 'session.place', params: { words: place } } as const]),
    { kind: 'sentence', key: 'session.cancel' },
  ];
}

const runsFor = (params: Params, teller: Teller): Readonly<Record<string, string | Run[]>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, words]) => [
      name,
      typeof words === 'string' ? words : namedRuns(words, teller),
    ]),
  );

/** One line as a language tells it. */
function runsOf(told: Told, teller: Teller): Run[] {
  if (told.kind === 'own') return [run(told.words)];
  if (told.kind === 'open') return said(paperTold(teller, told.paper, 'name'));
  const { kind, key, params = {} } = told;
  const own = teller.tell(key);
  // A sentence the second language lacks is German to its last word.
  if (own.lang !== teller.code) return fill(own, runsFor(params, germanTeller));
  const words = fill(own, runsFor(params, teller));
  // In the counsellor's words, German only, and below it by when.
  if (kind === 'task')
    return lines(
      teller.code === 'de' ? [run(String(params.words ?? ''))] : said(teller.tell('germanOnly')),
      words,
    );
  const names = typeof params.words === 'string' ? [] : (params.words ?? []);
  return lines(words, lackingRuns(names, teller));
}

function rowOf(told: Told, second: Teller): Row {
  if (told.kind === 'title') return title(second, told.key);
  const box = told.kind === 'open' || told.kind === 'task' ? OPEN : '';
  return both(second, (teller) => runsOf(told, teller), box);
}

/** German alone, as sentences and boxes to tick. */
function germanBlocks(told: readonly Told[]): Block[] {
  const blocks: Block[] = [];
  for (const one of told) {
    const runs = runsOf(one, germanTeller);
    const last = blocks.at(-1);
    if (one.kind === 'title') blocks.push(heading(runs.map(({ text }) => text).join('')));
    else if (one.kind === 'sentence' || one.kind === 'own') blocks.push({ type: 'paragraph', runs });
    else if (last?.type === 'checklist') last.items.push({ checked: false, runs, details: [] });
    else blocks.push({ type: 'checklist', items: [{ checked: false, runs, details: [] }] });
  }
  return blocks;
}
