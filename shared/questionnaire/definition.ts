import type { DatedRow, Words } from '../catalogs/datedRow.ts';
import type { FormRecord } from './records.ts';

/**
 * Forms as data. From one definition come the schema, the order of asking, the review of what is open, the
 * reading view, the words of the history and the numbers of the paper twin; window and paper draw it.
 */

/**
 * How carefully an answer is handled: 1 says who somebody is, 2 is ordinary, 3 a sensitive context (status,
 * benefits, debts), 9 is asked and kept only with a consent of its own (Art. 9 GDPR).
 */
export type ProtectionClass = 1 | 2 | 3 | 9;

/** What an answer would decide: later steps that need it. */
export const steps = [
  'contact',
  'eligibility',
  'workPermission',
  'recognitionWay',
  'languageOffer',
  'deadline',
  'recommendation',
  'referral',
  'letter',
  'esfReport',
] as const;
export type Step = (typeof steps)[number];

/** One entry of a code list. What is no longer offered has an end, and stays readable. */
export interface CodeRow extends DatedRow {
  readonly code: string;
  readonly name: Words;
}

type Plain = string | number | boolean;

/**
 * When a question is asked. Another question is meant within the same item where it belongs to the same
 * group, else in any item. What is not answered is not `is`.
 */
export type Condition =
  /** Answered with one of these; of several answers one is enough. */
  | { readonly question: string; readonly is: readonly Plain[] }
  | { readonly question: string; readonly atLeast: number }
  /** Text that ends so: a birthday on the first of January. */
  | { readonly question: string; readonly ends: string }
  | { readonly question: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

interface Asked {
  /** Stable for ever; an upgrade renames it. Dots are part of the name. */
  readonly key: string;
  readonly label: Words;
  readonly help?: Words;
  /** How one may ask it in a talk: open, in the Sie-form. */
  readonly guide?: Words;
  readonly visibleWhen?: Condition;
  readonly requiredFor: readonly Step[];
  readonly protection: ProtectionClass;
  /** How long asking it usually takes; of a group, the first words about it before any item. */
  readonly seconds: number;
  /** For the office only: the client view does not show it and the paper leaves it out. */
  readonly office?: true;
}

type Kind =
  | { readonly kind: 'text'; readonly max?: number }
  | { readonly kind: 'longText' }
  | { readonly kind: 'choice' | 'choices'; readonly list: readonly CodeRow[] }
  | { readonly kind: 'yesNo' }
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly unit?: Unit;
      readonly decimals?: true;
    }
  /** Cents. */
  | { readonly kind: 'money'; readonly max: number }
  /** `future`: may lie ahead, so that a two-digit year is read as one to come. */
  | { readonly kind: 'day' | 'partialDate'; readonly future?: true }
  | { readonly kind: 'paperDate' }
  /** `papers`: with the states that issued diplomas and are gone; `nationality`: with „staatenlos“. */
  | { readonly kind: 'country' | 'countries'; readonly use: 'papers' | 'nationality' }
  | { readonly kind: 'language' | 'languages' | 'languageLevel' }
  | { readonly kind: 'residenceTitle' | 'benefitSystem' | 'occupation' }
  /** District and municipality together. */
  | { readonly kind: 'municipality' };

export type Unit = 'years' | 'months' | 'hours' | 'kilometres' | 'children';

export type Question = Asked &
  Kind & {
    /** Name of the variable in reports; without one no report uses it. */
    readonly statistics?: string;
    /** Cannot be cleared: its item is nothing without it. */
    readonly required?: true;
    /** Says which thing its item is: chosen when the item is made, then its name. */
    readonly fixed?: true;
    /**
     * The fact has a record of its own and lies there; the form is a second view on it. In a group: a field of
     * the group's record. `municipality` stands for the fields `district` and `municipality`.
     */
    readonly bind?: { readonly record: FormRecord; readonly field: string };
  };

export type QuestionKind = Question['kind'];

/** Questions that are asked once for each of several things. Groups do not nest. */
export interface Group extends Asked {
  readonly kind: 'group';
  /** What one of them is called, for „… hinzufügen“. */
  readonly one: Words;
  /** The items are records of a person; without it they live in the answers. */
  readonly record?: FormRecord;
  /** The order is part of the answer: the first is the most wanted. */
  readonly ranked?: true;
  readonly questions: readonly Question[];
}

export type Element = Question | Group;

export interface Section {
  readonly key: string;
  readonly title: Words;
  readonly help?: Words;
  /** A part of another room that stands here in place of questions. */
  readonly embeds?: 'privacy';
  readonly questions: readonly Element[];
}

export interface Definition {
  readonly key: string;
  /** Counted from 1; answers carry it, and `upgrades` lead from one to the next. */
  readonly version: number;
  readonly title: Words;
  readonly sections: readonly Section[];
}

/** Every key of a definition: groups, questions, and questions within groups. */
export type KeyOf<D extends Definition> = ElementKey<D['sections'][number]['questions'][number]>;
type ElementKey<E> = E extends { readonly key: infer K; readonly questions: readonly (infer Q)[] }
  ? K | (Q extends { readonly key: infer S } ? S : never)
  : E extends { readonly key: infer K }
    ? K
    : never;

/** Of the keys, those that are groups. */
export type GroupKeyOf<D extends Definition> = Extract<
  D['sections'][number]['questions'][number],
  { readonly kind: 'group' }
>['key'];
