import type { Assessment } from '../assessment/assessment.ts';
import { skillOf } from '../assessment/catalogs/skillRows.ts';
import type { EvidenceKind, Strength } from '../assessment/strength.ts';
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Words } from '../catalogs/datedRow.ts';
import type { Client } from '../clients/client.ts';
import { displayName } from '../clients/personName.ts';
import type { PartialDate } from '../dates/partialDate.ts';
import type { IntakeSheet } from '../intake/calls.ts';
import { intakeForm } from '../intake/form.ts';
import type { OriginalText } from '../letters/facts.ts';
import { needKindNames } from '../plan/names.ts';
import { type Need, type NeedKind, openStatuses } from '../plan/need.ts';
import type { ClassedFacts } from '../privacy/outflow.ts';
import { latestCourses, wasVisited } from '../profile/germanCourse.ts';
import type { Profile } from '../profile/profile.ts';
import { isRated } from '../profile/script.ts';
import { type ReadLine, type ReadPart, readAnswers } from '../questionnaire/reading.ts';

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

/** „Deutsch (A2 → B1)“: the words with the levels, and of what they are made. */
export interface NamedNeed extends Words {
  readonly kind: NeedKind;
  readonly levels: string;
}

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
  readonly work: Profile['experience'];
  readonly language: {
    /** ISO language. */
    readonly native: string | null;
    readonly items: Profile['languageSkill'];
    /** Those that were visited, the latest first. */
    readonly courses: Profile['germanCourse'];
    /** Those somebody has said something of. */
    readonly scripts: Profile['scriptSkill'];
  } | null;
  readonly competences: {
    readonly strengths: readonly Strength[];
    readonly skills: readonly ShownSkill[];
    readonly licences: readonly Words[];
  } | null;
  readonly wishes: readonly Words[];
  readonly orientation: readonly Line[];
  readonly needs: readonly NamedNeed[];
  readonly residence: readonly Line[];
  readonly benefits: readonly Line[];
  readonly family: readonly Line[];
  readonly health: readonly Line[];
}

export interface ProfileSource {
  readonly client: Client;
  /** A released version, or the working copy. */
  readonly assessment: Pick<Assessment, 'qualification' | 'experience' | 'languageSkill'> &
    Partial<Assessment>;
  /** What the intake knows beside; null where a paper needs none of it. */
  readonly sheet: IntakeSheet | null;
  readonly needs: readonly Need[];
  /** ISO day whose names hold. */
  readonly date: string;
  readonly catalogs: Pick<Catalogs, 'occupations'>;
}

/** Which questions of the intake belong to a class, and which of them may ever stand on a paper. */
const questions = {
  residence: ['residence.status', 'residence.validUntil', 'residence.workCode', 'residence.workNote'],
  benefits: ['benefit.system', 'benefit.provider', 'benefit.customerNumber'],
  family: ['family.maritalStatus', 'family.children', 'family.singleParent', 'child.care'],
  health: ['health.limits', 'health.needs', 'health.disability'],
  orientation: [
    ...(['wishes.orientation', 'wishes.horizon', 'wishes.times', 'wishes.startOn'] as const),
    ...(['wishes.radius', 'wishes.move', 'mobility.transport'] as const),
  ],
} as const;

/** Advice on debts and health is nobody's business but the person's. */
const PRIVATE_NEED = 'signposting';

/** The present one stands first; what was is not told. */
const PRESENT_ONLY: ReadonlySet<string> = new Set(['residences']);

function partsOf({ sheet, date, catalogs }: ProfileSource): ReadPart[] {
  if (sheet === null) return [];
  const special = { special: sheet.special.allowed };
  return readAnswers(intakeForm, sheet, special, date, catalogs).flatMap(({ parts }) => parts);
}

const linesOf = (part: ReadPart): readonly ReadLine[] => {
  if (part.kind === 'line') return [part.line];
  const items = PRESENT_ONLY.has(part.group) ? part.items.slice(0, 1) : part.items;
  return items.flatMap(({ lines }) => lines);
};

const answered = (parts: readonly ReadPart[], keys: readonly string[]): Line[] =>
  parts
    .flatMap(linesOf)
    .filter(({ question, without }) => without === null && keys.includes(question))
    .map(({ label, value }) => ({ label, value }));

/** One text per item of a group: „B, C1 · Ukraine“. */
const itemsOf = (parts: readonly ReadPart[], group: string, keys: readonly string[]): Words[] =>
  parts
    .flatMap((part) => (part.kind === 'group' && part.group === group ? part.items : []))
    .map(({ lines }) => lines.filter(({ question, without }) => without === null && keys.includes(question)))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      de: lines.map(({ value }) => value.de).join(' · '),
      en: lines.map(({ value }) => value.en).join(' · '),
    }));

/** „Deutsch (A2 → B1)“ */
export const withLevels = (words: string, levels: string): string =>
  levels === '' ? words : `${words} (${levels})`;

function needText({ kind, fromLevel, toLevel }: Need): NamedNeed {
  const { de, en } = needKindNames[kind];
  const levels = [fromLevel, toLevel].filter((level) => level !== null).join(' → ');
  return { de: withLevels(de, levels), en: withLevels(en, levels), kind, levels };
}

function competences({ assessment }: ProfileSource, parts: readonly ReadPart[]): ProfileFacts['competences'] {
  const skills = (assessment.skills ?? []).map(({ skill, name, evidence, experienceId }) => ({
    code: skill,
    name: (skill === null ? undefined : skillOf(skill)?.name) ?? { de: name, en: name },
    ...{ evidence, experienceId },
  }));
  const strengths = assessment.strengths ?? [];
  const licences = itemsOf(parts, 'licences', ['licence.classes', 'licence.country']);
  const any = skills.length + strengths.length + licences.length > 0;
  return any ? { strengths, skills, licences } : null;
}

const filled = <T extends object>(value: T): T | null =>
  Object.values(value).some((part) => part !== null && part !== '' && !(Array.isArray(part) && !part.length))
    ? value
    : null;

/** What is known of a person, sorted by how near it goes. */
export function profileFacts(source: ProfileSource): ProfileFacts {
  const { client, assessment, needs } = source;
  const parts = partsOf(source);
  const original = client.names.find(({ kind }) => kind === 'original');
  const birth = client.names.find(({ kind }) => kind === 'birth');
  const town = [client.postcode, client.town].filter((part) => part !== '').join(' ');
  return {
    identity: filled({
      name: displayName(client, 'givenFirst'),
      original: original ? { text: displayName(original, 'givenFirst'), lang: client.nativeLanguage } : null,
    }),
    contact: filled({
      addressLines: [client.street, town].filter((line) => line !== ''),
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
    work: assessment.experience,
    language: filled({
      ...{ native: client.nativeLanguage, items: assessment.languageSkill },
      courses: latestCourses((assessment.germanCourse ?? []).filter(wasVisited)),
      scripts: (assessment.scriptSkill ?? []).filter(isRated),
    }),
    competences: competences(source, parts),
    wishes: itemsOf(parts, 'wishes', ['wish.words', 'wish.occupation']),
    orientation: answered(parts, questions.orientation),
    needs: needs
      .filter(({ status, kind }) => openStatuses.includes(status) && kind !== PRIVATE_NEED)
      .map(needText),
    residence: answered(parts, questions.residence),
    benefits: answered(parts, questions.benefits),
    family: answered(parts, questions.family),
    health: answered(parts, questions.health),
  };
}
