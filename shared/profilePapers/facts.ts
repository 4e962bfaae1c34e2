import {
  type Around,
  type AroundSource,
  answered,
  aroundOf,
  aroundQuestions,
  partsOf,
} from '../assessment/around.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { skillOf } from '../assessment/catalogs/skillRows.ts';
import type { EvidenceKind, Strength } from '../assessment/strength.ts';
import type { Wish } from '../assessment/wish.ts';
import type { Words } from '../catalogs/datedRow.ts';
import type { Client } from '../clients/client.ts';
import { ownScriptName } from '../clients/nameScript.ts';
import { displayName } from '../clients/personName.ts';
import type { PartialDate } from '../dates/partialDate.ts';
import type { OriginalText } from '../letters/facts.ts';
import type { ClassedFacts } from '../privacy/outflow.ts';
import { latestCourses, wasVisited } from '../profile/germanCourse.ts';
import type { Profile } from '../profile/profile.ts';
import { isRated } from '../profile/script.ts';
import { occupationName } from '../recognition/occupations.ts';
import { type Progress, progressOf, type StateOnDay } from './progress.ts';

/** „Gültig bis: 31.12.2027“ in both languages. */
export interface Line {
  readonly label: Words;
  readonly value: Words;
}

export interface ShownSkill {
  /** Of our own list; null for one in the counsellor's words. */
  readonly code: string | null;
  readonly name: Words;
  readonly evidence: EvidenceKind | null;
  /** The experience it was shown in. */
  readonly experienceId: string | null;
}

/** A job, and what the occupation is called here where somebody has said which it was. */
export type Work = Profile['experience'][number] & { readonly trade: string };

/** A person's profile by classes: what the papers are made from, before consent has decided what leaves. */
export interface ProfileFacts extends ClassedFacts {
  readonly identity: { readonly name: string; readonly original: OriginalText | null } | null;
  readonly contact: {
    readonly addressLines: readonly string[];
    readonly phone: string;
    readonly email: string;
  } | null;
  readonly birthDate: PartialDate | null;
  readonly birthPlace: { readonly place: string; readonly birthName: string | null } | null;
  /** ISO country. */
  readonly nationality: string | null;
  readonly education: Profile['qualification'];
  readonly work: readonly Work[];
  readonly language: {
    /** ISO language. */
    readonly native: string | null;
    readonly items: Profile['languageSkill'];
    /** All of them, also those that do not hold any more. */
    readonly certificates: Profile['languageCertificate'];
    /** Those that were visited, the latest first. */
    readonly courses: Profile['germanCourse'];
    /** Those somebody has said something of. */
    readonly scripts: Profile['scriptSkill'];
    readonly progress: Progress | null;
  } | null;
  readonly competences: {
    readonly strengths: readonly Strength[];
    readonly skills: readonly ShownSkill[];
    readonly licences: readonly Words[];
    readonly progress: Progress | null;
  } | null;
  /** Where the person stands, in the words of the counsellor. */
  readonly start: string | null;
  readonly wishes: readonly Words[];
  readonly orientation: readonly Line[];
  /** What stands in the way, and what and who helps. */
  readonly support: readonly Line[];
  readonly needs: Around['needs'];
  readonly residence: readonly Line[];
  readonly benefits: readonly Line[];
  readonly family: readonly Line[];
  readonly health: readonly Line[];
}

const unknown: Around = { lines: [], licences: [], needs: [] };

export interface ProfileSource extends AroundSource {
  readonly client: Client;
  /** A released version, or the working copy. */
  readonly assessment: Pick<Assessment, 'qualification' | 'experience' | 'languageSkill'> &
    Partial<Assessment> & {
      /** As the released version kept it; null: it is from before that was kept. Without: as it is today. */
      readonly around?: Around | null;
    };
  /** The states up to this one, the oldest first, where the paper tells what has moved. */
  readonly states?: readonly StateOnDay[];
}

/** Which questions of the intake belong to a class, and which of them may ever stand on a paper. */
const questions = {
  ...{ family: aroundQuestions.family, orientation: aroundQuestions.frame },
  support: aroundQuestions.support,
  residence: ['residence.status', 'residence.validUntil', 'residence.workCode', 'residence.workNote'],
  benefits: ['benefit.system', 'benefit.provider', 'benefit.customerNumber'],
  health: ['health.limits', 'health.needs', 'health.disability'],
} as const;

const linesAbout = ({ lines }: Around, keys: readonly string[]): Line[] =>
  lines.filter(({ question }) => keys.includes(question)).map(({ label, value }) => ({ label, value }));

/** „Pflegefachfrau · Krankenschwester“: in their own words, and what it is called here. */
function wishWords({ words, occupation }: Wish, { occupations }: ProfileSource['catalogs']): Words[] {
  const job = occupation === null ? '' : occupationName(occupation, occupations);
  const text = [words, job].filter((part) => part !== '').join(' · ');
  return text === '' ? [] : [{ de: text, en: text }];
}

/** Who has no word of their own for it is called what it is called here. */
function withTrade(item: Profile['experience'][number], { occupations }: ProfileSource['catalogs']): Work {
  const trade = item.occupation === null ? '' : occupationName(item.occupation, occupations);
  return { ...item, title: item.title || trade, trade };
}

function competences(
  { assessment, states = [] }: ProfileSource,
  { licences }: Around,
): ProfileFacts['competences'] {
  const skills = (assessment.skills ?? []).map(({ skill, name, evidence, experienceId }) => ({
    code: skill,
    name: (skill === null ? undefined : skillOf(skill)?.name) ?? { de: name, en: name },
    ...{ evidence, experienceId },
  }));
  const strengths = assessment.strengths ?? [];
  const any = skills.length + strengths.length + licences.length > 0;
  return any ? { strengths, skills, licences, progress: progressOf(states, 'strengths') } : null;
}

const filled = <T extends object>(value: T): T | null =>
  Object.values(value).some((part) => part !== null && part !== '' && !(Array.isArray(part) && !part.length))
    ? value
    : null;

/**
 * What is known of a person, sorted by how near it goes. Of a released version everything of the profile is as it was;
 * who the person is, their status and their health are of today.
 */
export function profileFacts(source: ProfileSource): ProfileFacts {
  const { client, assessment, catalogs } = source;
  const parts = partsOf(source);
  const around = assessment.around === undefined ? aroundOf(source) : (assessment.around ?? unknown);
  const now = (keys: readonly string[]): Line[] =>
    answered(parts, keys).map(({ label, value }) => ({ label, value }));
  const original = ownScriptName(client.names);
  const birth = client.names.find(({ kind }) => kind === 'birth');
  const town = [client.postcode, client.town].filter((part) => part !== '').join(' ');
  return {
    identity: filled({
      name: displayName(client, 'givenFirst'),
      original: original ? { text: displayName(original, 'givenFirst'), lang: client.nativeLanguage } : null,
    }),
    contact: filled({
      addressLines: [client.addressAddition, client.street, town].filter((line) => line !== ''),
      phone: client.phone,
      email: client.email,
    }),
    birthDate: client.birthDate,
    birthPlace: filled({
      place: client.birthPlace,
      birthName: birth ? displayName(birth, 'givenFirst') : null,
    }),
    nationality: client.nationality,
    education: assessment.qualification,
    work: assessment.experience.map((item) => withTrade(item, catalogs)),
    language: filled({
      ...{ native: client.nativeLanguage, items: assessment.languageSkill },
      certificates: assessment.languageCertificate ?? [],
      courses: latestCourses((assessment.germanCourse ?? []).filter(wasVisited)),
      scripts: (assessment.scriptSkill ?? []).filter(isRated),
      progress: progressOf(source.states ?? [], 'languageSkill'),
    }),
    competences: competences(source, around),
    start: assessment.startingPoint?.[0]?.situation || null,
    wishes: (assessment.wishes ?? []).flatMap((wish) => wishWords(wish, catalogs)),
    orientation: linesAbout(around, questions.orientation),
    support: linesAbout(around, questions.support),
    needs: around.needs,
    residence: now(questions.residence),
    benefits: now(questions.benefits),
    family: linesAbout(around, questions.family),
    health: now(questions.health),
  };
}
