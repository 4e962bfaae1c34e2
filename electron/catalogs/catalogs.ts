import type { output } from 'zod';
import type { catalogCalls, ownVersion } from '#shared/catalogs/calls.ts';
import { addableCatalogs, type CatalogName, type RowRef } from '#shared/catalogs/catalogNames.ts';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import type { FieldsOf } from '#shared/catalogs/fields.ts';
import { isOwnCode, type OwnRow, versionOn } from '#shared/catalogs/ownRow.ts';
import { type Coded, fieldsOfRow, shippedRow } from '#shared/catalogs/shipped.ts';
import { Refusal } from '#shared/contract/result.ts';
import { paperPlace } from '#shared/recognition/papers.ts';
import type { RoomHandlers, WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { readCatalogs, readOwnRows } from './readCatalogs.ts';
import {
  allSteps,
  findOwnRow,
  isAuthorityNamed,
  isInstrumentNamed,
  isMeasureNamed,
  isOccupationNamed,
  isPaperTypeNamed,
  versionsOf,
} from './repository.ts';

type Version = output<typeof ownVersion>;

const addable: readonly CatalogName[] = addableCatalogs;

const refused = (
  code: 'input.notInList' | 'input.invalid' | 'input.required' | 'catalogs.inFuture' | 'catalogs.sameStart',
  path: string,
) => new Refusal(code, { fields: [{ path, code }] });

/** An instrument of the office has words of its own, and says who decides; ours have theirs in the texts. */
function demandWords({ added, decidedBy }: FieldsOf<'funding'>, ours: Coded | undefined): void {
  if (ours ? added !== null : added === null) throw refused('input.invalid', 'fields.added');
  if (!ours && decidedBy === undefined) throw refused('input.required', 'fields.decidedBy');
}

/** Codes of other catalogues that a row names must be there. */
function demandKnown(version: Version, catalogs: Catalogs, ours: Coded | undefined): void {
  if (version.catalog === 'funding') demandWords(version.fields, ours);
  if (version.catalog === 'occupations') {
    const rule = version.fields.authority;
    if (rule.kind === 'fixed' && !catalogs.authorities.find(rule.authority))
      throw refused('input.notInList', 'fields.authority');
  }
  if (version.catalog === 'authorities') {
    const known = new Set(catalogs.fees.rows.map(({ code }) => code));
    if (!version.fields.fees.every((code) => known.has(code)))
      throw refused('input.notInList', 'fields.fees');
  }
  if (version.catalog === 'forms') {
    const of = version.fields.authorities;
    if (!ours && of.length === 0) throw refused('input.required', 'fields.authorities');
    if (!of.every((code) => catalogs.authorities.find(code)))
      throw refused('input.notInList', 'fields.authorities');
  }
  // The decision is reckoned in months wherever a way tells of it.
  const decides = (ours as { kind?: string } | undefined)?.kind === 'decision';
  if (version.catalog === 'periods' && decides && version.fields.period.unit !== 'month')
    throw refused('input.invalid', 'fields.period');
}

const json = (value: unknown): string => JSON.stringify(value);

function lookedUp({ checkedOn }: { readonly checkedOn: string }, today: string): void {
  if (checkedOn > today) throw refused('catalogs.inFuture', 'checkedOn');
}

const stamp = ({ now, userId }: WriteContext) => ({ changedAt: now.toISOString(), changedBy: userId });

/** Ours of a code as it is now, as JSON of the fields; null where there is none. */
function basisOf(catalog: CatalogName, code: string, day: string): string | null {
  const row = shippedRow(catalog, code, day);
  return row ? json(fieldsOfRow(catalog, row)) : null;
}

/** A paper is added under the code of its place; elsewhere a code must be known before. */
async function codeOf(context: WriteContext, { catalog, code }: Version): Promise<string> {
  if (code === null) {
    if (!addable.includes(catalog)) throw new Refusal('catalogs.notToAdd');
    return newId(context.now);
  }
  if (catalog === 'documents') {
    const place = paperPlace(code);
    const { authorities, paperTypes } = await readCatalogs(context.db, context.today);
    const known = place && (!isOwnCode(place.type) || paperTypes.find(place.type));
    if (known && (place.authority === null || authorities.find(place.authority))) return code;
  } else if (shippedRow(catalog, code, context.today)) return code;
  const own = await versionsOf(context.db, catalog, code);
  if (own.length === 0) throw new Refusal('catalogs.unknown');
  return code;
}

/** Authorities, occupations, kinds of papers, fees, funding and measures that something stands on stay: end them instead. */
async function demandUnused(context: WriteContext, catalog: CatalogName, code: string): Promise<void> {
  if (!addable.includes(catalog) || shippedRow(catalog, code, context.today)) return;
  const named =
    (catalog === 'authorities' && (await isAuthorityNamed(context.db, code))) ||
    (catalog === 'occupations' && (await isOccupationNamed(context.db, code))) ||
    (catalog === 'measures' && (await isMeasureNamed(context.db, code))) ||
    (catalog === 'funding' && (await isInstrumentNamed(context.db, code))) ||
    (catalog === 'paperTypes' && (await isPaperTypeNamed(context.db, code)));
  const others = (await readOwnRows(context.db)).filter(
    (row) => row.catalog !== catalog || row.code !== code,
  );
  if (named || others.some((row) => json([row.code, row.fields]).includes(code)))
    throw new Refusal('catalogs.inUse');
}

/** Right as it is: theirs of the day is checked in place, over ours lies one that says the same. */
async function confirmRow(
  context: WriteContext,
  { catalog, code }: RowRef,
  own: readonly OwnRow[],
  looked: { readonly source: string; readonly checkedOn: string },
): Promise<void> {
  const { rows, now, today } = context;
  const version = versionOn(own, today);
  if (version) {
    await rows.update('catalogRows', version.id, { ...looked, ...stamp(context) });
    return;
  }
  const basis = basisOf(catalog, code, today);
  if (basis === null) throw new Refusal('catalogs.unknown');
  // A version that has ended keeps its time.
  const validFrom = own.some((row) => row.validFrom === null) ? today : null;
  await rows.insert('catalogRows', {
    ...{ id: newId(now), catalog, code, validFrom, validTo: null, fields: basis, basis },
    ...{ ...looked, note: '', ...stamp(context) },
  });
}

export const catalogHandlers: RoomHandlers<typeof catalogCalls> = {
  'catalogs.get': async ({ db }) => ({ rows: await readOwnRows(db) }),

  'catalogs.save': async (context, version) => {
    const { db, rows, now, today } = context;
    const { catalog, id, fields, validFrom, validTo, source, checkedOn, note } = version;
    lookedUp(version, today);
    const before = id === null ? undefined : await findOwnRow(db, id);
    if (id !== null && before?.catalog !== catalog) throw new Refusal('catalogs.unknown');
    const code = before?.code ?? (await codeOf(context, version));
    const ours = shippedRow(catalog, code, validFrom ?? today);
    demandKnown(version, await readCatalogs(db, today), ours);
    const others = (await versionsOf(db, catalog, code)).filter((other) => other.id !== id);
    if (others.some((other) => other.validFrom === validFrom))
      throw refused('catalogs.sameStart', 'validFrom');
    const said = { validFrom, validTo, fields: json(fields), source, checkedOn, note, ...stamp(context) };
    if (before) {
      await rows.update('catalogRows', before.id, said);
      return { id: before.id, code };
    }
    const made = newId(now);
    await rows.insert('catalogRows', {
      ...{ id: made, catalog, code, ...said },
      basis: ours ? json(fieldsOfRow(catalog, ours)) : null,
    });
    return { id: made, code };
  },

  'catalogs.confirm': async (context, { rows, source, checkedOn }) => {
    lookedUp({ checkedOn }, context.today);
    const own = await readOwnRows(context.db);
    const once = new Map(rows.map((ref) => [`${ref.catalog} ${ref.code}`, ref]));
    for (const ref of once.values()) {
      const theirs = own.filter((row) => row.catalog === ref.catalog && row.code === ref.code);
      await confirmRow(context, ref, theirs, { source, checkedOn });
    }
    return {};
  },

  'catalogs.keep': async (context, { id }) => {
    const row = await findOwnRow(context.db, id);
    if (!row) throw new Refusal('catalogs.unknown');
    const basis = basisOf(row.catalog as CatalogName, row.code, row.validFrom ?? context.today);
    await context.rows.update('catalogRows', id, { basis });
    return {};
  },

  'catalogs.revert': async (context, { catalog, code, id }) => {
    const all = await versionsOf(context.db, catalog, code);
    const gone = id === null ? all : all.filter((row) => row.id === id);
    if (gone.length === 0) throw new Refusal('catalogs.unknown');
    if (gone.length === all.length) await demandUnused(context, catalog, code);
    for (const row of gone) await context.rows.remove('catalogRows', row.id);
    return {};
  },

  'catalogs.history': async ({ db }, { catalog, code }) => {
    const steps = (await allSteps(db)).map(({ kind, by, before, after, ...step }) => ({
      ...step,
      kind: kind as 'change' | 'undo' | 'redo',
      by: by ?? '',
      before: before === null ? null : (JSON.parse(before) as Record<string, unknown>),
      after: after === null ? null : (JSON.parse(after) as Record<string, unknown>),
    }));
    const ids = new Set(
      steps
        .filter(({ before, after }) =>
          [before, after].some((row) => row?.catalog === catalog && row.code === code),
        )
        .map(({ rowId }) => rowId),
    );
    return { steps: steps.filter(({ rowId }) => ids.has(rowId)) };
  },
};
