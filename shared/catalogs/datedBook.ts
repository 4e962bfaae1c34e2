import { currentRow, type DatedRow } from './datedRow.ts';

/** Rows that follow each other in time, several to a code: who asks says for which day. */
export interface DatedBook<R extends DatedRow & { readonly code: string }> {
  readonly rows: readonly R[];
  /** The row of a code in force on a day; undefined before it began and when it has ended. */
  on(code: R['code'], day: string): R | undefined;
  /** The last row there is of a code, in force or not. */
  last(code: R['code']): R | undefined;
}

export function datedBook<R extends DatedRow & { readonly code: string }>(rows: readonly R[]): DatedBook<R> {
  const byCode = Map.groupBy(rows, ({ code }): R['code'] => code);
  return {
    rows,
    on: (code, day) => currentRow(byCode.get(code) ?? [], day),
    last: (code) => byCode.get(code)?.at(-1),
  };
}
