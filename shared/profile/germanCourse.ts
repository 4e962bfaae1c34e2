import { z } from 'zod';
import { type DatedRow, seen, unchecked, type Words } from '../catalogs/datedRow.ts';
import type { LanguageLevel } from '../catalogs/languageLevels.ts';
import { day, line, prose } from '../contract/fields.ts';
import { latestDay, partialDate } from '../dates/partialDate.ts';

/** German courses of a person, one after the other: what was entitled, waited for, visited, ended (domain 3.7). */

export const courseKinds = [
  'integration',
  'literacy',
  'secondScript',
  'youth',
  'parents',
  'support',
  'intensive',
  'repeat',
  'vocational',
  'vocationalSpecial',
  'vocationalJob',
  'orientation',
  'adultSchool',
  'school',
  'private',
  'online',
  'volunteer',
  'abroad',
  'other',
] as const;
export type CourseKind = (typeof courseKinds)[number];

export interface CourseKindRow extends DatedRow {
  readonly code: CourseKind;
  readonly name: Words;
  /** How many units of 45 minutes it usually has; null: differs. */
  readonly units: number | null;
}

const INT = seen('INTV');
const DEU = seen('DEUFOEV');
const OPEN = unchecked('Angebot und Umfang beim Träger erfragen.');

const kind = (
  code: CourseKind,
  de: string,
  en: string,
  row: DatedRow,
  units: number | null = null,
): CourseKindRow => ({
  code,
  name: { de, en },
  units,
  ...row,
});

export const courseKindRows: readonly CourseKindRow[] = [
  kind('integration', 'Integrationskurs', 'integration course', INT, 700),
  kind('literacy', 'Alphabetisierungskurs', 'literacy course', INT, 1000),
  kind(
    'secondScript',
    'Integrationskurs für Zweitschriftlernende',
    'integration course for learners of a second script',
    unchecked('Umfang in der Integrationskursverordnung oder beim BAMF nachsehen.', 'INTV'),
  ),
  kind('youth', 'Jugendintegrationskurs', 'integration course for young people', INT, 1000),
  kind(
    'parents',
    'Eltern- oder Frauenintegrationskurs',
    'integration course for parents or women',
    INT,
    1000,
  ),
  kind('support', 'Förderkurs (Integrationskurs)', 'remedial integration course', INT, 1000),
  kind('intensive', 'Intensivkurs (Integrationskurs)', 'intensive integration course', INT, 430),
  kind(
    'repeat',
    'Wiederholung im Integrationskurs',
    'repetition within the integration course',
    unchecked('Ob und wie oft wiederholt werden darf, beim BAMF erfragen.'),
    300,
  ),
  kind('vocational', 'Berufssprachkurs', 'vocational language course', DEU, 400),
  kind(
    'vocationalSpecial',
    'Spezialberufssprachkurs (Anerkennung, Fach)',
    'special vocational language course (recognition, trade)',
    DEU,
  ),
  kind(
    'vocationalJob',
    'Job- oder Azubi-Berufssprachkurs',
    'vocational language course beside a job or training',
    seen('BAMF-BSK'),
  ),
  kind('orientation', 'Erstorientierungskurs', 'first orientation course', OPEN),
  kind(
    'adultSchool',
    'Landeskurs, Kurs der Volkshochschule',
    'course of the state or of an adult education centre',
    OPEN,
  ),
  kind('school', 'Deutsch in Schule oder Hochschule', 'German at school or university', OPEN),
  kind('private', 'selbst bezahlter Kurs', 'privately paid course', OPEN),
  kind('online', 'Onlinekurs, App', 'online course, app', OPEN),
  kind('volunteer', 'Ehrenamt, Sprachcafé', 'volunteers, language café', OPEN),
  kind('abroad', 'Kurs im Ausland', 'course abroad', OPEN),
  kind('other', 'anderer Kurs', 'another course', OPEN),
];

const byKind = new Map(courseKindRows.map((row) => [row.code, row]));
export const courseKindRow = (code: CourseKind): CourseKindRow | undefined => byKind.get(code);

type Names<C extends string> = Readonly<Record<C, Words>>;

export const courseStages = [
  'entitled',
  'waiting',
  'registered',
  'running',
  'finished',
  'failed',
  'noExam',
  'broken',
] as const;
export type CourseStage = (typeof courseStages)[number];

export const courseStageNames: Names<CourseStage> = {
  entitled: { de: 'Berechtigung da, noch kein Platz', en: 'entitled, no place yet' },
  waiting: { de: 'auf der Warteliste', en: 'on a waiting list' },
  registered: { de: 'angemeldet, beginnt noch', en: 'registered, not begun' },
  running: { de: 'läuft gerade', en: 'running' },
  finished: { de: 'beendet, Prüfung bestanden', en: 'finished, examination passed' },
  failed: { de: 'beendet, Prüfung nicht bestanden', en: 'finished, examination not passed' },
  noExam: { de: 'beendet ohne Prüfung', en: 'finished without the examination' },
  broken: { de: 'abgebrochen', en: 'broken off' },
};

/** ABBRUCH, domain 1.5, without illness: that is asked on its own, with a consent of its own. */
export const breakReasons = [
  'work',
  'moved',
  'family',
  'tooHard',
  'tooEasy',
  'residence',
  'funding',
  'way',
  'discontent',
  'provider',
  'other',
] as const;
export type BreakReason = (typeof breakReasons)[number];

export const breakReasonNames: Names<BreakReason> = {
  work: { de: 'Arbeit aufgenommen', en: 'took up work' },
  moved: { de: 'Umzug', en: 'moved away' },
  family: { de: 'Familie, Kinderbetreuung', en: 'family, child care' },
  tooHard: { de: 'war zu schwer', en: 'was too hard' },
  tooEasy: { de: 'war zu leicht', en: 'was too easy' },
  residence: { de: 'Aufenthalt', en: 'residence' },
  funding: { de: 'Kosten, Finanzierung', en: 'costs, funding' },
  way: { de: 'Weg zu weit, Uhrzeit', en: 'distance, time of day' },
  discontent: { de: 'nicht zufrieden', en: 'not content' },
  provider: { de: 'Kurs fand nicht mehr statt', en: 'the course was discontinued' },
  other: { de: 'anderer Grund', en: 'another reason' },
};

/** Berechtigungsart: § 44 Abs. 1, § 44a, § 44 Abs. 4 AufenthG, § 4 DeuFöV. */
export const entitlements = ['entitled', 'obliged', 'admitted', 'letter', 'selfPaying', 'none'] as const;
export type Entitlement = (typeof entitlements)[number];

export const entitlementNames: Names<Entitlement> = {
  entitled: { de: 'Berechtigung', en: 'entitled' },
  obliged: { de: 'Verpflichtung', en: 'obliged' },
  admitted: { de: 'Zulassung durch das BAMF', en: 'admitted by BAMF' },
  letter: { de: 'Schreiben da, noch nicht angesehen', en: 'has a letter, not looked at yet' },
  selfPaying: { de: 'ohne, zahlt selbst', en: 'none, pays for it' },
  none: { de: 'keine', en: 'none' },
};

export const entitlers = ['bamf', 'jobcenter', 'agency', 'foreigners', 'social', 'other'] as const;
export type Entitler = (typeof entitlers)[number];

export const entitlerNames: Names<Entitler> = {
  bamf: { de: 'BAMF', en: 'BAMF' },
  jobcenter: { de: 'Jobcenter', en: 'job centre (Jobcenter)' },
  agency: { de: 'Agentur für Arbeit', en: 'employment agency' },
  foreigners: { de: 'Ausländerbehörde', en: 'foreigners authority' },
  social: { de: 'Sozialamt', en: 'social welfare office' },
  other: { de: 'andere Stelle', en: 'another body' },
};

export const courseSources = ['self', 'document', 'provider', 'authority', 'companion'] as const;
export type CourseSource = (typeof courseSources)[number];

export const courseSourceNames: Names<CourseSource> = {
  self: { de: 'selbst gesagt', en: 'said by the person' },
  document: { de: 'Bescheinigung gesehen', en: 'a paper was seen' },
  provider: { de: 'vom Kursträger', en: 'from the language school' },
  authority: { de: 'von einer Behörde', en: 'from an authority' },
  companion: { de: 'von einer Begleitung', en: 'from somebody who came along' },
};

/** A course leads somewhere: neither to nothing nor to a mother tongue. */
export const courseLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const satisfies readonly LanguageLevel[];
const level = z.enum(courseLevels).nullable();

/** The longest course there is has 1,300 units with its repetition. */
export const MOST_UNITS = 3000;

export const germanCourse = z.object({
  kind: z.enum(courseKinds).nullable(),
  stage: z.enum(courseStages).nullable(),
  provider: line(),
  place: line(),
  startedOn: partialDate.nullable(),
  /** The last day, also of a course that still runs. */
  endedOn: partialDate.nullable(),
  /** Units of 45 minutes that were visited. */
  units: z.int().min(0).max(MOST_UNITS).nullable(),
  levelAimed: level,
  levelReached: level,
  certificate: line(),
  breakReason: z.enum(breakReasons).nullable(),
  entitlement: z.enum(entitlements).nullable(),
  entitledBy: z.enum(entitlers).nullable(),
  entitledOn: partialDate.nullable(),
  entitledUntil: day.nullable(),
  /** Who said so. */
  toldBy: z.enum(courseSources).nullable(),
  remark: prose(2000),
});
export type GermanCourse = z.output<typeof germanCourse>;

export const blankCourse: GermanCourse = {
  kind: null,
  stage: null,
  provider: '',
  place: '',
  startedOn: null,
  endedOn: null,
  units: null,
  levelAimed: null,
  levelReached: null,
  certificate: '',
  breakReason: null,
  entitlement: null,
  entitledBy: null,
  entitledOn: null,
  entitledUntil: null,
  toldBy: null,
  remark: '',
};

const over: ReadonlySet<CourseStage | null> = new Set(['finished', 'failed', 'noExam', 'broken']);
const ahead: ReadonlySet<CourseStage | null> = new Set(['entitled', 'waiting', 'registered']);

/** Whether somebody has sat in it: a place on a waiting list is no course visited. */
export const wasVisited = ({ stage }: Pick<GermanCourse, 'stage'>): boolean => !ahead.has(stage);

export const isOver = ({ stage }: Pick<GermanCourse, 'stage'>): boolean => over.has(stage);

/** The latest first; what runs or is still to come before all that is over. */
export const latestCourses = <C extends Pick<GermanCourse, 'stage' | 'startedOn' | 'endedOn'>>(
  courses: readonly C[],
): C[] => {
  const day = ({ startedOn, endedOn }: C): string => {
    const date = endedOn ?? startedOn;
    return date === null ? '' : latestDay(date);
  };
  return courses.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || day(b).localeCompare(day(a)));
};
