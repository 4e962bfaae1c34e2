import type { Finding } from '#shared/assessment/review.ts';
import { profilePart } from '../app/paths.ts';

const patienceMs = 3000;

export const strengthKey = (competence: string): string => `strength-${competence}`;

/** Where to write what a finding asks for. */
const targetOf = ({ part, key, field }: Finding): string => {
  if (key === null || field === null) return profilePart(part);
  return part === 'strengths' ? `${strengthKey(key)}-${field}` : `${part}-${key}-${field}`;
};

/** Opens what has to be open and puts the cursor into the field, as soon as it is there. */
export function toField(finding: Finding, open: (id: string | null) => void): void {
  if (finding.key !== null) open(finding.part === 'strengths' ? strengthKey(finding.key) : finding.key);
  const target = targetOf(finding);
  const until = Date.now() + patienceMs;
  const look = (): void => {
    const field = document.getElementById(target);
    if (field) {
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    } else if (Date.now() < until) setTimeout(look, 50);
  };
  // After the press itself is over: the button that was pressed keeps no focus.
  setTimeout(look, 0);
}
