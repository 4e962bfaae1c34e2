import type { Definition } from './definition.ts';

/**
 * The numbers of the paper twin: `3.2` for the second question of the third section, `3.2.4` for a question of
 * a group. Sections without questions have none. Stable within a version; every question counts, also those a
 * paper leaves out, so that nothing shifts when one is hidden.
 */
export function numberOf(definition: Definition): Readonly<Record<string, string>> {
  const numbers: Record<string, string> = {};
  const numbered = definition.sections.filter(({ questions }) => questions.length > 0);
  numbered.forEach((section, place) => {
    section.questions.forEach((element, nth) => {
      const number = `${place + 1}.${nth + 1}`;
      numbers[element.key] = number;
      if (element.kind !== 'group') return;
      element.questions.forEach((question, within) => {
        numbers[question.key] = `${number}.${within + 1}`;
      });
    });
  });
  return numbers;
}

/** The number of a section, by its key; a section without questions has none. */
export function sectionNumbers(definition: Definition): Readonly<Record<string, string>> {
  const numbered = definition.sections.filter(({ questions }) => questions.length > 0);
  return Object.fromEntries(numbered.map(({ key }, place) => [key, String(place + 1)]));
}
