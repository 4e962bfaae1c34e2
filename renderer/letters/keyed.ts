/**
 * Lines of a paper have no identity but their place, and a paper is drawn anew when its letter changes:
 * here the place is the right key.
 */
export const keyed = <T>(items: readonly T[]): { readonly key: string; readonly value: T }[] =>
  items.map((value, index) => ({ key: String(index), value }));
