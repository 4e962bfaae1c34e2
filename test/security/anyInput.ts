import type { ZodType } from 'zod';

/** What inputs are made of. */
export interface Pool {
  /** Ids of everything there is. */
  readonly ids: readonly string[];
  /** What is typed into any text. */
  readonly texts: readonly string[];
  readonly days: readonly string[];
}

/** A zod schema as it describes itself; zod's own types keep this to themselves. */
interface Def {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly options?: readonly ZodType[];
  readonly innerType?: ZodType;
  readonly in?: ZodType;
}
const defOf = (schema: ZodType): Def => (schema as unknown as { _zod: { def: Def } })._zod.def;

/** Some values of any schema, as many as it takes for each id, text and day to stand in each place once. */
export function valuesOf(schema: ZodType, pool: Pool, key = ''): unknown[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape ?? {}).map(
        ([name, inner]) => [name, valuesOf(inner, pool, name)] as const,
      );
      const most = Math.max(1, ...fields.map(([, values]) => values.length));
      return Array.from({ length: most }, (_, nth) =>
        Object.fromEntries(fields.map(([name, values]) => [name, values[nth % values.length]])),
      );
    }
    case 'string':
      if (/^id$|Id$|^ref$/.test(key)) return [...pool.ids];
      return def.format === 'date' ? [...pool.days] : [...pool.texts];
    case 'number':
      return [50, 1];
    case 'boolean':
      return [true, false];
    case 'enum':
      return Object.values(def.entries ?? {});
    case 'literal':
      return [...(def.values ?? [])];
    case 'array':
      return [[]];
    case 'record':
      return [{}];
    case 'union':
      return (def.options ?? []).flatMap((option) => valuesOf(option, pool, key));
    case 'nullable':
      return [null, ...(def.innerType ? valuesOf(def.innerType, pool, key) : [])];
    case 'optional':
      return def.innerType ? valuesOf(def.innerType, pool, key) : [undefined];
    case 'pipe':
      return def.in ? valuesOf(def.in, pool, key) : [];
    default:
      return def.innerType ? valuesOf(def.innerType, pool, key) : [null];
  }
}
