import { residenceTitleOf } from '../catalogs/residenceTitles.ts';
import type { ProfileItem } from './profile.ts';

const usualOf = (status: string | null): string =>
  status === null ? '' : (residenceTitleOf(status)?.legalBasis ?? '');

/**
 * The paragraph comes with the title, unless the counsellor wrote a more exact one: then null. `before`: the
 * residence as it is.
 */
export function usualBasis(
  before: Pick<ProfileItem<'residence'>, 'status' | 'legalBasis'>,
  status: string | null,
): string | null {
  const untouched = before.legalBasis === '' || before.legalBasis === usualOf(before.status);
  return untouched ? usualOf(status) : null;
}
