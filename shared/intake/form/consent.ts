import type { Section } from '../../questionnaire/definition.ts';

/** First what is done with the answers, then the answers. The room `privacy` has the talk and the sheets. */
export const consent = {
  key: 'consent',
  title: { de: 'Information und Einwilligung', en: 'Information and consent' },
  help: {
    de: 'Erst sagen, was mit den Angaben geschieht, dann fragen. Jeder Zweck hat sein eigenes Ja.',
    en: 'Say first what happens with the answers, then ask. Each purpose has its own yes.',
  },
  embeds: 'privacy',
  questions: [],
} as const satisfies Section;
