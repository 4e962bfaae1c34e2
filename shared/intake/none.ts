import type { IntakeGroup } from './form.ts';

/** Parts of a profile a person can say they have nothing of, and the group of the intake that keeps it. */
export const noneGroups = {
  qualification: 'qualifications',
  experience: 'experiences',
} as const satisfies Readonly<Record<string, IntakeGroup>>;

export type NonePart = keyof typeof noneGroups;
export const noneParts = ['qualification', 'experience'] as const satisfies readonly NonePart[];
