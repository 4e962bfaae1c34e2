import { keyCompetenceOf } from '../assessment/catalogs/keyCompetences.ts';
import { isMarked } from '../assessment/strength.ts';
import { strongestFirst } from '../assessment/strongestFirst.ts';
import { levelNames } from '../catalogs/languageLevels.ts';
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
  sentence,
  title,
} from '../letters/compose/bilingual.ts';
import { frame, heading, joined, paragraph, run } from '../letters/compose/parts.ts';
import type { ClientFacts } from '../letters/facts.ts';
import { germanDate } from '../letters/germanDate.ts';
import { type Block, type Letter, letter, type Run } from '../letters/letter.ts';
import type { Outflow } from '../privacy/outflow.ts';
import type { DocumentType } from '../recognition/documents.ts';
import {
  germanTeller,
  type PaperWordKey,
  type Teller,
  type Told as Words,
} from '../text/papers/languages.ts';
import type { Review } from '../translations/review.ts';
import type { ProfileFacts } from './facts.ts';
import { more, type Writer } from './parts.ts';

/** What comes after the talk. */
export interface Ahead {
  /** In the counsellor's words, German. */
  readonly tasks: readonly { readonly text: string; readonly dueOn: string }[];
  /** Types of the papers that are still to be got, each once. */
  readonly papers: readonly DocumentType[];
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

type Params = Readonly<Record<string, string>>;

/** One line of the sheet, in whichever language it is told; `own`: in the counsellor's words, German only. */
type Told =
  | {
      readonly kind: 'title' | 'sentence' | 'open' | 'task';
      readonly key: PaperWordKey;
      /** German and the same in every language. */
      readonly params?: Params;
    }
  | { readonly kind: 'own'; readonly words: string };

/** Filled in and signed here; nobody brings them along. */
const madeHere: ReadonlySet<DocumentType> = new Set<DocumentType>([
  ...(['applicationForm', 'cv', 'noEarlierApplication', 'intentToWork'] as const),
  ...(['reasonForMissing', 'powerOfAttorney'] as const),
]);

export const isBrought = (type: DocumentType): boolean => !madeHere.has(type);

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
            told.flatMap(({ kind }, at) => (kind === 'title' ? [at + 1] : [])),
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

function found(
  { education, language, competences, wishes, needs }: Facts,
  { ahead, date }: SheetOptions,
): Told[] {
  const list = (names: readonly string[]): string => {
    const all = [...new Set(names)];
    const rest = more(all.length - MOST, 'de');
    return `${all.slice(0, MOST).join(', ')}${rest === '' ? '' : ` ${rest}`}`;
  };
  const skills = (competences?.skills ?? []).map(({ name }) => name.de);
  const strengths = strongestFirst(competences?.strengths ?? [])
    .filter(isMarked)
    .map(({ competence }) => keyCompetenceOf(competence)?.name.de ?? competence);
  const german = language?.items.find((item) => item.language === 'de')?.level ?? null;
  const parts: readonly (readonly [PaperWordKey, string])[] = [
    ['session.degree', list((education ?? []).map((one) => one.titleGerman || one.titleOriginal))],
    ['session.skills', list(skills)],
    ['session.strengths', list(strengths)],
    ['session.german', german === null ? '' : levelNames[german].de],
    ['session.wish', list((wishes ?? []).map(({ de }) => de))],
    ['session.needs', list((needs ?? []).map(({ de }) => de))],
  ];
  const said = parts
    .filter(([, words]) => words !== '')
    .map(([key, words]): Told => ({ kind: 'sentence', key, params: { words } }));
  return [
    { kind: 'sentence', key: 'session.intro', params: { date: formatPartialDate(date, 'de', 'short') } },
    { kind: 'title', key: 'session.foundTitle' },
    ...(said.length === 0 ? [{ kind: 'sentence', key: 'session.nothingFound' } as const] : said),
    ...(ahead.note === '' ? [] : [{ kind: 'own', words: ahead.note } as const]),
  ];
}

function next({ ahead: { tasks, papers } }: SheetOptions): Told[] {
  const todo = tasks.map(
    ({ text, dueOn }): Told => ({
      ...{ kind: 'task', key: 'session.task' },
      params: { words: text, date: formatPartialDate(dueOn, 'de', 'short') },
    }),
  );
  const bring = papers.map((type): Told => ({ kind: 'open', key: `documents.${type}.name` }));
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

function rowOf(told: Told, second: Teller): Row {
  if (told.kind === 'own') return both(second, () => [run(told.words)]);
  const { kind, key, params = {} } = told;
  if (kind === 'title') return title(second, key);
  if (kind === 'task') return both(second, ({ tell }) => taskRuns(tell(key), params), OPEN);
  return sentence(second, key, params, kind === 'open' ? OPEN : '');
}

/** In the counsellor's words, and below it by when. */
const taskRuns = (told: Words, params: Params): Run[] => lines([run(params.words ?? '')], fill(told, params));

function germanRuns(told: Told): Run[] {
  if (told.kind === 'own') return [run(told.words)];
  const { kind, key, params = {} } = told;
  const words = germanTeller.tell(key);
  return kind === 'task' ? taskRuns(words, params) : fill(words, params);
}

/** German alone, as sentences and boxes to tick. */
function germanBlocks(told: readonly Told[]): Block[] {
  const blocks: Block[] = [];
  for (const one of told) {
    const runs = germanRuns(one);
    const last = blocks.at(-1);
    if (one.kind === 'title') blocks.push(heading(runs.map(({ text }) => text).join('')));
    else if (one.kind === 'sentence' || one.kind === 'own') blocks.push({ type: 'paragraph', runs });
    else if (last?.type === 'checklist') last.items.push({ checked: false, runs, details: [] });
    else blocks.push({ type: 'checklist', items: [{ checked: false, runs, details: [] }] });
  }
  return blocks;
}
