import { proofKindNames, schoolLevels } from '../../catalogs/codeLists.ts';
import { namedRows } from '../../questionnaire/codeRows.ts';
import type { Section } from '../../questionnaire/definition.ts';

const attended = { not: { question: 'education.schoolLevel', is: ['none'] } } as const;

export const education = {
  key: 'education',
  title: { de: 'Schule', en: 'School' },
  questions: [
    {
      key: 'education.schoolYears',
      kind: 'number',
      min: 0,
      max: 25,
      unit: 'years',
      label: { de: 'Schulbesuch', en: 'Years at school' },
      guide: {
        de: 'Wie viele Jahre konnten Sie zur Schule gehen?',
        en: 'How many years could you go to school?',
      },
      requiredFor: ['languageOffer', 'esfReport'],
      protection: 2,
      seconds: 15,
      statistics: 'schoolYears',
    },
    {
      key: 'education.schoolLevel',
      kind: 'choice',
      list: namedRows(Object.fromEntries(schoolLevels.map(({ code, name }) => [code, name]))),
      label: { de: 'Höchster Schulabschluss', en: 'Highest school certificate' },
      guide: {
        de: 'Mit welchem Zeugnis haben Sie die Schule beendet?',
        en: 'With which certificate did you finish school?',
      },
      requiredFor: ['recommendation', 'esfReport', 'referral'],
      protection: 2,
      seconds: 20,
      statistics: 'schoolLevel',
    },
    {
      key: 'education.schoolCountry',
      kind: 'country',
      use: 'papers',
      label: { de: 'Land der Schule', en: 'Country of the school' },
      visibleWhen: attended,
      requiredFor: ['referral'],
      protection: 2,
      seconds: 10,
    },
    {
      key: 'education.schoolEnded',
      kind: 'partialDate',
      label: { de: 'Schule beendet', en: 'School finished' },
      visibleWhen: attended,
      requiredFor: ['letter'],
      protection: 2,
      seconds: 10,
    },
    {
      key: 'education.schoolProof',
      kind: 'choice',
      list: namedRows(proofKindNames),
      label: { de: 'Schulzeugnis', en: 'School certificate' },
      visibleWhen: { all: [attended, { not: { question: 'education.schoolLevel', is: ['unfinished'] } }] },
      requiredFor: ['referral'],
      protection: 2,
      seconds: 10,
    },
  ],
} as const satisfies Section;
