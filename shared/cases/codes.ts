import type { Words } from '../catalogs/datedRow.ts';
import type { CaseStatus } from './status.ts';

/** ABSCHLUSSGRUND, domain 1.5. */
export const closingReasons = [
  'work',
  'training',
  'qualification',
  'passedOn',
  'movedAway',
  'leftCountry',
  'noContact',
  'byRequest',
  'illness',
  'consentWithdrawn',
  'died',
  'duplicate',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

export const closingReasonNames: Readonly<Record<ClosingReason, Words>> = {
  work: { de: 'Ziel erreicht: Arbeit', en: 'goal reached: work' },
  training: { de: 'Ziel erreicht: Ausbildung oder Studium', en: 'goal reached: training or studies' },
  qualification: {
    de: 'Ziel erreicht: Qualifizierung oder Anerkennung',
    en: 'goal reached: qualification or recognition',
  },
  passedOn: { de: 'Weitergabe an einen anderen Dienst', en: 'passed on to another service' },
  movedAway: { de: 'Wegzug aus der Region', en: 'moved away from the region' },
  leftCountry: { de: 'Ausreise oder Ende des Aufenthalts', en: 'left the country or end of residence' },
  noContact: { de: 'kein Kontakt mehr', en: 'no contact any more' },
  byRequest: { de: 'auf eigenen Wunsch', en: 'at the person’s request' },
  illness: { de: 'Krankheit oder Elternzeit', en: 'illness or parental leave' },
  consentWithdrawn: { de: 'Widerruf der Einwilligung', en: 'consent withdrawn' },
  died: { de: 'verstorben', en: 'died' },
  duplicate: { de: 'Doppelanlage (Zusammenführung)', en: 'entered twice (merged)' },
};

/** FALLSTATUS. */
export const caseStatusNames: Readonly<Record<CaseStatus, Words>> = {
  requested: { de: 'angefragt', en: 'requested' },
  admitted: { de: 'aufgenommen', en: 'admitted' },
  clarifying: { de: 'in Klärung', en: 'being clarified' },
  accompanied: { de: 'in Begleitung', en: 'accompanied' },
  resting: { de: 'ruhend', en: 'resting' },
  closed: { de: 'abgeschlossen', en: 'closed' },
  followedUp: { de: 'nachgehalten', en: 'followed up' },
};

/** Whom one waits for. `office`: ourselves. */
export const waitingParties = ['client', 'authority', 'translator', 'course', 'office'] as const;
export type WaitingParty = (typeof waitingParties)[number];

export const waitingPartyNames: Readonly<Record<WaitingParty, Words>> = {
  client: { de: 'Ratsuchende', en: 'the person' },
  authority: { de: 'Behörde', en: 'an authority' },
  translator: { de: 'Übersetzung', en: 'a translator' },
  course: { de: 'Kurs', en: 'a course' },
  office: { de: 'uns selbst', en: 'ourselves' },
};
