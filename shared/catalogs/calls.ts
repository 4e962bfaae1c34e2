import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { day, done, id, line, prose } from '../contract/fields.ts';
import { catalogNames } from './catalogNames.ts';
import { catalogFields } from './fields.ts';
import { ownRow } from './ownRow.ts';

/** Answers everywhere may stand on it: ways, papers, deadlines, names. */
const changes = ['*'] as const;

const code = z.string().min(1).max(80);
/** Where and when it was looked up. */
const looked = {
  source: line(300).refine((text) => text !== '', 'input.required'),
  checkedOn: day,
};

const common = {
  /** The version to be changed; null: a new one. */
  id: id.nullable(),
  /** Null: a row that does not come with the program. */
  code: code.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  note: prose(1000),
  ...looked,
};
const of = <C extends keyof typeof catalogFields>(catalog: C) =>
  z.object({ catalog: z.literal(catalog), fields: catalogFields[catalog], ...common });

/** A version of a row, with the fields of its catalogue. */
export const ownVersion = z
  .discriminatedUnion('catalog', [
    of('authorities'),
    of('occupations'),
    of('documents'),
    of('paperTypes'),
    of('cvRules'),
    of('forms'),
    of('fees'),
    of('funding'),
    of('measures'),
    of('laws'),
    of('periods'),
    of('outcomes'),
    of('residenceTitles'),
    of('workNotes'),
    of('waits'),
    of('safeCountries'),
    of('protectedLicences'),
    of('courseAccess'),
    of('benefitSystems'),
    of('districts'),
    of('municipalities'),
    of('demands'),
    of('habits'),
  ])
  .refine(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo, {
    path: ['validTo'],
    message: 'catalogs.untilBefore',
  });
export type OwnVersion = z.input<typeof ownVersion>;

const json = z.record(z.string(), z.unknown());
/** One step of a row's history. Of a change only the columns that differ; `fields` as a whole. */
export const rowStep = z.object({
  at: z.string(),
  by: z.string(),
  call: z.string(),
  kind: z.enum(['change', 'undo', 'redo']),
  /** The version it was about. */
  rowId: z.string(),
  before: json.nullable(),
  after: json.nullable(),
});
export type RowStep = z.output<typeof rowStep>;

export const catalogCalls = {
  /** All rows of the office; with them `overlay` makes the catalogues, here as there. */
  'catalogs.get': read(z.object({}), z.object({ rows: z.array(ownRow) })),
  /** Corrects a row of ours, changes one of theirs, or adds one. */
  'catalogs.save': write(ownVersion, z.object({ id, code }), {
    changes,
    errors: [
      'catalogs.unknown',
      'catalogs.sameStart',
      'catalogs.untilBefore',
      'catalogs.inFuture',
      'catalogs.notToAdd',
    ],
  }),
  /** Somebody has looked these rows up in one place and found them right as they are. */
  'catalogs.confirm': write(
    z.object({
      rows: z
        .array(z.object({ catalog: z.enum(catalogNames), code }))
        .min(1)
        .max(1000),
      ...looked,
    }),
    done,
    { changes, errors: ['catalogs.unknown', 'catalogs.inFuture'] },
  ),
  /** Ours has changed, theirs stays: from now on it counts as made from ours as it is today. */
  'catalogs.keep': write(z.object({ id }), done, { changes, errors: ['catalogs.unknown'] }),
  /**
   * Takes back what the office has said of a row, one version or all: ours is in force again, and one of
   * theirs alone is gone unless something stands on it.
   */
  'catalogs.revert': write(z.object({ catalog: z.enum(catalogNames), code, id: id.nullable() }), done, {
    changes,
    errors: ['catalogs.unknown', 'catalogs.inUse'],
  }),
  /** Who has changed what and when, the latest first. */
  'catalogs.history': read(
    z.object({ catalog: z.enum(catalogNames), code }),
    z.object({ steps: z.array(rowStep) }),
  ),
} as const;
