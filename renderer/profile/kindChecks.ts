import { type Check, checksOf } from '#shared/catalogs/checks.ts';
import { type CourseKind, courseKindRow } from '#shared/profile/germanCourse.ts';
import { today } from '../ui/today.ts';

/** What is to be checked of a kind of course before one relies on it. */
export function kindChecks(kind: CourseKind | null): readonly Check[] {
  const row = kind === null ? undefined : courseKindRow(kind);
  return row === undefined ? [] : checksOf(row, today());
}
