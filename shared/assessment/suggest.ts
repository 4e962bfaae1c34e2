import { fold } from '../clients/names.ts';
import type { ExperienceKind } from '../profile/profile.ts';
import { occupationOf, searchOccupations } from '../recognition/occupations.ts';
import type { GuidingQuestion } from './catalogs/guidingQuestions.ts';
import { skills } from './catalogs/skillRows.ts';
import type { Skill, SkillGroup } from './catalogs/skills.ts';

export interface Told {
  readonly kind: ExperienceKind | null;
  readonly title: string;
  /** Code of the occupation it was work in; without one the title may name it. */
  readonly occupation?: string | null;
  readonly tasks: string;
}

/** Work nobody was paid for leads to skills of its own. */
const groupsOfKind: Readonly<Partial<Record<ExperienceKind, readonly SkillGroup[]>>> = {
  family: ['household', 'children', 'care'],
  volunteer: ['community'],
};

/** Say nothing of what was done. */
const common = new Set(
  'alle alles alte andere arbeit arbeiten auch beim dort eine einem einen einer geben haben jeden machen nach neue oder sehr sein über viel viele'
    .split(' ')
    .map(fold),
);

const SHORTEST_STEM = 4;
const STEM = 6;
const MOST = 12;

/** Words that begin like those of another trade, by what they mean. */
const meant: Readonly<Record<string, readonly string[]>> = {
  bauer: ['felder', 'tiere'],
  bauerin: ['felder', 'tiere'],
  bauernhof: ['felder', 'tiere'],
};

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST_STEM && !common.has(word))
    .flatMap((word) => meant[word] ?? word);

const PERFECT = /^(ab|an|auf|aus|ein|her|mit|nach|um|vor|zu)?ge(\p{L}{4,})$/u;

/** What was done is told in the perfect: „gepflegt“ and „eingeräumt“ are „pflegt“ and „einräumt“ as well. */
const toldIn = (text: string): readonly string[] =>
  wordsOf(text).flatMap((word) => {
    const [, before = '', stem] = PERFECT.exec(word) ?? [];
    return stem === undefined ? word : [word, `${before}${stem}`];
  });

/** What a short word may end in and still be that word. */
const INFLECTED = /^(e|en|er|ern|es|n|s|se)?$/u;

/** „Wunden“ and „Wundversorgung“, „kochen“ and „Köchin“ share their beginning. */
const akin = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // „Kran“ is the beginning of neither „Kranke“ nor „Krankenschwester“, but „Tier“ is that of „Tiere“.
  if (short.length === SHORTEST_STEM)
    return long.startsWith(short) && INFLECTED.test(long.slice(SHORTEST_STEM));
  const length = Math.min(STEM, Math.max(SHORTEST_STEM, short.length - 1));
  return a.slice(0, length) === b.slice(0, length);
};

/** A compound says a short word when its rest says another of the same skill: „Kranführer“, „einen Kran führen“. */
const compounds = (said: string, word: string, others: readonly string[]): boolean =>
  word.length === SHORTEST_STEM &&
  said.startsWith(word) &&
  others.some((other) => other !== word && akin(said.slice(word.length), other));

interface SkillWords {
  readonly all: readonly string[];
  /** What it is done to or with: German writes it with a capital letter. */
  readonly things: ReadonlySet<string>;
}

const told = new Map<Skill, SkillWords>();
function wordsOfSkill(skill: Skill): SkillWords {
  const known = told.get(skill);
  if (known) return known;
  const name = skill.name.de;
  const things = name.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const words = { all: wordsOf(name), things: new Set(things.flatMap((word) => wordsOf(word))) };
  told.set(skill, words);
  return words;
}

/** Who said what is done, but nothing it is done to, may have meant something else: „pflegen“, „kranke“. */
const LITTLE = 0.25;

/** How many words of a skill's name were said. */
function shared(skill: Skill, words: readonly string[]): number {
  const { all, things } = wordsOfSkill(skill);
  const said = all.filter((word) => words.some((one) => akin(one, word) || compounds(one, word, all)));
  if (said.length === 0) return 0;
  return things.size === 0 || said.some((word) => things.has(word)) ? said.length : LITTLE;
}

/**
 * A word two trades share („pflegen“) counts less where the list of occupations knows the trade, unless it was told
 * as a task: „Krankenschwester“ is no sign of sick animals.
 */
const fit = ({ areas }: Skill, area: string, asTask: boolean): number => {
  if (area === '' || areas.length === 0) return 0;
  if (areas.some((one) => area.startsWith(one))) return 3;
  return asTask ? -3 : -7;
};

const groupsOf = (words: readonly string[]): ReadonlyMap<SkillGroup, number> => {
  const found = new Map<SkillGroup, number>();
  for (const skill of skills)
    if (shared(skill, words) >= 1) found.set(skill.group, (found.get(skill.group) ?? 0) + 1);
  return found;
};

/** The trade that was chosen, else the one a title names; the first word alone where the rest says in which place („… im Krankenhaus“). */
function tradeOf({ title, occupation }: Told) {
  const chosen = occupation ? occupationOf(occupation) : undefined;
  const whole = title.trim();
  if (chosen || whole === '') return chosen;
  const hit = searchOccupations(whole, 1)[0] ?? searchOccupations(whole.split(/\s+/u)[0] ?? '', 1)[0];
  return hit?.occupation;
}

/** How well a skill fits what was told; nothing or less: it does not. */
type Fit = (skill: Skill) => number;

/**
 * The words of the tasks and the title, the words and the KldB area the list of occupations knows for it,
 * and the sort of work.
 */
function fitOf(of: Told): Fit {
  const tasks = toldIn(of.tasks);
  const direct = [...tasks, ...toldIn(of.title)];
  const occupation = tradeOf(of);
  const trade = occupation ? wordsOf(`${occupation.neutral} ${occupation.words.de ?? ''}`) : [];
  const natural = of.kind === null ? [] : (groupsOfKind[of.kind] ?? []);
  // Who keeps house does a bit of every trade.
  const area = natural.length > 0 ? '' : (occupation?.kldb ?? '');
  const groups = groupsOf([...direct, ...trade]);
  const best = Math.max(0, ...groups.values());
  return (skill) =>
    4 * Math.min(2, shared(skill, direct)) +
    2 * Math.min(1, shared(skill, trade)) +
    (best > 0 && groups.get(skill.group) === best ? 1 : 0) +
    fit(skill, area, shared(skill, tasks) >= 1) +
    (natural.includes(skill.group) ? 2 : 0);
}

function bestOf(fits: Fit, chosen: readonly string[], limit: number): readonly Skill[] {
  return skills
    .filter(({ code }) => !chosen.includes(code))
    .map((skill, at) => ({ skill, at, points: fits(skill) }))
    .filter((one) => one.points > 0)
    .sort((a, b) => b.points - a.points || a.at - b.at)
    .slice(0, limit)
    .map(({ skill }) => skill);
}

/** Skills an experience may have shown, the likeliest first. `chosen`: codes not to propose again. */
export const suggestSkills = (of: Told, chosen: readonly string[], limit = MOST): readonly Skill[] =>
  bestOf(fitOf(of), chosen, limit);

/** So many to one question. */
const MOST_ANSWERS = 8;

/** How many of the competences a question asks for a skill shows; of one that asks for a group, at least one. */
function asksFor({ competences, groups }: GuidingQuestion, skill: Skill): number {
  const shown = skill.competences.filter((one) => competences.includes(one)).length;
  if (groups.length === 0) return shown;
  if (!groups.includes(skill.group)) return 0;
  return competences.length === 0 ? 1 : shown;
}

/**
 * Skills the answer to a guiding question may show, the likeliest first: of those that fit the question the ones
 * that fit what was told. Before anything was told, only what is asked for everywhere or lies in the question's
 * own groups. An open question leads where the whole experience leads.
 */
export function answersTo(
  question: GuidingQuestion,
  of: Told,
  chosen: readonly string[],
  limit = MOST_ANSWERS,
): readonly Skill[] {
  if (question.competences.length + question.groups.length === 0) return suggestSkills(of, chosen, limit);
  const fits = fitOf(of);
  const asked: Fit = (skill) => {
    const [match, told] = [asksFor(question, skill), fits(skill)];
    const near = told > 0 || skill.areas.length === 0 || question.groups.includes(skill.group);
    return match === 0 || told < 0 || !near ? 0 : match + 2 * told;
  };
  return bestOf(asked, chosen, limit);
}

/** Skills whose name has every typed word in it, in either language. */
export function searchSkills(query: string, limit = 20): readonly Skill[] {
  const typed = fold(query.slice(0, 100))
    .split(' ')
    .filter((word) => word !== '');
  if (typed.length === 0) return [];
  return skills
    .filter(({ name }) => {
      const text = fold(`${name.de} ${name.en}`);
      return typed.every((word) => text.includes(word));
    })
    .slice(0, limit);
}

/** Codes of our list that are entered already, also in the same words from elsewhere. */
export function chosenCodes(
  entered: readonly { readonly skill: string | null; readonly name: string }[],
): readonly string[] {
  const names = new Set(entered.map(({ name }) => fold(name)));
  return [
    ...entered.flatMap(({ skill }) => skill ?? []),
    ...skills.filter(({ name }) => names.has(fold(name.de))).map(({ code }) => code),
  ];
}
