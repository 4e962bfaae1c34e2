import { fold } from '../clients/names.ts';
import type { ExperienceKind } from '../profile/profile.ts';
import { searchOccupations } from '../recognition/occupations.ts';
import { skills } from './catalogs/skillRows.ts';
import type { Skill, SkillGroup } from './catalogs/skills.ts';

export interface Told {
  readonly kind: ExperienceKind | null;
  readonly title: string;
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

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST_STEM && !common.has(word));

/** „Wunden“ and „Wundversorgung“, „kochen“ and „Köchin“ share their beginning. */
const akin = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  // „Kran“ is not the beginning of „Krankenschwester“.
  if (shorter === SHORTEST_STEM && Math.abs(a.length - b.length) > 2) return false;
  const length = Math.min(STEM, Math.max(SHORTEST_STEM, shorter - 1));
  return a.slice(0, length) === b.slice(0, length);
};

const told = new Map<Skill, readonly string[]>();
const wordsOfSkill = (skill: Skill): readonly string[] => {
  const known = told.get(skill) ?? wordsOf(skill.name.de);
  told.set(skill, known);
  return known;
};

/** How many words of a skill's name were said. */
const shared = (skill: Skill, words: readonly string[]): number =>
  wordsOfSkill(skill).filter((word) => words.some((one) => akin(one, word))).length;

/** A word two trades share („pflegen“) counts less where the list of occupations knows the trade. */
const fit = ({ areas }: Skill, area: string): number => {
  if (area === '' || areas.length === 0) return 0;
  return areas.includes(area) ? 3 : -3;
};

const groupsOf = (words: readonly string[]): ReadonlyMap<SkillGroup, number> => {
  const found = new Map<SkillGroup, number>();
  for (const skill of skills)
    if (shared(skill, words) > 0) found.set(skill.group, (found.get(skill.group) ?? 0) + 1);
  return found;
};

/**
 * Skills an experience may have shown, the likeliest first: the words of its tasks and title, the words and the
 * KldB area the list of occupations knows for that title, and the sort of work. `chosen`: codes not to propose again.
 */
export function suggestSkills(of: Told, chosen: readonly string[], limit = MOST): readonly Skill[] {
  const direct = [...wordsOf(of.tasks), ...wordsOf(of.title)];
  const [hit] = of.title.trim() === '' ? [] : searchOccupations(of.title, 1);
  const trade = hit ? wordsOf(`${hit.occupation.neutral} ${hit.occupation.words.de ?? ''}`) : [];
  const area = hit?.occupation.kldb.slice(0, 2) ?? '';
  const groups = groupsOf([...direct, ...trade]);
  const best = Math.max(0, ...groups.values());
  const natural = of.kind === null ? [] : (groupsOfKind[of.kind] ?? []);
  const points = (skill: Skill): number =>
    4 * Math.min(2, shared(skill, direct)) +
    2 * Math.min(1, shared(skill, trade)) +
    (best > 0 && groups.get(skill.group) === best ? 1 : 0) +
    fit(skill, area) +
    (natural.includes(skill.group) ? 2 : 0);
  return skills
    .filter(({ code }) => !chosen.includes(code))
    .map((skill, at) => ({ skill, at, points: points(skill) }))
    .filter((one) => one.points > 0)
    .sort((a, b) => b.points - a.points || a.at - b.at)
    .slice(0, limit)
    .map(({ skill }) => skill);
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
