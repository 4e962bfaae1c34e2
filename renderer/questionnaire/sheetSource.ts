import { createContext, useContext } from 'react';
import { must } from '#shared/contract/result.ts';
import type { AnswerValue, Provenance, Sheet, Without } from '#shared/questionnaire/answers.ts';
import type { Allowed } from '#shared/questionnaire/condition.ts';
import type { Definition } from '#shared/questionnaire/definition.ts';
import type { SaveOutcome } from '../ui/fields/autosave.ts';

/** How to write into a form: the same object as long as the form is open, so that no part is drawn anew for it. */
export interface SheetHand {
  /** Unique in the office; the ids and drafts of its fields begin with it. */
  readonly key: string;
  save(question: string, item: string | null, value: AnswerValue): Promise<SaveOutcome>;
  /** Asked in vain; null: it is open again. */
  leave(question: string, item: string | null, why: Without | null): void;
  /** The new item's id, or undefined when the office refused. */
  addItem(group: string, values?: Readonly<Record<string, AnswerValue>>): Promise<string | undefined>;
  removeItem(group: string, item: string): void;
  moveItem(group: string, item: string, to: number): void;
  /** The counsellor has come to this question. */
  visit(question: string, item: string | null): void;
}

/** A form being filled: what is known, and how to write. The parts of a form find it in their context. */
export interface SheetSource {
  readonly hand: SheetHand;
  readonly definition: Definition;
  readonly sheet: Sheet;
  /** By slot. */
  readonly given: Readonly<Record<string, Provenance>>;
  /** By slot: what does not fit to other answers, in sentences. */
  readonly warnings: Readonly<Record<string, readonly string[]>>;
  /** Whether questions of class 9 are asked. */
  readonly allowed: Allowed;
}

export const SheetContext = createContext<SheetSource | null>(null);

export const useSheet = (): SheetSource => must(useContext(SheetContext), 'a form around its parts');

/** Ids of fields hang on it: letters, digits, hyphens. */
export const fieldKey = ({ key }: SheetHand, slot: string): string =>
  `${key}-${slot.replaceAll(/[^A-Za-z0-9]/g, '-')}`;
