/** What recognition costs money for; the same list for what is expected, what was spent and what is paid for. */
export const costKinds = [
  'fee',
  'analysis',
  'translation',
  'certifiedCopies',
  'papers',
  'language',
  'course',
  'exam',
  'travel',
  'other',
] as const;
export type CostKind = (typeof costKinds)[number];

/** Paid for once: what is begun of it is all of it. A second translation may follow the first. */
export const paidOnce: readonly CostKind[] = ['fee', 'analysis', 'language', 'course', 'exam'];
