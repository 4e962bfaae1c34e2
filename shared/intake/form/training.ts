import { clearnessNames, trainingFormNames } from '../../catalogs/codeLists.ts';
import { namedRows } from '../../questionnaire/codeRows.ts';
import type { Question } from '../../questionnaire/definition.ts';

export const notSchool = { not: { question: 'qualification.kind', is: ['school'] } } as const;

/** What the forms of authorities ask of a training, beyond where and when. */
export const trainingQuestions = [
  {
    key: 'qualification.form',
    kind: 'choice',
    list: namedRows(trainingFormNames),
    label: { de: 'Gelernt', en: 'Learnt' },
    bind: { record: 'qualification', field: 'trainingForm' },
    visibleWhen: notSchool,
    requiredFor: ['letter'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'qualification.regularMonths',
    kind: 'number',
    min: 0,
    max: 180,
    unit: 'months',
    label: { de: 'Vorgeschriebene Dauer', en: 'Prescribed length' },
    bind: { record: 'qualification', field: 'regularMonths' },
    visibleWhen: notSchool,
    requiredFor: ['letter'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'qualification.practiceMonths',
    kind: 'number',
    min: 0,
    max: 180,
    unit: 'months',
    label: { de: 'Davon Praxis', en: 'Practice within it' },
    bind: { record: 'qualification', field: 'practiceMonths' },
    visibleWhen: notSchool,
    requiredFor: ['letter'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'qualification.regulatedThere',
    kind: 'choice',
    list: namedRows(clearnessNames),
    label: { de: 'Beruf ist dort reglementiert', en: 'Regulated profession there' },
    help: {
      de: 'Darf man dort nur mit einem bestimmten Abschluss oder einer Zulassung arbeiten?',
      en: 'May one work there only with a certain certificate or licence?',
    },
    bind: { record: 'qualification', field: 'regulatedThere' },
    visibleWhen: notSchool,
    requiredFor: ['letter'],
    protection: 2,
    seconds: 10,
    office: true,
  },
  {
    key: 'qualification.mayPractise',
    kind: 'choice',
    list: namedRows(clearnessNames),
    label: { de: 'Darf dort damit arbeiten', en: 'May work with it there' },
    help: {
      de: 'Bei geregelten Berufen verlangt die Behörde eine Bescheinigung darüber (§ 12 BQFG).',
      en: 'For regulated professions the authority asks for a certificate of it (§ 12 BQFG).',
    },
    bind: { record: 'qualification', field: 'mayPractise' },
    visibleWhen: { all: [notSchool, { not: { question: 'qualification.regulatedThere', is: ['no'] } }] },
    requiredFor: ['letter'],
    protection: 2,
    seconds: 15,
  },
] as const satisfies readonly Question[];
