import type { Definition, Element, Group, Question, Section } from './definition.ts';

/** Where a key stands. `group` is null for what is asked once; a group itself has `question` null. */
export interface Spot {
  readonly section: Section;
  readonly element: Element;
  readonly group: Group | null;
  readonly question: Question | null;
}

const indexes = new WeakMap<Definition, ReadonlyMap<string, Spot>>();

function indexOf(definition: Definition): ReadonlyMap<string, Spot> {
  const known = indexes.get(definition);
  if (known) return known;
  const found = new Map<string, Spot>();
  for (const section of definition.sections) {
    for (const element of section.questions) {
      if (element.kind !== 'group') {
        found.set(element.key, { section, element, group: null, question: element });
        continue;
      }
      found.set(element.key, { section, element, group: element, question: null });
      for (const question of element.questions)
        found.set(question.key, { section, element, group: element, question });
    }
  }
  indexes.set(definition, found);
  return found;
}

/** Undefined for a key the definition does not have. */
export const spotOf = (definition: Definition, key: string): Spot | undefined => indexOf(definition).get(key);

/** Every key in the order of the form: a group before its questions. */
export const spotsOf = (definition: Definition): readonly Spot[] => [...indexOf(definition).values()];

/** Every question, also those within groups. */
export const questionsOf = (definition: Definition): readonly Question[] =>
  spotsOf(definition).flatMap(({ question }) => (question === null ? [] : [question]));
