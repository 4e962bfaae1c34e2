import type { Words } from '#shared/catalogs/datedRow.ts';
import type { Definition } from '#shared/questionnaire/definition.ts';

export const sectionTitle = (definition: Definition, key: string, language: keyof Words): string =>
  definition.sections.find((section) => section.key === key)?.title[language] ?? '';
