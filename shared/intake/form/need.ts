import { specialTopics, topicNames } from '../../cases/contactCodes.ts';
import { namedRows } from '../../questionnaire/codeRows.ts';
import type { Section } from '../../questionnaire/definition.ts';
import { obstacles } from '../codes.ts';

export const need = {
  key: 'need',
  title: { de: 'Anliegen', en: 'Concern' },
  questions: [
    {
      key: 'need.topics',
      kind: 'choices',
      list: namedRows(topicNames).filter(({ code }) => !(specialTopics as ReadonlySet<string>).has(code)),
      label: { de: 'Worum es geht', en: 'What it is about' },
      guide: { de: 'Was führt Sie zu uns?', en: 'What brings you to us?' },
      requiredFor: ['recommendation', 'referral'],
      protection: 2,
      seconds: 20,
      statistics: 'topics',
    },
    {
      key: 'need.ownWords',
      kind: 'longText',
      label: { de: 'In eigenen Worten', en: 'In their own words' },
      guide: {
        de: 'Was soll nach unserem Gespräch anders sein?',
        en: 'What should be different after our talk?',
      },
      requiredFor: ['recommendation'],
      protection: 3,
      seconds: 60,
    },
    {
      key: 'need.obstacles',
      kind: 'choices',
      list: obstacles,
      label: { de: 'Was im Weg steht', en: 'What stands in the way' },
      guide: {
        de: 'Was hat bisher nicht geklappt, und woran lag es?',
        en: 'What has not worked so far, and why?',
      },
      requiredFor: ['languageOffer', 'referral', 'recommendation'],
      protection: 3,
      seconds: 30,
    },
    {
      key: 'need.resources',
      kind: 'longText',
      label: { de: 'Was und wer hilft', en: 'What and who helps' },
      guide: {
        de: 'Wer oder was hat Ihnen bisher geholfen?',
        en: 'Who or what has helped you so far?',
      },
      requiredFor: ['recommendation'],
      protection: 3,
      seconds: 45,
    },
    {
      key: 'need.tried',
      kind: 'longText',
      label: { de: 'Was schon versucht wurde', en: 'What has been tried' },
      help: {
        de: 'Andere Beratungsstellen, Anträge, Kurse: damit nichts doppelt geschieht.',
        en: 'Other services, applications, courses: so that nothing is done twice.',
      },
      requiredFor: ['referral'],
      protection: 3,
      seconds: 45,
    },
  ],
} as const satisfies Section;
