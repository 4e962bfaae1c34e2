import type { Words } from '../catalogs/datedRow.ts';
import type { Definition } from './definition.ts';
import { spotOf } from './walk.ts';

/** What a question is called, within a group with the group's word before it: „Abschluss: Land der Ausbildung“. */
export function labelOf(definition: Definition, key: string): Words | null {
  const spot = spotOf(definition, key);
  if (!spot) return null;
  const { group, question } = spot;
  if (question === null) return spot.element.label;
  if (group === null) return question.label;
  const joined = (language: keyof Words) => {
    const [outer, inner] = [group.one[language], question.label[language]];
    return outer === inner ? inner : `${outer}: ${inner}`;
  };
  return { de: joined('de'), en: capital(joined('en')) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
