import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { AssessedMark } from '#shared/profile/assessed.ts';
import { useDateLanguage } from './useDateLanguage.ts';

/** „ · Maren Voß, 22.11.2026“ behind what she has rated; nothing where nobody knows. */
export function AssessedBy({ mark }: { readonly mark: AssessedMark | undefined }) {
  const language = useDateLanguage();
  if (!mark?.assessedOn) return null;
  const words = [mark.assessedBy, formatPartialDate(mark.assessedOn, language, 'short')].filter(Boolean);
  return <span style={{ fontWeight: 400 }}> · {words.join(', ')}</span>;
}
