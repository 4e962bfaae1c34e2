import { levelNames } from '../../catalogs/languageLevels.ts';
import {
  breakReasonNames,
  courseKindRows,
  courseLevels,
  courseStageNames,
  entitlementNames,
} from '../../profile/germanCourse.ts';
import { namedRows } from '../../questionnaire/codeRows.ts';
import type { Question } from '../../questionnaire/definition.ts';

const levels = namedRows(Object.fromEntries(courseLevels.map((level) => [level, levelNames[level]])));
const ended = { question: 'course.stage', is: ['finished', 'failed', 'noExam', 'broken'] } as const;
const begun = {
  question: 'course.stage',
  is: ['registered', 'running', 'finished', 'failed', 'noExam', 'broken'],
} as const;
/** Whoever has passed needs no entitlement any more. */
const stillEntitled = {
  question: 'course.stage',
  is: ['entitled', 'waiting', 'registered', 'running', 'failed', 'noExam', 'broken'],
} as const;

/** What is asked of each German course; place, units, who entitled and who said so are written in the profile. */
export const courseQuestions = [
  {
    key: 'course.kind',
    kind: 'choice',
    list: courseKindRows,
    label: { de: 'Welcher Kurs', en: 'Which course' },
    bind: { record: 'germanCourse', field: 'kind' },
    requiredFor: ['languageOffer'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'course.stage',
    kind: 'choice',
    list: namedRows(courseStageNames),
    label: { de: 'Stand', en: 'State' },
    guide: {
      de: 'Läuft der Kurs noch, oder wie ist er zu Ende gegangen?',
      en: 'Is the course still running, or how did it end?',
    },
    bind: { record: 'germanCourse', field: 'stage' },
    requiredFor: ['languageOffer', 'recommendation'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'course.breakReason',
    kind: 'choice',
    list: namedRows(breakReasonNames),
    label: { de: 'Warum abgebrochen', en: 'Why broken off' },
    help: {
      de: 'Krankheit nur mit Einwilligung, im Abschnitt zur Gesundheit.',
      en: 'Illness only with a consent, in the section on health.',
    },
    bind: { record: 'germanCourse', field: 'breakReason' },
    visibleWhen: { question: 'course.stage', is: ['broken'] },
    requiredFor: ['languageOffer'],
    protection: 2,
    seconds: 15,
  },
  {
    key: 'course.provider',
    kind: 'text',
    max: 200,
    label: { de: 'Kursträger', en: 'Language school' },
    bind: { record: 'germanCourse', field: 'provider' },
    visibleWhen: { not: { question: 'course.stage', is: ['entitled'] } },
    requiredFor: ['referral'],
    protection: 2,
    seconds: 15,
  },
  {
    key: 'course.startedOn',
    kind: 'partialDate',
    future: true,
    label: { de: 'Kurs seit oder ab', en: 'Course began or begins' },
    bind: { record: 'germanCourse', field: 'startedOn' },
    visibleWhen: begun,
    requiredFor: ['letter'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'course.endedOn',
    kind: 'partialDate',
    future: true,
    label: { de: 'Kurs geht oder ging bis', en: 'Course ends or ended' },
    bind: { record: 'germanCourse', field: 'endedOn' },
    visibleWhen: begun,
    requiredFor: ['deadline', 'languageOffer'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'course.levelAimed',
    kind: 'choice',
    list: levels,
    label: { de: 'Ziel des Kurses', en: 'Aim of the course' },
    bind: { record: 'germanCourse', field: 'levelAimed' },
    requiredFor: ['languageOffer'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'course.levelReached',
    kind: 'choice',
    list: levels,
    label: { de: 'Im Kurs erreicht', en: 'Reached in the course' },
    bind: { record: 'germanCourse', field: 'levelReached' },
    visibleWhen: ended,
    requiredFor: ['languageOffer'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'course.certificate',
    kind: 'text',
    max: 200,
    label: { de: 'Zertifikat', en: 'Certificate' },
    help: {
      de: 'Wie es auf dem Papier steht. Das Niveau, das zählt, steht bei den Sprachen.',
      en: 'As it stands on the paper. The level that counts stands with the languages.',
    },
    bind: { record: 'germanCourse', field: 'certificate' },
    visibleWhen: ended,
    requiredFor: ['letter'],
    protection: 2,
    seconds: 10,
  },
  {
    key: 'course.entitlement',
    kind: 'choice',
    list: namedRows(entitlementNames),
    label: { de: 'Berechtigung oder Verpflichtung', en: 'Entitlement or obligation' },
    help: {
      de: 'Schreiben von BAMF, Jobcenter oder Ausländerbehörde ansehen; Berechtigungen laufen ab.',
      en: 'Look at the letter of BAMF, job centre or foreigners authority; entitlements expire.',
    },
    bind: { record: 'germanCourse', field: 'entitlement' },
    visibleWhen: stillEntitled,
    requiredFor: ['languageOffer'],
    protection: 2,
    seconds: 15,
  },
  {
    key: 'course.entitledUntil',
    kind: 'day',
    future: true,
    label: { de: 'Berechtigung gültig bis', en: 'Entitlement valid until' },
    bind: { record: 'germanCourse', field: 'entitledUntil' },
    visibleWhen: { question: 'course.entitlement', is: ['entitled', 'obliged', 'admitted'] },
    requiredFor: ['deadline', 'languageOffer'],
    protection: 2,
    seconds: 10,
  },
] as const satisfies readonly Question[];
