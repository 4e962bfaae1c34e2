import { blankName } from '#shared/clients/client.ts';
import { must, Refusal } from '#shared/contract/result.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { usualBasis } from '#shared/profile/legalBasis.ts';
import type { ProfileItem, ProfileItemKind } from '#shared/profile/profile.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import { fieldsOf } from '#shared/questionnaire/bound.ts';
import type { Group, Question } from '#shared/questionnaire/definition.ts';
import type { FormRecord } from '#shared/questionnaire/records.ts';
import { clientHandlers } from '../clients/clients.ts';
import { ownsName } from '../clients/names.ts';
import type { WriteContext } from '../office/context.ts';
import {
  ownsItem,
  presentItem,
  profileHandlers,
  readProfile,
  residenceOf,
  saveScript,
} from '../profile/profile.ts';
import { writeCertificate } from './certificates.ts';
import { forgetItem } from './forgetItem.ts';

type Fields = Readonly<Record<string, unknown>>;
type Kind = Exclude<FormRecord, 'client' | 'clientName'>;

/** Answers to bound questions go into the records by the rooms' own calls: one way to write a fact. */

const itemOf = (kind: ProfileItemKind, fields: Fields) => ({ kind, fields }) as never;

/** The paragraph comes with the title, as it does in the profile. `before`: the residence as it is. */
function withBasis(before: Pick<ProfileItem<'residence'>, 'status' | 'legalBasis'>, fields: Fields): Fields {
  if (!('status' in fields) || 'legalBasis' in fields) return fields;
  const legalBasis = usualBasis(before, fields.status as string | null);
  return legalBasis === null ? fields : { ...fields, legalBasis };
}

/** A script as it is asked for: also one of which nothing is stored yet. */
const scriptAt = async ({ db }: Pick<WriteContext, 'db'>, clientId: string, item: string) =>
  (await readProfile(db, clientId)).scriptSkill.find(({ id }) => id === item);

async function updateItem(context: WriteContext, kind: Kind, id: string, fields: Fields): Promise<void> {
  const residence = kind === 'residence' ? await residenceOf(context.db, id) : null;
  const patch = residence === null ? fields : withBasis(residence, fields);
  await profileHandlers['profile.update'](context, { id, item: itemOf(kind, patch) });
}

/** Of what a person has one after the other the newest counts; the first answer makes it. */
async function updatePresent(context: WriteContext, clientId: string, kind: Kind, fields: Fields) {
  const id = await presentItem(context.db, kind, clientId);
  if (id === null) await profileHandlers['profile.add'](context, { clientId, item: itemOf(kind, fields) });
  else await updateItem(context, kind, id, fields);
}

/** The room names its own field; the window knows the one it sent. */
async function at<T>(path: string, write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (!(error instanceof Refusal) || !error.error.fields) throw error;
    const fields = error.error.fields.map(({ code }) => ({ path, code }));
    throw new Refusal(error.error.code, { fields });
  }
}

/** Writes the answer to a bound question into its record. */
export async function writeFact(
  context: WriteContext,
  clientId: string,
  question: Question,
  item: string | null,
  value: AnswerValue,
): Promise<void> {
  const { record } = must(question.bind, 'only bound questions are written to records');
  const fields = fieldsOf(question, value);
  if (record === 'client') {
    await at('value', clientHandlers['clients.update'](context, { id: clientId, patch: fields }));
  } else if (record === 'languageCertificate')
    await writeCertificate(context, clientId, must(item, 'it is asked of a language'), fields);
  else if (item === null) await updatePresent(context, clientId, record as Kind, fields);
  else if (record === 'clientName')
    await clientHandlers['clients.updateName'](context, { id: item, patch: fields });
  else if (record === 'scriptSkill') {
    const { script } = must(await scriptAt(context, clientId, item), 'the item was looked up before');
    await saveScript(context, clientId, { ...fields, script });
  } else await updateItem(context, record, item, fields);
}

/** A new record for an item of a group; its id. */
export async function addRecord(
  context: WriteContext,
  clientId: string,
  record: FormRecord,
  fields: Fields,
): Promise<string> {
  if (record === 'clientName') {
    const name = { ...blankName, ...fields };
    return (await clientHandlers['clients.addName'](context, { clientId, name })).id;
  }
  const kind = record as Kind;
  const known = kind === 'residence' ? withBasis(blankItem.residence, fields) : fields;
  return (await profileHandlers['profile.add'](context, { clientId, item: itemOf(kind, known) })).id;
}

export async function removeRecord(
  context: WriteContext,
  clientId: string,
  record: FormRecord,
  id: string,
): Promise<void> {
  const { db, rows } = context;
  if (record === 'clientName') await clientHandlers['clients.removeName'](context, { id });
  else if (record === 'scriptSkill' && !(await ownsItem(db, record, clientId, id)))
    // Nothing is stored of it but what was asked in vain.
    await forgetItem(db, rows, id);
  else await profileHandlers['profile.remove'](context, { id, kind: record as Kind });
}

/** Whether a record belongs to this person. */
export const ownsRecord = async (
  context: Pick<WriteContext, 'db'>,
  clientId: string,
  group: Group,
  id: string,
): Promise<boolean> => {
  const record = must(group.record, 'only records are looked up by their id');
  if (record === 'scriptSkill') return (await scriptAt(context, clientId, id)) !== undefined;
  return record === 'clientName'
    ? ownsName(context.db, clientId, id)
    : ownsItem(context.db, record as Kind, clientId, id);
};
