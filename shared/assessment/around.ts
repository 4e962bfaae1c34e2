import { z } from 'zod';
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Words } from '../catalogs/datedRow.ts';
import type { IntakeSheet } from '../intake/calls.ts';
import { intakeForm } from '../intake/form.ts';
import { needKindNames } from '../plan/names.ts';
import { isPrivate, type Need, needKinds, openStatuses } from '../plan/need.ts';
import { type ReadLine, type ReadPart, readAnswers } from '../questionnaire/reading.ts';

/**
 * What stands around a profile and is entered elsewhere: frame, obstacles, who helps, family and licences (intake),
 * open needs (plan). A released version keeps it in the words of its day. Health is no part of it: its consent may be
 * taken back, a version may not.
 */

const words = z.object({ de: z.string(), en: z.string() });
const line = z.object({ question: z.string(), label: words, value: words });

/** The levels stand in the words already; apart for whoever says the kind in another language. */
const named = words.extend({ kind: z.enum(needKinds), levels: z.string() });
export type NamedNeed = z.output<typeof named>;

export const around = z.object({
  lines: z.array(line),
  licences: z.array(words),
  needs: z.array(named),
});
export type Around = z.output<typeof around>;
export type AroundLine = z.output<typeof line>;

/** Which questions of the intake; where they stand on paper is for the papers to say. */
export const aroundQuestions = {
  family: ['family.maritalStatus', 'family.children', 'family.singleParent', 'child.care'],
  frame: [
    ...(['wishes.orientation', 'wishes.horizon', 'wishes.times', 'wishes.startOn'] as const),
    ...(['wishes.radius', 'wishes.move', 'mobility.transport'] as const),
  ],
  support: ['need.obstacles', 'need.resources'],
} as const;

/** The present one stands first; what was is not told. */
const PRESENT_ONLY: ReadonlySet<string> = new Set(['residences']);

const linesOf = (part: ReadPart): readonly ReadLine[] => {
  if (part.kind === 'line') return [part.line];
  const items = PRESENT_ONLY.has(part.group) ? part.items.slice(0, 1) : part.items;
  return items.flatMap(({ lines }) => lines);
};

/** The answers to these questions, in the order of the form. */
export const answered = (parts: readonly ReadPart[], keys: readonly string[]): AroundLine[] =>
  parts
    .flatMap(linesOf)
    .filter(({ question, without }) => without === null && keys.includes(question))
    .map(({ question, label, value }) => ({ question, label, value }));

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

export interface AroundSource {
  /** Null where a paper needs none of it. */
  readonly sheet: IntakeSheet | null;
  readonly needs: readonly Need[];
  /** ISO day whose names hold. */
  readonly date: string;
  readonly catalogs: Pick<Catalogs, 'occupations' | 'benefitSystems'>;
}

/** Everything the intake has, as it is read. */
export const partsOf = ({ sheet, date, catalogs }: AroundSource): ReadPart[] =>
  sheet === null
    ? []
    : readAnswers(intakeForm, sheet, { special: sheet.special.allowed }, date, catalogs).flatMap(
        ({ parts }) => parts,
      );

/** As it is today. */
export function aroundOf(source: AroundSource): Around {
  const parts = partsOf(source);
  return {
    lines: answered(parts, Object.values(aroundQuestions).flat()),
    licences: itemsOf(parts, 'licences', ['licence.classes', 'licence.country']),
    needs: source.needs
      .filter((need) => openStatuses.includes(need.status) && !isPrivate(need))
      .map(needText),
  };
}
