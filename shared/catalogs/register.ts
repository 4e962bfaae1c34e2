/** The rows of a catalogue: a list to choose from, and each by its code. */
export interface Register<R> {
  readonly rows: readonly R[];
  /** Also rows that are no longer offered: a stored file may name them. */
  find(code: string): R | undefined;
}

/** `retired`: found by code, not offered. */
export function registerOf<R extends { readonly code: string }>(
  rows: readonly R[],
  retired: readonly R[] = [],
): Register<R> {
  const byCode = new Map([...retired, ...rows].map((row) => [row.code, row]));
  return { rows, find: (code) => byCode.get(code) };
}
