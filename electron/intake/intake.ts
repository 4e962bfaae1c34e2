import { Refusal } from '#shared/contract/result.ts';
import type { intakeCalls } from '#shared/intake/calls.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { specialKeys } from '#shared/intake/special.ts';
import type { AnswerValue, Given } from '#shared/questionnaire/answers.ts';
import { fieldsOf } from '#shared/questionnaire/bound.ts';
import type { Group, Question } from '#shared/questionnaire/definition.ts';
import { isAskedOf } from '#shared/questionnaire/itemName.ts';
import { questionSchema } from '#shared/questionnaire/schema.ts';
import { type Spot, spotOf } from '#shared/questionnaire/walk.ts';
import { requireClient } from '../clients/clients.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { refusedFields } from '../office/refusedFields.ts';
import { type Answer, digestOf, dropAnswer, type Kept, keepAnswer, openAnswers } from './answers.ts';
import { addRecord, ownsRecord, removeRecord, writeFact } from './facts.ts';
import { forgetItem } from './forgetItem.ts';
import { forgetPlace, savePlace } from './repository.ts';
import { readSheet, readSpecial } from './sheet.ts';

function spotAt(key: string): Spot {
  const spot = spotOf(intakeForm, key);
  if (!spot) throw new Refusal('intake.unknownQuestion');
  return spot;
}

function groupAt(key: string): Group {
  const { element, question } = spotAt(key);
  if (question !== null || element.kind !== 'group') throw new Refusal('intake.unknownQuestion');
  return element;
}

/** The value as the question takes it. `path`: the field of the call it stood in. */
function accepted(question: Question, value: AnswerValue, path: string): AnswerValue {
  const parsed = questionSchema(question).safeParse(value);
  if (!parsed.success) throw new Refusal('input.invalid', { fields: refusedFields(parsed.error, path) });
  return parsed.data;
}

/** The items of a group without a record, in their order. */
const ranked = (answers: readonly Answer[], group: Group): Answer[] =>
  answers
    .filter(({ question, item }) => question === group.key && item !== null)
    .toSorted((a, b) => Number(a.value) - Number(b.value));

async function requireItem(
  context: WriteContext,
  clientId: string,
  answers: readonly Answer[],
  group: Group,
  item: string,
): Promise<void> {
  const there = group.record
    ? await ownsRecord(context, clientId, group, item)
    : ranked(answers, group).some((answer) => answer.item === item);
  if (!there) throw new Refusal('intake.unknownItem');
}

/** Nobody has said yet what is said tomorrow. */
function onDay(given: Omit<Given, 'on'> & { on?: string | undefined }, today: string): Given {
  const on = given.on ?? today;
  if (on > today)
    throw new Refusal('intake.inFuture', { fields: [{ path: 'given.on', code: 'intake.inFuture' }] });
  return { ...given, on };
}

/** Class 9 is kept with its own consent only; taking an answer away needs none. */
async function mayKeep({ db, today }: WriteContext, clientId: string, keys: readonly string[]) {
  if (!keys.some((key) => specialKeys.has(key))) return;
  if ((await readSpecial(db, clientId, today)) !== 'given') throw new Refusal('intake.noConsent');
}

/** Of a bound question the fact is kept where it belongs, and here only how it came. */
const keptOf = (question: Question, value: AnswerValue): Pick<Kept, 'value' | 'digest'> =>
  question.bind ? { value: null, digest: value === null ? null : digestOf(value) } : { value, digest: null };

async function addItem(
  context: WriteContext,
  clientId: string,
  answers: readonly Answer[],
  group: Group,
  values: ReadonlyMap<Question, AnswerValue>,
  given: Given,
): Promise<string> {
  if (group.record) {
    const own = [...values].filter(([{ bind }]) => bind?.record === group.record);
    const fields = own.map(([question, value]) => fieldsOf(question, value));
    const item = await addRecord(context, clientId, group.record, Object.assign({}, ...fields));
    for (const [question, value] of values)
      if (question.bind && question.bind.record !== group.record)
        await writeFact(context, clientId, question, item, value);
    return item;
  }
  const item = newId(context.now);
  const last = ranked(answers, group).at(-1);
  const value = last === undefined ? 0 : Number(last.value) + 1;
  const slot = { question: group.key, item, value, digest: null, without: null, given };
  await keepAnswer(context, clientId, answers, slot);
  return item;
}

export const intakeHandlers: RoomHandlers<typeof intakeCalls> = {
  'intake.get': (context, { clientId }) => readSheet(context, clientId),

  'intake.answer': async (context, { clientId, question: key, item, value, without, given }) => {
    await requireClient(context.db, clientId);
    const { group, question, element } = spotAt(key);
    const answers = await openAnswers(context, clientId);
    const how = onDay(given, context.today);
    if (question === null) {
      // A group as a whole has no answer of its own; that there is nothing of its kind can be said.
      if (value !== null || item !== null)
        throw new Refusal('input.invalid', { fields: [{ path: 'value', code: 'input.invalid' }] });
      const slot = { question: element.key, item: null };
      await keepAnswer(context, clientId, answers, {
        ...slot,
        value: null,
        digest: null,
        without,
        given: how,
      });
      return {};
    }
    if ((group === null) !== (item === null)) throw new Refusal('intake.unknownItem');
    if (group !== null && item !== null) await requireItem(context, clientId, answers, group, item);
    // What an item is called is chosen when it is made.
    if (!isAskedOf(question, item)) throw new Refusal('intake.unknownQuestion');
    const said = accepted(question, value, 'value');
    if (said !== null || without !== null) await mayKeep(context, clientId, [key]);
    if (question.bind) await writeFact(context, clientId, question, item, said);
    await keepAnswer(context, clientId, answers, {
      ...{ question: key, item, given: how, without: said === null ? without : null },
      ...keptOf(question, said),
    });
    return {};
  },

  'intake.addItem': async (context, { clientId, group: key, values, given }) => {
    await requireClient(context.db, clientId);
    const group = groupAt(key);
    const answers = await openAnswers(context, clientId);
    const known = new Set(group.questions.map((question) => question.key));
    if (!Object.keys(values).every((name) => known.has(name))) throw new Refusal('intake.unknownQuestion');
    await mayKeep(context, clientId, Object.keys(values));
    const said = new Map<Question, AnswerValue>();
    for (const question of group.questions) {
      const value = accepted(question, values[question.key] ?? null, `values.${question.key}`);
      if (value !== null) said.set(question, value);
    }
    const how = onDay(given, context.today);
    const item = await addItem(context, clientId, answers, group, said, how);
    await dropAnswer(context, answers, { question: group.key, item: null });
    for (const [question, value] of said) {
      const slot = { question: question.key, item, without: null, given: how };
      await keepAnswer(context, clientId, answers, { ...slot, ...keptOf(question, value) });
    }
    return { item };
  },

  'intake.removeItem': async (context, { clientId, group: key, item }) => {
    await requireClient(context.db, clientId);
    const group = groupAt(key);
    const answers = await openAnswers(context, clientId);
    await requireItem(context, clientId, answers, group, item);
    if (group.record) await removeRecord(context, clientId, group.record, item);
    else await forgetItem(context.db, context.rows, item);
    return {};
  },

  'intake.moveItem': async (context, { clientId, group: key, item, to }) => {
    await requireClient(context.db, clientId);
    const group = groupAt(key);
    if (!group.ranked || group.record) throw new Refusal('intake.unknownQuestion');
    const answers = await openAnswers(context, clientId);
    const order = ranked(answers, group);
    const moved = order.find((answer) => answer.item === item);
    if (!moved) throw new Refusal('intake.unknownItem');
    const others = order.filter((answer) => answer !== moved);
    const next = [...others.slice(0, to), moved, ...others.slice(to)];
    for (const [rank, { row }] of next.entries())
      await context.rows.update('answers', row.id, { value: JSON.stringify(rank) });
    return {};
  },

  'intake.clearSpecial': async (context, { clientId }) => {
    await requireClient(context.db, clientId);
    const answers = await openAnswers(context, clientId);
    const special = answers.filter(({ question }) => specialKeys.has(question));
    for (const { row } of special) await context.rows.remove('answers', row.id);
    return { removed: special.filter(({ value }) => value !== null).length };
  },

  'intake.place': async ({ db, userId }, { clientId, place }) => {
    await requireClient(db, clientId);
    if (place === null) await forgetPlace(db, userId, clientId);
    else {
      const { question, item, minutes } = place;
      await savePlace(db, { userId, clientId, question, item: item ?? '', minutes });
    }
    return {};
  },
};
