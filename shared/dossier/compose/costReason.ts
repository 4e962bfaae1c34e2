import { personSubject } from '../../letters/compose/parts.ts';
import type { PaperFacts } from '../facts.ts';
import { occupationText } from './declarations.ts';

/** Why the costs are needed to find work, for whoever is asked to pay (§ 44 SGB III). */
export function costReason(facts: PaperFacts): string {
  const occupation = occupationText(facts);
  if (facts.way === 'assessment')
    return `Mit der Bewertung können Betriebe und Hochschulen den Abschluss einordnen. Das erleichtert eine Stelle, die zum Studium passt, und den Zugang zu Weiterbildung.`;
  const person = personSubject(facts.client);
  switch (facts.law.code) {
    case 'licence':
      return `Ohne diese Fahrerlaubnis darf ${person} nicht als ${occupation} arbeiten. Die Kosten sind notwendig, damit eine Stelle als ${occupation} möglich wird.`;
    case 'validation':
      return `Mit der Feststellung wird für Betriebe sichtbar, was ${person} im Beruf kann. Sie führt zu einer Stelle als ${occupation} statt zu einer Tätigkeit als Hilfskraft.`;
    case 'externalExam':
      return `Mit der Abschlussprüfung erreicht ${person} einen deutschen Berufsabschluss. Er führt zu einer Stelle als ${occupation} statt zu einer Tätigkeit als Hilfskraft.`;
    default:
      break;
  }
  return facts.law.regulated
    ? `Der Beruf ist reglementiert: Ohne Anerkennung darf er nicht ausgeübt werden. Die Kosten sind notwendig, damit ${person} als ${occupation} arbeiten kann.`
    : `Mit der Anerkennung wird der Abschluss auf dem Arbeitsmarkt verständlich. Sie führt zu einer Stelle als ${occupation} statt zu einer Tätigkeit als Hilfskraft.`;
}
