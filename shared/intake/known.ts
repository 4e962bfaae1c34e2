import { blankClient, blankName, type ClientFields, type ClientName } from '../clients/client.ts';
import { blankItem } from '../profile/blankItem.ts';
import type { Profile, ProfileItem } from '../profile/profile.ts';
import { answerOf, itemsOf, type Sheet } from '../questionnaire/answers.ts';
import { fieldsOf } from '../questionnaire/bound.ts';
import { isVisible } from '../questionnaire/condition.ts';
import type { FormRecord } from '../questionnaire/records.ts';
import { questionsOf } from '../questionnaire/walk.ts';
import { type RecognitionFacts, recognitionFacts } from '../recognition/facts.ts';
import { type IntakeGroup, type IntakeKey, intakeForm } from './form.ts';
import type { WorkFacts } from './workPermission.ts';

/** What the other rooms' rules take, read back from a filled form. */

const bound = questionsOf(intakeForm).filter(({ bind }) => bind !== undefined);

function fieldsFrom(sheet: Sheet, record: FormRecord, item: string | null): Record<string, unknown> {
  const own = bound.filter(({ bind }) => bind?.record === record);
  return Object.assign({}, ...own.map((question) => fieldsOf(question, answerOf(sheet, question.key, item))));
}

const itemsWith = <T>(
  sheet: Sheet,
  group: IntakeGroup,
  record: FormRecord,
  blank: T,
): (T & { id: string })[] =>
  itemsOf(sheet, group).map((id) => ({ ...blank, ...fieldsFrom(sheet, record, id), id }));

type Known = Pick<Profile, 'experience' | 'languageSkill' | 'residence' | 'qualification' | 'germanCourse'>;

export const knownProfile = (sheet: Sheet): Known => ({
  qualification: itemsWith(sheet, 'qualifications', 'qualification', blankItem.qualification),
  experience: itemsWith(sheet, 'experiences', 'experience', blankItem.experience),
  languageSkill: itemsWith(sheet, 'languages', 'languageSkill', blankItem.languageSkill),
  germanCourse: itemsWith(sheet, 'courses', 'germanCourse', blankItem.germanCourse),
  residence: itemsWith(sheet, 'residences', 'residence', blankItem.residence),
});

export const knownPerson = (sheet: Sheet): ClientFields & { names: ClientName[] } => ({
  ...blankClient,
  ...fieldsFrom(sheet, 'client', null),
  names: itemsWith(sheet, 'names', 'clientName', blankName),
});

/** The facts of recognition for one qualification. `on`: ISO day. */
export const factsOfQualification = (
  sheet: Sheet,
  qualification: ProfileItem<'qualification'>,
  on: string,
): RecognitionFacts => recognitionFacts(knownPerson(sheet), knownProfile(sheet), qualification, on);

/** Text of an answer, or null. */
export function textOf(sheet: Sheet, question: IntakeKey, item: string | null = null): string | null {
  const value = answerOf(sheet, question, item);
  return typeof value === 'string' ? value : null;
}

/** The countries whose passport somebody has; the one that is reported comes first. */
export function nationalitiesOf(sheet: Sheet): string[] {
  const first = textOf(sheet, 'person.nationality');
  const others = answerOf(sheet, 'person.otherNationalities');
  return [...(first === null ? [] : [first]), ...(Array.isArray(others) ? others : [])];
}

/**
 * What the traffic light stands on: the title that counts and what belongs to it. What is not asked of this title
 * was answered for the one before it, and says nothing any more.
 */
export function workFacts(sheet: Sheet, on: string): WorkFacts {
  const item = itemsOf(sheet, 'residences')[0] ?? null;
  const asked = (question: IntakeKey) => isVisible(intakeForm, sheet, question, item, { special: false });
  const of = (question: IntakeKey) =>
    item === null || !asked(question) ? null : textOf(sheet, question, item);
  const inReception =
    item === null || !asked('residence.inReception') ? null : answerOf(sheet, 'residence.inReception', item);
  return {
    status: of('residence.status'),
    appliedFor: of('residence.appliedFor'),
    workCode: of('residence.workCode') as WorkFacts['workCode'],
    validUntil: of('residence.validUntil'),
    statusSince: of('residence.statusSince'),
    inReception: typeof inReception === 'boolean' ? inReception : null,
    nationalities: nationalitiesOf(sheet),
    arrivedOn: textOf(sheet, 'arrival.on'),
    on,
  };
}
