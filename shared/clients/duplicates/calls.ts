import { z } from 'zod';
import { read, write } from '../../contract/call.ts';
import { day, done, id, line } from '../../contract/fields.ts';
import { partialDate } from '../../dates/partialDate.ts';
import { decision } from '../../privacy/consent.ts';
import { clientName, clientRow } from '../client.ts';
import { likenessBands, reasonCodes } from './likeness.ts';
import { mergeFields, mergeLineNames, mergeReasons, mergeSides } from './mergeLines.ts';

const side = z.enum(mergeSides);
const personName = z.object({ familyName: line(300), givenNames: line(300) });

/** As much as is known of somebody who may be there already. */
const typedPerson = personName.extend({
  names: z.array(personName).max(50).default([]),
  birthDate: partialDate.nullable().default(null),
  postcode: line(10).default(''),
  town: line().default(''),
  /** The name is still being typed: when nobody is like it, whose name begins so will do. */
  typing: z.boolean().default(false),
  /** Not this person, and nobody who was found to be another than this one. */
  exceptId: id.nullable().default(null),
});

const likenessReason = z.object({ code: z.enum(reasonCodes), own: z.string(), other: z.string() });

/** A person as one of two. */
const pairSide = clientRow.extend({
  postcode: z.string(),
  phone: z.string(),
  createdAt: z.string(),
});
export type PairSide = z.output<typeof pairSide>;

const likelyRow = pairSide.extend({ band: z.enum(likenessBands), reasons: z.array(likenessReason) });
export type LikelyRow = z.output<typeof likelyRow>;

const pair = z.object({
  first: pairSide,
  second: pairSide,
  /** Null: looked at, and no longer alike. */
  band: z.enum(likenessBands).nullable(),
  /** `own` is of the first. */
  reasons: z.array(likenessReason),
});
export type Pair = z.output<typeof pair>;

/** What one of the files said and the merged person does not. */
export const leftOut = z.object({
  fields: mergeFields.partial(),
  /** Rows that gave way to a newer one: a person can have one of them only. */
  rows: z.array(z.object({ table: z.string(), columns: z.record(z.string(), z.unknown()) })),
});
export type LeftOut = z.output<typeof leftOut>;

const mergeSide = pairSide.extend({ fields: mergeFields });

export const mergePreview = z.object({
  /** To be given back with the decision: another one means that a file has changed meanwhile. */
  version: z.string(),
  keep: mergeSide,
  gone: mergeSide,
  lines: z.array(z.object({ line: z.enum(mergeLineNames), better: side, why: z.enum(mergeReasons) })),
  /** Further forms of the name the merged person has besides the main name that is not chosen. */
  names: z.array(clientName.extend({ of: side })),
  /** How many rows of each table come along. */
  moves: z.array(z.object({ table: z.string(), count: z.int() })),
  /** Rows of which a person can have one only: the newer one counts, these are kept as not taken over. */
  singles: z.array(z.object({ table: z.string(), count: z.int() })),
  cases: z.object({
    /** When the case that goes on was opened; null when none is open. */
    staysSince: day.nullable(),
    ending: z.array(z.object({ of: side, openedOn: day, how: z.enum(['close', 'drop']) })),
  }),
  consents: z.array(z.object({ strict: decision, strictIn: side, given: decision })),
});
export type MergePreview = z.output<typeof mergePreview>;

const changes = ['clients', 'history'] as const;
const page = { offset: z.int().min(0), limit: z.int().min(1).max(100) };

export const duplicateCalls = {
  /** People who may be the one described, the likeliest first. `more`: there are too many to compare them all. */
  'clients.likely': read(
    typedPerson.extend({ limit: z.int().min(1).max(50).default(5) }),
    z.object({ total: z.int(), more: z.boolean(), rows: z.array(likelyRow) }),
  ),
  /**
   * Pairs of the whole office found so far, the likeliest first; `sure` of them are very likely, `due` people have
   * not been compared since they changed. With `checked` those found to be two.
   */
  'clients.pairs': read(
    z.object({ checked: z.boolean(), ...page }),
    z.object({
      ...{ total: z.int(), sure: z.int(), people: z.int(), due: z.int() },
      rows: z.array(pair),
    }),
  ),
  /** Compares some of those who changed since with everybody, for a tenth of a second; `due` are left. */
  'clients.comparePeople': write(z.object({}), z.object({ people: z.int(), due: z.int() }), {
    untracked: true,
    changes: [],
  }),
  /** Looked at: this person is another than these. */
  'clients.setDifferent': write(z.object({ id, otherIds: z.array(id).min(1).max(100) }), done, {
    changes,
    errors: ['clients.unknown', 'clients.samePerson'],
  }),
  /** They may be one after all. */
  'clients.forgetDifferent': write(z.object({ id, otherId: id }), done, {
    changes,
    errors: ['clients.unknown'],
  }),
  'clients.mergePreview': read(z.object({ keepId: id, goneId: id }), mergePreview, {
    errors: ['clients.unknown', 'clients.samePerson'],
  }),
  /** Makes one file of two. What is not chosen is as proposed. One entry in the history of the file that stays. */
  'clients.merge': write(
    z.object({
      keepId: id,
      goneId: id,
      version: z.string().max(100),
      choices: z.partialRecord(z.enum(mergeLineNames), side),
    }),
    done,
    { changes: ['*'], errors: ['clients.unknown', 'clients.samePerson', 'clients.changedMeanwhile'] },
  ),
  /** Files that went up in this one, the latest first. */
  'clients.formerNumbers': read(
    z.object({ id }),
    z.object({
      files: z.array(z.object({ id, number: z.string(), mergedOn: day, by: z.string(), leftOut })),
    }),
    { errors: ['clients.unknown'] },
  ),
  /** Into whom a person was merged; null when into nobody. */
  'clients.mergedInto': read(z.object({ id }), z.object({ id: id.nullable() })),
} as const;
