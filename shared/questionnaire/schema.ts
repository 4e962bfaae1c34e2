import { type ZodType, z } from 'zod';
import { benefitSystems } from '../catalogs/benefitSystems.ts';
import { countryOf } from '../catalogs/countries.ts';
import { languageLevels } from '../catalogs/languageLevels.ts';
import { languageOf } from '../catalogs/languages.ts';
import { isOwnCode } from '../catalogs/ownRow.ts';
import { residenceTitleOf } from '../catalogs/residenceTitles.ts';
import type { ErrorCode } from '../contract/errors.ts';
import { line, prose } from '../contract/fields.ts';
import { isPartialDate } from '../dates/partialDate.ts';
import { paperDate } from '../profile/profile.ts';
import { occupationOf } from '../recognition/occupations.ts';
import { type AnswerValue, place } from './answers.ts';
import type { CodeRow, Definition, Group, Question } from './definition.ts';

const LONGEST_LIST = 60;

const error = (code: ErrorCode) => ({ error: code });

const listed = (isKnown: (code: string) => boolean) =>
  z.string(error('input.notInList')).refine(isKnown, error('input.notInList'));

/** Each once, in the order they were chosen. */
const several = (one: ZodType<string>) =>
  z
    .array(one, error('input.notInList'))
    .max(LONGEST_LIST)
    .transform((codes) => [...new Set(codes)]);

/** What is no longer offered may stay where it was answered. */
const among = (list: readonly CodeRow[]) => listed((code) => list.some((row) => row.code === code));

const whole = z
  .string(error('input.wholeDay'))
  .refine((text) => text.length === 10 && isPartialDate(text), error('input.wholeDay'));

const district = z.string().regex(/^\d{5}$/, error('input.notInList'));
const municipality = z.string().regex(/^\d{8}$/, error('input.notInList'));

/** A municipality lies in its district; five digits of the key say so. */
const placeAnswer = place
  .extend({ district: district.nullable(), municipality: municipality.nullable() })
  .refine((at) => at.municipality === null || at.municipality.slice(0, 5) === at.district, {
    path: ['municipality'],
    error: 'input.notInList',
  });

const benefitCodes = new Set(benefitSystems.map(({ code }) => code));

function filled(question: Question): ZodType {
  switch (question.kind) {
    case 'text':
      return line(question.max);
    case 'longText':
      return prose();
    case 'choice':
      return among(question.list);
    case 'choices':
      return several(among(question.list));
    case 'yesNo':
      return z.boolean(error('input.invalid'));
    case 'number': {
      const number = question.decimals ? z.number(error('input.number')) : z.int(error('input.wholeNumber'));
      return number.min(question.min, error('input.outOfRange')).max(question.max, error('input.outOfRange'));
    }
    case 'money':
      return z
        .int(error('input.number'))
        .min(0, error('input.outOfRange'))
        .max(question.max, error('input.outOfRange'));
    case 'day':
      return whole;
    case 'partialDate':
      return z.string(error('input.date')).refine(isPartialDate, error('input.date'));
    case 'paperDate':
      return paperDate;
    case 'country':
      return listed((code) => countryOf(code) !== undefined);
    case 'countries':
      return several(listed((code) => countryOf(code) !== undefined));
    case 'language':
      return listed((code) => languageOf(code) !== undefined);
    case 'languages':
      return several(listed((code) => languageOf(code) !== undefined));
    case 'languageLevel':
      return z.enum(languageLevels, error('input.notInList'));
    case 'residenceTitle':
      return listed((code) => residenceTitleOf(code) !== undefined);
    case 'benefitSystem':
      return listed((code) => benefitCodes.has(code));
    case 'occupation':
      // One the office has added is known by its id only; the window offers no other.
      return listed((code) => occupationOf(code) !== undefined || isOwnCode(code));
    case 'municipality':
      return placeAnswer;
  }
}

/** Empty text, an empty list, a date without any text and a place without a district are no answer. */
export function withoutEmpty(value: AnswerValue): AnswerValue {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return null;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  if ('original' in value) return value.original === '' && value.iso === null ? null : value;
  return value.district === null && value.municipality === null ? null : value;
}

const schemas = new WeakMap<Question, ZodType<AnswerValue>>();

/**
 * What a question accepts; null clears it. Text is cleaned as every field of the program. Errors are codes of
 * `contract/errors`.
 */
export function questionSchema(question: Question): ZodType<AnswerValue> {
  const known = schemas.get(question);
  if (known) return known;
  const made = (filled(question).nullable() as unknown as ZodType<AnswerValue>)
    .transform(withoutEmpty)
    .refine((value) => !question.required || value !== null, error('input.required'));
  schemas.set(question, made as ZodType<AnswerValue>);
  return made as ZodType<AnswerValue>;
}

const itemSchema = (group: Group) =>
  z.strictObject(Object.fromEntries(group.questions.map((question) => [question.key, optional(question)])));

const optional = (question: Question): ZodType =>
  question.required ? questionSchema(question) : questionSchema(question).optional();

/** A whole form as one object: answers by key, groups as lists of such objects. Unknown keys are refused. */
export const schemaOf = (definition: Definition) =>
  z.strictObject(
    Object.fromEntries(
      definition.sections
        .flatMap((section) => section.questions)
        .map((element): [string, ZodType] => [
          element.key,
          element.kind === 'group' ? z.array(itemSchema(element)).optional() : optional(element),
        ]),
    ),
  );
