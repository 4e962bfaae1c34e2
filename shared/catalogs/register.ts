/** The rows of a catalogue: a list to choose from, and each by its code. */
export interface Register<R> {
  readonly rows: readonly R[];
  /** No longer offered, but a stored file may name them. */
  readonly retired: readonly R[];
  /** Retired ones too. */
  find(code: string): R | undefined;
}

export function registerOf<R extends { readonly code: string }>(
  rows: readonly R[],
  retired: readonly R[] = [],
): Register<R> {
  const byCode = new Map([...retired, ...rows].map((row) => [row.code, row]));
  return { rows, retired, find: (code) => byCode.get(code) };
}
