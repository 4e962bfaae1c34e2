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
import { literacyOf } from '../profile/script.ts';
import { assessment as assessmentWords } from '../text/de/assessment.ts';
import type { RecommendationFacts } from './facts.ts';
import { heldBack } from './heldBack.ts';

/** What a proposal of the starting point rests on. */
type Known = Pick<RecommendationFacts, 'profile' | 'applications' | 'catalogs' | 'date'>;

/** The starting point in three to five facts, and what the assessment found. Each sentence rests on its facts. */

const monthYear = (date: PartialDate): string => formatPartialDate(date, 'de');

/** The fact, when it is known. */
const known = (path: string, label: string, value: string | null): FactRef[] =>
  value === null || value === '' ? [] : [fact(path, label, value)];

function training({ profile }: Pick<Known, 'profile'>): Run[] {
  const [item] = latestDegrees(
    profile.qualification.filter(({ kind, completed }) => kind !== 'school' && completed !== false),
  );
  const title = item && (item.titleGerman || item.titleOriginal);
  if (!item || !title) return [];
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

/** The furthest procedure; the others would fill the letter. */
const recognition = (facts: Known): Run[] => recognitionTold(facts).slice(0, 1);

function work({ profile }: Pick<Known, 'profile'>): Run[] {
  const worked = latestJobs(
    profile.experience.filter(({ title, kind }) => title !== '' && kind !== 'family'),
  );
  const [item] = worked;
  if (!item) return [];
  const path = `experience.${item.id}`;
  const period =
    item.startedOn === null
      ? item.years === null
        ? ''
        : `${String(item.years).replace('.', ',')} Jahre`
      : `${monthYear(item.startedOn)} bis ${item.endedOn === null ? 'heute' : monthYear(item.endedOn)}`;
  const behind = joined(', ', item.employer, item.country && countryName(item.country, 'de'), period);
  const others = worked.length - 1;
  const more =
    others === 0
      ? ''
      : others === 1
        ? ' Dazu eine weitere Tätigkeit.'
        : ` Dazu ${others} weitere Tätigkeiten.`;
  return [
    says(
      `${path}.told`,
      `Berufserfahrung: ${item.title}${behind === '' ? '' : ` (${behind})`}.${more}`,
      fact(`${path}.title`, 'Tätigkeit', item.title),
      ...known(`${path}.behind`, 'Wo und wann', behind),
      fact('experience.count', 'Zahl der Tätigkeiten', String(worked.length)),
    ),
  ];
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

/** The same for the profile, as text: what everybody who gets the profile may read, so nothing of the title. */
export const proposedStart = (facts: Known): string =>
  [training, recognition, work, german]
    .flatMap((part) => part(facts))
    .map(({ text }) => text)
    .join(' ');

/** At most five; what is not known has no line. */
export const startingPoint = (facts: RecommendationFacts): Run[] =>
  [training, recognition, work, german, access].flatMap((part) => part(facts)).slice(0, 5);

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
