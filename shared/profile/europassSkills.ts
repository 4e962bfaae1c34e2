import { skills as ownSkills } from '../assessment/catalogs/skillRows.ts';
import { answerOf, itemsOf, type Sheet } from '../questionnaire/answers.ts';

/** What of a CV's further skills and driving licences the file has already. */

/** Something a person can do, as the file keeps it: of our list, or in words. */
export interface KnownSkill {
  readonly skill: string | null;
  readonly name: string;
}

/** „C“ and „C++“ are two skills: only how large the letters are does not matter. */
export const asSkill = (words: string): string => words.normalize('NFKC').toLocaleLowerCase('de').trim();

const byWords = new Map(
  ownSkills.flatMap(({ code, name }) => [
    [asSkill(name.de), code],
    [asSkill(name.en), code],
  ]),
);

/** A skill in the words of a CV: of our own list where it says the same, else a free entry. */
export function skillNamed(words: string): KnownSkill {
  const code = byWords.get(asSkill(words));
  return code === undefined ? { skill: null, name: words } : { skill: code, name: '' };
}

export function skillHere(known: readonly KnownSkill[], words: string): boolean {
  const there = skillNamed(words);
  return known.some(({ skill, name }) =>
    there.skill === null ? skill === null && asSkill(name) === asSkill(there.name) : skill === there.skill,
  );
}

/** Classes of the driving licences the intake knows of. */
export const licencesOf = (sheet: Sheet): readonly string[] =>
  itemsOf(sheet, 'licences').flatMap((item) => {
    const classes = answerOf(sheet, 'licence.classes', item);
    return Array.isArray(classes) ? classes.map(String) : [];
  });
