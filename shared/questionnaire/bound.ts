import { type AnswerValue, type Sheet, slotOf } from './answers.ts';
import type { Definition, Question } from './definition.ts';
import type { FormRecord } from './records.ts';
import { withoutEmpty } from './schema.ts';
import type { Stored } from './upgrade.ts';
import { spotOf, spotsOf } from './walk.ts';

type Fields = Readonly<Record<string, unknown>>;
export type RecordItem = Fields & { readonly id: string };

/** The records of one person, as their rooms give them: `client` has one, the others as many as there are. */
export type Records = Readonly<Record<FormRecord, readonly RecordItem[]>>;

/** What a record says to a question that is bound to it; null: nothing. */
export function factOf({ kind, bind }: Question, record: Fields | undefined): AnswerValue {
  if (!bind || record === undefined) return null;
  if (kind === 'municipality') {
    const { district = null, municipality = null } = record as Record<string, string | null>;
    return withoutEmpty({ district, municipality });
  }
  return withoutEmpty((record[bind.field] ?? null) as AnswerValue);
}

/** The fields of the record that an answer sets. No text is empty text there. */
export function fieldsOf({ kind, bind }: Question, value: AnswerValue): Fields {
  if (!bind) return {};
  if (kind === 'municipality') {
    if (value === null || typeof value !== 'object' || !('district' in value))
      return { district: null, municipality: null };
    return { district: value.district, municipality: value.municipality };
  }
  return { [bind.field]: value ?? (kind === 'text' || kind === 'longText' ? '' : null) };
}

/** The record a question or its item is bound to; the newest where a person has several and one counts. */
export const recordOf = (records: Records, question: Question, item: string | null): RecordItem | undefined =>
  question.bind &&
  (item === null
    ? records[question.bind.record][0]
    : records[question.bind.record].find(({ id }) => id === item));

/** The items of a group that has no record: answers to the group's own key, in the order of their rank. */
function ownItems(answers: readonly Stored[], group: string): string[] {
  return answers
    .filter(({ question, item }) => question === group && item !== null)
    .toSorted((a, b) => Number(a.value) - Number(b.value))
    .flatMap(({ item }) => item ?? []);
}

/**
 * The form as it is filled: bound questions from the records, the others from the answers, which are already
 * those of the definition's version. Answers of class 9 only while `special`.
 */
export function sheetOf(
  definition: Definition,
  records: Records,
  answers: readonly Stored[],
  special: boolean,
): Sheet {
  const groups: Record<string, string[]> = {};
  const values: Record<string, AnswerValue> = {};
  const without: Sheet['without'] = {};
  const bySlot = new Map(answers.map((answer) => [slotOf(answer.question, answer.item), answer]));
  for (const { element, group, question } of spotsOf(definition)) {
    if (question === null && element.kind === 'group') {
      groups[element.key] = element.record
        ? records[element.record].map(({ id }) => id)
        : ownItems(answers, element.key);
    }
    if (question?.protection === 9 && !special) continue;
    const key = question?.key ?? element.key;
    for (const item of question !== null && group !== null ? (groups[group.key] ?? []) : [null]) {
      const slot = slotOf(key, item);
      const stored = bySlot.get(slot);
      const said = question === null ? null : (stored?.value ?? null);
      const value = question?.bind ? factOf(question, recordOf(records, question, item)) : said;
      if (value !== null) values[slot] = value;
      else if (stored?.without) without[slot] = stored.without;
    }
  }
  for (const [group, items] of Object.entries(groups)) if (items.length > 0) delete without[group];
  return { values, without, groups };
}

/** Whether a stored answer has a place in the form: a known question, an item that exists, a value it accepts. */
export function isPlaced(definition: Definition, sheet: Sheet, { question, item }: Stored): boolean {
  const spot = spotOf(definition, question);
  if (!spot) return false;
  if (spot.question === null) return item === null || (sheet.groups[question]?.includes(item) ?? false);
  if (spot.group === null) return item === null;
  return item !== null && (sheet.groups[spot.group.key]?.includes(item) ?? false);
}
