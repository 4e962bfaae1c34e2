import { keyCompetenceOf } from '../assessment/catalogs/keyCompetences.ts';
import { strongestFirst } from '../assessment/strongestFirst.ts';
import { countryName } from '../catalogs/countries.ts';
import { currentRow } from '../catalogs/datedRow.ts';
import { levelNames } from '../catalogs/languageLevels.ts';
import { residenceTitles } from '../catalogs/residenceTitles.ts';
import { workNotes } from '../catalogs/workNotes.ts';
import { formatPartialDate, type PartialDate } from '../dates/partialDate.ts';
import { fact, joined, says } from '../letters/compose/parts.ts';
import { recognitionTold } from '../letters/compose/recognitionTold.ts';
import type { FactRef, Run } from '../letters/letter.ts';
import { bestCertificate } from '../profile/certificate.ts';
import { germanOf } from '../profile/german.ts';
import { courseKindRow, courseStageNames, latestCourses } from '../profile/germanCourse.ts';
import { latestDegrees, latestJobs } from '../profile/latest.ts';
import type { ExperienceKind } from '../profile/profile.ts';
import { literacyOf } from '../profile/script.ts';
import { timeWorked } from '../profile/way.ts';
import { assessment as assessmentWords } from '../text/de/assessment.ts';
import type { RecommendationFacts } from './facts.ts';
import { heldBack } from './heldBack.ts';
import type { Recommendation } from './recommendation.ts';

/** What a proposal of the starting point rests on. */
type Known = Pick<RecommendationFacts, 'profile' | 'applications' | 'catalogs' | 'date'>;

/** The starting point in three to five facts, and what the assessment found. Each sentence rests on its facts. */

const monthYear = (date: PartialDate): string => formatPartialDate(date, 'de');

/** The fact, when it is known. */
const known = (path: string, label: string, value: string | null): FactRef[] =>
  value === null || value === '' ? [] : [fact(path, label, value)];

type Degree = Known['profile']['qualification'][number];

const trainings = ({ profile }: Known): Run[] =>
  latestDegrees(
    profile.qualification.filter(({ kind, completed }) => kind !== 'school' && completed !== false),
  ).flatMap(training);

function training(item: Degree): Run[] {
  const title = item.titleGerman || item.titleOriginal;
  if (!title) return [];
  const path = `qualification.${item.id}`;
  const ended = item.degreeDate?.iso ?? item.endedOn;
  const where = joined(', ', item.place, item.country && countryName(item.country, 'de'));
  const when = ended === null ? '' : monthYear(ended);
  const behind = joined(', ', where, when);
  return [
    says(
      `${path}.told`,
      `Abschluss: ${title}${behind === '' ? '' : ` (${behind})`}.`,
      fact(`${path}.title`, 'Abschluss', title),
      ...known(`${path}.where`, 'Ausbildungsort', where),
      ...known(`${path}.ended`, 'Abschlussdatum', when),
    ),
  ];
}

type Job = Known['profile']['experience'][number];

const jobsOf = ({ profile }: Known): Job[] =>
  latestJobs(profile.experience.filter(({ title, kind }) => title !== '' && kind !== 'family'));

/** What is not earned by is called by its name. */
const SORTS: Readonly<Partial<Record<ExperienceKind, string>>> = {
  internship: 'Praktikum',
  volunteer: 'Ehrenamt',
  military: 'Wehrdienst',
};

/** `others`: how many more there are that have no sentence of their own; null: it does not say so. */
function work(item: Job, others: number | null, count: number): Run {
  const path = `experience.${item.id}`;
  const { from, to } = timeWorked(item);
  const years = item.years === null ? '' : `${String(item.years).replace('.', ',')} Jahre`;
  // With no end told it may go on or not: „seit“ says no more than is known.
  const time =
    from === null
      ? years
      : to === null
        ? `seit ${monthYear(from)}`
        : `${monthYear(from)} bis ${monthYear(to)}`;
  const period = from !== null && from === to ? monthYear(from) : time;
  const behind = joined(', ', item.employer, item.country && countryName(item.country, 'de'), period);
  const more =
    others === null || others === 0
      ? ''
      : others === 1
        ? ' Dazu eine weitere Tätigkeit.'
        : ` Dazu ${others} weitere Tätigkeiten.`;
  return says(
    `${path}.told`,
    `${(item.kind && SORTS[item.kind]) ?? 'Berufserfahrung'}: ${item.title}${behind === '' ? '' : ` (${behind})`}.${more}`,
    fact(`${path}.title`, 'Tätigkeit', item.title),
    ...known(`${path}.behind`, 'Wo und wann', behind),
    ...(others !== null ? [fact('experience.count', 'Zahl der Tätigkeiten', String(count))] : []),
  );
}

const sources: Readonly<Record<string, string>> = {
  self: 'Selbsteinschätzung',
  counsellor: 'Einschätzung der Beratung',
  test: 'Einstufungstest',
  certificate: 'Zertifikat',
};

function german({ profile, date }: Known): Run[] {
  const item = germanOf(profile.languageSkill);
  if (!item || item.level === null) return [];
  const path = `languageSkill.${item.id}`;
  const level = levelNames[item.level].de;
  const best =
    item.source === 'certificate' ? bestCertificate(profile.languageCertificate, 'de', date) : undefined;
  const proof = joined(
    ', ',
    best?.name || (item.source && (sources[item.source] ?? null)),
    best?.issuedOn ? monthYear(best.issuedOn) : null,
  );
  const course = courseSentence(profile);
  const script = scriptSentence(profile);
  return [
    says(
      `${path}.told`,
      joined(' ', `Deutsch: Niveau ${level}${proof === '' ? '' : ` (${proof})`}.`, course.text, script.text),
      fact(`${path}.level`, 'Deutsch, Niveau', level),
      ...known(`${path}.proof`, 'Deutsch, Nachweis', proof),
      ...course.rests,
      ...script.rests,
    ),
  ];
}

interface Told {
  readonly text: string;
  readonly rests: readonly FactRef[];
}
const nothing: Told = { text: '', rests: [] };

/** The latest course, visited or still to come, and whether somebody may go to it. */
function courseSentence({ germanCourse }: RecommendationFacts['profile']): Told {
  const [course] = latestCourses(germanCourse);
  if (!course) return nothing;
  const path = `germanCourse.${course.id}`;
  const kind = (course.kind === null ? undefined : courseKindRow(course.kind)?.name.de) ?? 'Deutschkurs';
  const stage = course.stage === null ? '' : courseStageNames[course.stage].de;
  const ended = course.endedOn === null ? '' : `bis ${monthYear(course.endedOn)}`;
  const until =
    course.entitledUntil === null ? '' : `Berechtigung gültig bis ${monthYear(course.entitledUntil)}`;
  const behind = joined(', ', course.provider, ended, stage, until);
  return {
    text: `${kind}${behind === '' ? '' : ` (${behind})`}.`,
    rests: [
      fact(`${path}.kind`, 'Deutschkurs', kind),
      ...known(`${path}.behind`, 'Deutschkurs, Träger und Stand', behind),
    ],
  };
}

const literacyWords = {
  latin: '',
  otherScript: 'Liest und schreibt eine andere Schrift; die lateinische wird noch gelernt.',
  some: 'Liest und schreibt lateinische Schrift erst wenig.',
  none: 'Hat lesen und schreiben nicht gelernt.',
} as const;

/** Only what a course has to take into account. */
function scriptSentence({ scriptSkill }: RecommendationFacts['profile']): Told {
  const literacy = literacyOf(scriptSkill);
  const text = literacy === null ? '' : literacyWords[literacy];
  return text === '' ? nothing : { text, rests: [fact('scriptSkill.latin', 'Lesen und Schreiben', text)] };
}

function access(facts: RecommendationFacts): Run[] {
  const { profile, date, asOf, decisions, recommendation } = facts;
  const [title] = profile.residence;
  if (!title || heldBack(decisions, recommendation.body, asOf).includes('residence')) return [];
  const path = `residence.${title.id}`;
  const row = currentRow(
    residenceTitles.filter(({ code }) => code === title.status),
    date,
  );
  const name = title.legalBasis || row?.name.de || '';
  const note = workNotes.find(({ code }) => code === title.workCode)?.wording ?? '';
  const until = title.validUntil === null ? '' : `gültig bis ${monthYear(title.validUntil)}`;
  if (name === '') return [];
  return [
    says(
      `${path}.told`,
      `Zugang zum Arbeitsmarkt: ${joined(', ', name, until, note)}.`,
      fact(`${path}.title`, 'Aufenthaltstitel', name),
      ...known(`${path}.until`, 'Gültig bis', until),
      ...known(`${path}.work`, 'Nebenbestimmung', note),
    ),
  ];
}

/** A fact the starting point can tell, and whether it does. */
export interface StartFact {
  readonly run: Run;
  readonly told: boolean;
}

/** The furthest procedure, the latest degree and job: the others would fill the letter, and may be chosen. */
const firstOnly = (runs: readonly Run[]) => runs.map((run, at) => ({ run, usual: at === 0 }));

type Chosen = Recommendation['startFacts'];

const toldOf = (candidates: ReturnType<typeof firstOnly>, chosen: Chosen): StartFact[] =>
  candidates.map(({ run, usual }) => ({ run, told: chosen[run.sentence ?? ''] ?? usual }));

/** The first job that is told says how many others there are. */
function works(facts: Known, chosen: Chosen): StartFact[] {
  const jobs = jobsOf(facts);
  const bare = toldOf(firstOnly(jobs.map((job) => work(job, null, jobs.length))), chosen);
  const first = bare.findIndex(({ told }) => told);
  const others = bare.filter(({ told }) => !told).length;
  return bare.map((one, at) => {
    const job = jobs[at];
    return at === first && job ? { ...one, run: work(job, others, jobs.length) } : one;
  });
}

const common = (facts: Known, chosen: Chosen): StartFact[] => [
  ...toldOf(firstOnly(trainings(facts)), chosen),
  ...toldOf(firstOnly(recognitionTold(facts)), chosen),
  ...works(facts, chosen),
  ...toldOf(firstOnly(german(facts)), chosen),
];

/** The same for the profile, as text: what everybody who gets the profile may read, so nothing of the title. */
export const proposedStart = (facts: Known): string =>
  common(facts, {})
    .flatMap(({ run, told }) => (told ? [run.text] : []))
    .join(' ');

/** All that the starting point could tell; what is not known, or not released, is not there. */
export function startFacts(facts: RecommendationFacts): StartFact[] {
  const { startFacts: chosen } = facts.recommendation;
  return [...common(facts, chosen), ...toldOf(firstOnly(access(facts)), chosen)];
}

/** Usually at most five. */
export const startingPoint = (facts: RecommendationFacts): Run[] =>
  startFacts(facts).flatMap(({ run, told }) => (told ? [run] : []));

/** So many are named; of the rest it says that there are more. */
const MOST_STRENGTHS = 5;

/** Strengths the counsellor sees as well, those the person picked first. A self-rating alone is no finding. */
function strengthNames({ version }: RecommendationFacts): string {
  const names = strongestFirst(version?.facts.strengths ?? [])
    .filter(({ counsellor }) => counsellor === '3' || counsellor === '4')
    .flatMap(({ competence }) => keyCompetenceOf(competence)?.name.de ?? []);
  const left = names.length - MOST_STRENGTHS;
  return `${names.slice(0, MOST_STRENGTHS).join(', ')}${left > 0 ? ` und ${left} weitere` : ''}`;
}

export function assessmentResult(facts: RecommendationFacts): Run[] {
  const { version } = facts;
  if (version === null) return [];
  const methods = version.methods.map((method) => assessmentWords.methodNames[method]).join(', ');
  const on = monthYear(version.releasedOn);
  const by = version.assessor === '' ? '' : ` von ${version.assessor}`;
  const strengths = strengthNames(facts);
  return [
    says(
      'assessment.told',
      `Die Kompetenzfeststellung wurde am ${on}${by} abgeschlossen (Verfahren: ${methods}).`,
      fact('assessment.on', 'Kompetenzfeststellung vom', on),
      fact('assessment.methods', 'Verfahren', methods),
      ...known('assessment.by', 'Festgestellt von', version.assessor),
    ),
    ...(strengths === ''
      ? []
      : [
          says(
            'assessment.strengths',
            `Als Stärken haben sich gezeigt: ${strengths}.`,
            fact('assessment.strengths', 'Stärken', strengths),
          ),
        ]),
  ];
}
